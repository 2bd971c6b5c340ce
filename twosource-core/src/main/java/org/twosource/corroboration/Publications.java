package org.twosource.corroboration;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twosource.claim.ReportReading;
import org.twosource.report.OutletEntry;
import org.twosource.report.OutletRegistry;

/**
 * Who published the reports of a bundle, under whatever name others speak of them: the registry's
 * names, a leading article or not, initials ("NWA" beside a report of the "North West Agency").
 */
final class Publications {

  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,8}");

  private final OutletRegistry registry;
  private final Map<String, Set<String>> reports = new TreeMap<>();
  private final Map<String, String> initials = new HashMap<>();
  private final Map<String, String> names = new TreeMap<>();

  Publications(List<ReportReading> readings, OutletRegistry registry) {
    this.registry = registry;
    Set<String> shared = new TreeSet<>();
    for (ReportReading reading : readings) {
      Optional<String> outlet = reading.outlet().name();
      if (outlet.isEmpty()) {
        continue;
      }
      String key = plain(outlet.get());
      reports.computeIfAbsent(key, absent -> new TreeSet<>()).add(reading.report().id());
      names.putIfAbsent(key, outlet.get());
      String letters = initials(outlet.get());
      if (letters.length() > 1 && !initials.getOrDefault(letters, key).equals(key)) {
        shared.add(letters);
      }
      initials.put(letters, key);
    }
    shared.forEach(initials::remove);
  }

  /** One key for all the names of an outlet; the name in lower case where it is of nobody here. */
  String key(String name) {
    String key = plain(name);
    boolean acronym =
        !reports.containsKey(key)
            && registry.find(name).isEmpty()
            && INITIALS.matcher(name).matches();
    return acronym ? initials.getOrDefault(name, key) : key;
  }

  /** The reports in the bundle that it published, by id; none for a voice that is no outlet. */
  Set<String> by(String name) {
    return reports.getOrDefault(key(name), Set.of());
  }

  /** The outlet of the bundle that some words name, by its whole name or its initials. */
  Optional<String> named(String words) {
    String low =
        " " + String.join(" ", words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) + " ";
    return names.entrySet().stream()
        .filter(
            entry ->
                low.contains(" " + entry.getKey() + " ")
                    || Pattern.compile("\\b" + Pattern.quote(letters(entry.getKey())) + "\\b")
                        .matcher(words)
                        .find())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The initials by which an outlet is known here; a word that is in no text where it has none. */
  private String letters(String key) {
    return initials.entrySet().stream()
        .filter(entry -> entry.getValue().equals(key))
        .map(Map.Entry::getKey)
        .filter(letters -> letters.length() > 1)
        .findFirst()
        .orElse("\u0000");
  }

  /** Who owns an outlet, where the registry names an owner and not only a sort ("public"). */
  Optional<String> owner(String name) {
    return registry
        .find(name)
        .map(OutletEntry::owner)
        .filter(owner -> !owner.isEmpty() && Character.isUpperCase(owner.codePointAt(0)));
  }

  boolean isKnown(String name) {
    return registry.find(name).isPresent();
  }

  private String plain(String name) {
    return registry
        .find(name)
        .map(OutletEntry::name)
        .orElseGet(
            () -> {
              String low = name.toLowerCase(Locale.ROOT).strip();
              return low.startsWith("the ") ? low.substring(4) : low;
            });
  }

  private static String initials(String name) {
    StringBuilder found = new StringBuilder();
    for (String word : name.split("[^\\p{L}]+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        found.appendCodePoint(word.codePointAt(0));
      }
    }
    return found.toString();
  }
}
