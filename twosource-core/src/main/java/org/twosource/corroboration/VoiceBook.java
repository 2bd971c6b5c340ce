package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.twosource.attribution.Link;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.text.WordTable;

/**
 * The voices of a bundle: which links of any chain are certainly one voice, and to whom each
 * answers. A body and who speaks for it are one; an unnamed voice is one with nobody but itself.
 */
final class VoiceBook {

  private static final Set<String> FILLER =
      Set.of(
          "the", "a", "an", "of", "in", "at", "for", "from", "and", "to", "who", "by", "on", "s",
          "his", "her", "its", "their");

  private final Names names;
  private final Set<String> places = new HashSet<>();
  private final Map<String, Brief.Voice> voices = new LinkedHashMap<>();
  private final List<List<String>> parties = WordTable.rows(VoiceBook.class, "parties.tsv", 2);
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();

  VoiceBook(List<ReportReading> readings, Names names, Map<String, String> homes) {
    this.names = names;
    this.homes.putAll(homes);
    for (ReportReading reading : readings) {
      reading.entities().stream()
          .filter(entity -> entity.kind() == EntityKind.PLACE)
          .forEach(entity -> places.add(entity.name().toLowerCase(Locale.ROOT)));
      reading
          .attributions()
          .forEach(
              one ->
                  one.chains()
                      .forEach(chain -> chain.links().forEach(link -> voice(reading, link))));
    }
  }

  List<Brief.Voice> all() {
    return List.copyOf(voices.values());
  }

  /** The voice of a link. */
  Brief.Voice voice(ReportReading reading, Link link) {
    String key = key(reading, link);
    return voices.computeIfAbsent(
        key,
        absent ->
            new Brief.Voice(
                "s" + (voices.size() + 1),
                shownName(reading, link),
                link.kind().name().toLowerCase(Locale.ROOT),
                link.anonymous(),
                party(reading, link)));
  }

  /** The outlet itself as a voice, or its reporter who saw. */
  Brief.Voice outlet(ReportReading reading, boolean saw) {
    String name = reading.outlet().name().orElse(reading.report().id());
    String shown = saw ? name + "'s reporter" : name;
    return voices.computeIfAbsent(
        "outlet:" + shown,
        absent ->
            new Brief.Voice(
                "s" + (voices.size() + 1),
                shown,
                saw ? "witness" : "outlet",
                false,
                Optional.of(name)));
  }

  private String shownName(ReportReading reading, Link link) {
    if (link.anonymous()) {
      return link.name().equals("unnamed") ? "unnamed voice" : link.name();
    }
    return names
        .of(reading.report().id(), link.entity())
        .map(BundleEntity::name)
        .orElse(link.name());
  }

  private String key(ReportReading reading, Link link) {
    String local =
        reading.report().id()
            + "/"
            + link.name()
            + "/"
            + link.entity().orElse("")
            + "/"
            + link.anonymous();
    return keys.computeIfAbsent(local, absent -> newKey(reading, link));
  }

  private String newKey(ReportReading reading, Link link) {
    if (link.anonymous()) {
      return "unnamed:" + reading.report().id() + ":" + words(link.name());
    }
    Optional<BundleEntity> entity = names.of(reading.report().id(), link.entity());
    Optional<BundleEntity> body = entity.filter(this::speaksFor).flatMap(names::belongsTo);
    return body.or(() -> entity).map(BundleEntity::id).orElse("name:" + words(link.name()));
  }

  /** Whether somebody's word is his body's word: a spokeswoman, the body's own office. */
  private boolean speaksFor(BundleEntity entity) {
    String described = names.described(entity);
    return described.matches(
        "(?s).*\\b(spokes\\w+|press officer|press office|press service|his office|her office|representative)\\b.*");
  }

  static Set<String> words(String name) {
    Set<String> words =
        new TreeSet<>(
            Arrays.asList(
                name.toLowerCase(Locale.ROOT)
                    .replaceAll("[’']s\\b", "")
                    .split("[^\\p{L}\\p{N}]+")));
    words.removeAll(FILLER);
    words.remove("");
    return words;
  }

  /** Whom a voice answers to: a government by its country, else the body, else himself. */
  Optional<String> party(ReportReading reading, Link link) {
    String report = reading.report().id();
    Optional<BundleEntity> entity = names.of(report, link.entity());
    if (link.anonymous()) {
      return Optional.empty();
    }
    Optional<BundleEntity> body = entity.flatMap(names::belongsTo);
    String described =
        link.name().toLowerCase(Locale.ROOT) + " | " + entity.map(names::described).orElse("");
    Optional<String> country =
        entity.flatMap(names::country).or(() -> body.flatMap(names::country));
    if (entity.filter(one -> one.kind() == EntityKind.PLACE).isPresent()) {
      return Optional.of("government of " + country.orElse(link.name()).toLowerCase(Locale.ROOT));
    }
    Optional<String> kind = kind(described);
    if (kind.isEmpty() && body.isPresent()) {
      kind = kind(names.described(body.get())).filter(known -> known.equals("government"));
    }
    country = country.map(code -> code.toLowerCase(Locale.ROOT)).filter(this::isCountry);
    boolean former = described.matches("(?s).*\\b(former|ex|retired)\\b.*");
    if (kind.filter("government"::equals).isPresent() && !former) {
      return Optional.of(
          "government of "
              + country
                  .or(
                      () ->
                          Optional.ofNullable(homes.get(report))
                              .map(code -> code.toLowerCase(Locale.ROOT)))
                  .orElse("?"));
    }
    if (body.isPresent() && !former && kind.isEmpty()) {
      return Optional.of(body.get().name());
    }
    return Optional.of(entity.map(BundleEntity::name).orElse(link.name()));
  }

  /**
   * A code, or the name of a place in the bundle: never a word of a title ("vice") or somebody's
   * surname.
   */
  private boolean isCountry(String code) {
    return code.matches("[a-z]{2}") || places.contains(code);
  }

  /** Whether the report gives the voice a name, not only a description. */
  boolean isNamed(ReportReading reading, Link link) {
    return names
        .of(reading.report().id(), link.entity())
        .filter(
            entity ->
                entity.kind() != EntityKind.OTHER
                    && entity.kind() != EntityKind.EVENT
                    && entity.kind() != EntityKind.WEAPON)
        .filter(
            entity ->
                entity.mentions().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(mention -> mention.name().isPresent()))
        .isPresent();
  }

  private Optional<String> kind(String described) {
    for (List<String> row : parties) {
      if (described.matches("(?s).*\\b" + row.get(0) + "s?\\b.*")) {
        return Optional.of(row.get(1));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an unnamed voice could be the named one, or come from the same body: for a lede that
   * names nobody yet.
   */
  boolean couldBe(ReportReading reading, Link unnamed, Link named) {
    Optional<String> country = names.country(reading.report().id(), named.entity());
    Optional<Entity> local = names.local(reading.report().id(), unnamed.entity());
    Optional<String> own = local.flatMap(Entity::country).or(() -> placeCountry(reading, unnamed));
    if (own.isPresent() && country.isPresent()) {
      return own.equals(country);
    }
    Set<String> shared = new TreeSet<>(words(unnamed.name()));
    Set<String> other = new TreeSet<>(words(named.name()));
    names
        .of(reading.report().id(), named.entity())
        .ifPresent(entity -> entity.aliases().forEach(alias -> other.addAll(words(alias))));
    List<String> generic =
        new ArrayList<>(List.of("official", "officials", "source", "sources", "senior"));
    shared.removeAll(generic);
    if (shared.isEmpty()) {
      return true;
    }
    shared.retainAll(other);
    return !shared.isEmpty();
  }

  /** "sources in Seoul": the country whose place is named. */
  private Optional<String> placeCountry(ReportReading reading, Link unnamed) {
    for (Entity entity : reading.entities()) {
      boolean named =
          entity.kind() == EntityKind.PLACE
              && entity.country().isPresent()
              && words(unnamed.name()).containsAll(words(entity.name()));
      if (named) {
        return entity.country();
      }
    }
    return Optional.empty();
  }
}
