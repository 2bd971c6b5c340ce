package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.twosource.attribution.Link;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.text.WordTable;

/**
 * Says to whom a voice answers: a government by its country, an authority by its sort and name,
 * else the body, else the voice itself. The sorts are data (parties.tsv).
 */
final class Parties {

  private static final String GOVERNMENT = "government";
  private static final String ITSELF = "itself";
  private static final Pattern FORMER = Pattern.compile("\\b(former|ex|retired)\\b");

  private record Row(Pattern words, String kind) {}

  private static final List<Row> ROWS = rows();
  private static final Map<String, Set<String>> OF_KIND = ofKind();

  private final Names names;
  private final Map<String, String> homes;
  private final Set<String> places = new HashSet<>();

  /**
   * @param homes the country of each report's outlet, by report id
   */
  Parties(List<ReportReading> readings, Names names, Map<String, String> homes) {
    this.names = names;
    this.homes = Map.copyOf(homes);
    for (ReportReading reading : readings) {
      for (Entity entity : reading.entities()) {
        if (entity.kind() == EntityKind.PLACE) {
          places.add(entity.name().toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Whom a voice answers to; empty where nobody knows who it is. */
  Optional<Party> of(ReportReading reading, Link link) {
    if (link.anonymous()) {
      return Optional.empty();
    }
    String report = reading.report().id();
    boolean unsigned =
        link.kind() == Link.Kind.DOCUMENT
            && link.name().equals(link.name().toLowerCase(Locale.ROOT));
    if (unsigned) {
      return Optional.of(new Party("", Set.of(), link.name()));
    }
    Optional<BundleEntity> entity = names.of(report, link.entity());
    Optional<BundleEntity> body = entity.flatMap(names::belongsTo);
    Optional<BundleEntity> employer = body.filter(one -> one.kind() != EntityKind.PLACE);
    String own = entity.map(BundleEntity::name).orElse(link.name());
    Optional<String> country =
        entity.flatMap(names::country).or(() -> body.flatMap(names::country));
    if (entity.filter(one -> one.kind() == EntityKind.PLACE).isPresent()) {
      return Optional.of(government(country.orElse(link.name()).toLowerCase(Locale.ROOT)));
    }
    String described =
        link.name().toLowerCase(Locale.ROOT) + " | " + entity.map(names::described).orElse("");
    if (FORMER.matcher(described).find()) {
      return Optional.of(alone(own));
    }
    Optional<String> kind = kind(described);
    Optional<String> bodily = employer.flatMap(one -> kind(names.described(one)));
    boolean other = employer.isPresent() && bodily.isEmpty();
    if (kind.isEmpty() || kind.get().equals(ITSELF) || (other && isGovernment(kind))) {
      kind = bodily.filter(known -> !known.equals(ITSELF));
    }
    if (isGovernment(kind)) {
      return Optional.of(
          government(
              country
                  .map(code -> code.toLowerCase(Locale.ROOT))
                  .filter(this::isCountry)
                  .or(() -> Optional.ofNullable(homes.get(report)))
                  .map(code -> code.toLowerCase(Locale.ROOT))
                  .orElse("?")));
    }
    boolean person = entity.filter(one -> one.kind() == EntityKind.PERSON).isPresent();
    String called = employer.map(BundleEntity::name).orElse(own);
    if (kind.isPresent()) {
      return Optional.of(ofKind(kind.get(), person && employer.isEmpty() ? "" : called));
    }
    return Optional.of(alone(called));
  }

  /** Whom a body answers to that is known by its name only, where it is of a known sort. */
  static Optional<Party> named(String body, Optional<String> home) {
    return kind(body.toLowerCase(Locale.ROOT))
        .filter(kind -> !kind.equals(ITSELF))
        .map(
            kind ->
                kind.equals(GOVERNMENT)
                    ? government(home.map(code -> code.toLowerCase(Locale.ROOT)).orElse("?"))
                    : ofKind(kind, body));
  }

  static Party alone(String name) {
    return new Party("", VoiceBook.words(name), name);
  }

  private static Party ofKind(String kind, String called) {
    Set<String> words = new TreeSet<>(VoiceBook.words(called));
    words.removeAll(OF_KIND.getOrDefault(kind, Set.of()));
    return new Party(kind, words, words.isEmpty() ? kind : called);
  }

  private static Party government(String country) {
    return new Party(
        GOVERNMENT,
        country.equals("?") ? Set.of() : Set.of(country),
        GOVERNMENT + " of " + country);
  }

  private static boolean isGovernment(Optional<String> kind) {
    return kind.filter(GOVERNMENT::equals).isPresent();
  }

  /**
   * A code, or the name of a place in the bundle: never a word of a title ("vice") or somebody's
   * surname.
   */
  private boolean isCountry(String code) {
    return code.matches("[a-z]{2}") || places.contains(code);
  }

  private static Optional<String> kind(String described) {
    for (Row row : ROWS) {
      if (row.words.matcher(described).find()) {
        return Optional.of(row.kind);
      }
    }
    return Optional.empty();
  }

  private static List<Row> rows() {
    List<Row> found = new ArrayList<>();
    for (List<String> row : WordTable.rows(Parties.class, "parties.tsv", 2)) {
      found.add(new Row(Pattern.compile("\\b" + Pattern.quote(row.get(0)) + "s?\\b"), row.get(1)));
    }
    return List.copyOf(found);
  }

  /** The words that say only of what sort an authority is. */
  private static Map<String, Set<String>> ofKind() {
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> row : WordTable.rows(Parties.class, "parties.tsv", 2)) {
      for (String word : row.get(0).split(" ", -1)) {
        Set<String> words = found.computeIfAbsent(row.get(1), key -> new HashSet<>());
        words.add(word);
        words.add(word + "s");
      }
    }
    return found;
  }
}
