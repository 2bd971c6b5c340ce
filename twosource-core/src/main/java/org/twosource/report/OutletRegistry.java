package org.twosource.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The news agencies and outlets known by name or web address. The facts are data (agencies.tsv,
 * outlets.tsv). Immutable, safe to share; loaded once.
 */
public final class OutletRegistry {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Loaded on first use. */
  private static final class Holder {
    static final OutletRegistry STANDARD = new OutletRegistry();
  }

  private final List<OutletEntry> entries;
  private final Set<String> agencies = new HashSet<>();
  private final Map<String, OutletEntry> byName = new HashMap<>();
  private final Map<String, OutletEntry> byDomain = new HashMap<>();

  private OutletRegistry() {
    List<OutletEntry> found = new ArrayList<>();
    for (String[] row : FactFile.rows("agencies.tsv")) {
      OutletEntry entry = entry(row);
      found.add(entry);
      agencies.add(entry.name());
    }
    for (String[] row : FactFile.rows("outlets.tsv")) {
      found.add(entry(row));
    }
    entries = List.copyOf(found);
    for (OutletEntry entry : entries) {
      byName.put(key(entry.name()), entry);
      entry.aliases().forEach(alias -> byName.put(key(alias), entry));
      entry.domains().forEach(domain -> byDomain.put(domain, entry));
    }
  }

  public static OutletRegistry standard() {
    return Holder.STANDARD;
  }

  /** Looks a name or alias up; case, accents and a leading "The" do not matter. */
  public Optional<OutletEntry> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** Looks a host up; of "www.news.example.org" also "news.example.org" and "example.org". */
  public Optional<OutletEntry> byDomain(String host) {
    String rest = host.strip().toLowerCase(Locale.ROOT);
    while (!rest.isEmpty()) {
      OutletEntry entry = byDomain.get(rest);
      if (entry != null) {
        return Optional.of(entry);
      }
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return Optional.empty();
  }

  /** Whether the entry is a news agency, one that others carry; state agencies are too. */
  public boolean isAgency(OutletEntry entry) {
    return agencies.contains(entry.name());
  }

  /** All entries, agencies first. */
  public List<OutletEntry> entries() {
    return entries;
  }

  private static OutletEntry entry(String[] row) {
    return new OutletEntry(
        row[0], split(row[1]), row[2], OutletEntry.Kind.of(row[3]), row[4], split(row[5]));
  }

  private static List<String> split(String field) {
    return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|", -1));
  }

  /** The form under which names are looked up. */
  static String key(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    String low = (ascii ? name : plain(name)).toLowerCase(Locale.ROOT).strip();
    return low.startsWith("the ") ? low.substring(4) : low;
  }

  private static String plain(String name) {
    String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
    return MARKS.matcher(parts).replaceAll("").replace('’', '\'').replace('ı', 'i');
  }
}
