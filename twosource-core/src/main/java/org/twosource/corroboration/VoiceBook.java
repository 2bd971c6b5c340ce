package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twosource.attribution.Link;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.text.WordTable;

/**
 * The voices of a bundle: which links of any chain are certainly one voice, and to whom each
 * answers. A body, its own page and who speaks for it are one; so are an outlet and the reports
 * that it published; an unnamed voice is one with nobody but itself.
 */
final class VoiceBook {

  private static final Set<String> FILLER =
      Set.of(
          "the", "a", "an", "of", "in", "at", "for", "from", "and", "to", "who", "by", "on", "s",
          "his", "her", "its", "their", "mr", "mrs", "ms", "miss", "dr", "sir");

  private static final Pattern SPEAKS =
      Pattern.compile(
          "\\b(spokes\\w+|press officer|press office|press service|his office|her office|representative)\\b");

  private static final Set<String> NEWS = list("news-words.txt");
  private static final Set<String> BODIES = list("body-words.txt");
  private static final Set<String> REPORTERS =
      Set.of("reporter", "reporters", "correspondent", "correspondents", "photographer");

  private final Names names;
  private final Publications publications;
  private final Policy policy;
  private final Parties parties;
  private final Map<String, String> homes;
  private final Map<String, Brief.Voice> voices = new LinkedHashMap<>();
  private final Map<String, Party> party = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  /** The voice of each link that was asked for. */
  private final IdentityHashMap<Link, Brief.Voice> ofLink = new IdentityHashMap<>();

  /** For each outlet that is the page of a body itself, that body's voice. */
  private final Map<String, Brief.Voice> pages = new HashMap<>();

  VoiceBook(
      List<ReportReading> readings,
      Names names,
      Map<String, String> homes,
      Publications publications,
      Policy policy) {
    this.policy = policy;
    this.names = names;
    this.homes = Map.copyOf(homes);
    this.publications = publications;
    this.parties = new Parties(readings, names, homes);
    for (ReportReading reading : readings) {
      ownPage(reading);
    }
    for (ReportReading reading : readings) {
      reading
          .attributions()
          .forEach(
              one ->
                  one.chains()
                      .forEach(chain -> chain.links().forEach(link -> voice(reading, link))));
    }
  }

  private static Set<String> list(String name) {
    return WordTable.rows(VoiceBook.class, name, 1).stream()
        .map(row -> row.get(0))
        .collect(Collectors.toSet());
  }

  List<Brief.Voice> all() {
    return List.copyOf(voices.values());
  }

  /** To whom a voice answers; itself where nothing is known. */
  Party party(Brief.Voice voice) {
    return party.getOrDefault(voice.id(), Parties.alone(voice.name()));
  }

  /** The voice of a link. */
  Brief.Voice voice(ReportReading reading, Link link) {
    Brief.Voice known = ofLink.get(link);
    if (known == null) {
      known = find(reading, link);
      ofLink.put(link, known);
    }
    return known;
  }

  private Brief.Voice find(ReportReading reading, Link link) {
    Optional<String> employer = reporterOf(link);
    if (employer.isPresent()) {
      return reporter(employer.get());
    }
    String key = key(reading, link);
    return voices.computeIfAbsent(
        key, absent -> added(shownName(reading, link), kind(link), link, reading));
  }

  private Brief.Voice added(String name, String kind, Link link, ReportReading reading) {
    Optional<Party> answers =
        isNews(kind) ? Optional.of(Parties.alone(name)) : parties.of(reading, link);
    return added(name, kind, link.anonymous(), answers);
  }

  private Brief.Voice added(String name, String kind, boolean anonymous, Optional<Party> answers) {
    String id = "s" + (voices.size() + 1);
    answers.ifPresent(known -> party.put(id, known));
    return new Brief.Voice(id, name, kind, anonymous, answers.map(Party::name));
  }

  private static boolean isNews(String kind) {
    return kind.equals("outlet") || kind.equals("agency");
  }

  /** An outlet of the bundle is one, whatever a sentence takes its name for. */
  private String kind(Link link) {
    String kind = link.kind().name().toLowerCase(Locale.ROOT);
    boolean publishes =
        !link.anonymous() && !isNews(kind) && !publications.by(link.name()).isEmpty();
    return publishes && !pages.containsKey(publications.key(link.name())) ? "outlet" : kind;
  }

  /** "a reporter of NWA at the scene": the outlet in the bundle whose eyes these are. */
  private Optional<String> reporterOf(Link link) {
    String[] words = link.name().split("[^\\p{L}\\p{N}]+", -1);
    if (Arrays.stream(words).noneMatch(word -> REPORTERS.contains(word.toLowerCase(Locale.ROOT)))) {
      return Optional.empty();
    }
    return publications.named(link.name());
  }

  private Brief.Voice reporter(String outlet) {
    return voices.computeIfAbsent(
        "reporter:" + publications.key(outlet),
        absent -> added(outlet + "'s reporter", "witness", false, Optional.of(house(outlet))));
  }

  /** To whom an outlet answers: its owner where that is known and the policy counts owners. */
  private Party house(String outlet) {
    return Parties.alone(
        policy.ownerOneParty() ? publications.owner(outlet).orElse(outlet) : outlet);
  }

  /** The outlet itself as a voice, its reporter who saw, or the body whose own page it is. */
  Brief.Voice outlet(ReportReading reading, boolean saw) {
    String name = reading.outlet().name().orElse(reading.report().id());
    Optional<Brief.Voice> page = page(reading);
    if (page.isPresent()) {
      return page.get();
    }
    return saw
        ? reporter(name)
        : voices.computeIfAbsent(
            "outlet:" + publications.key(name),
            absent -> added(name, "outlet", false, Optional.of(house(name))));
  }

  /** The body that speaks in a report's own voice, where the report is that body's own page. */
  Optional<Brief.Voice> page(ReportReading reading) {
    return reading.outlet().name().map(publications::key).map(pages::get);
  }

  /** A report put out by a body, a police force or a charity's press office, is its word. */
  private void ownPage(ReportReading reading) {
    Optional<String> outlet = reading.outlet().name().filter(known -> !publications.isKnown(known));
    if (outlet.isEmpty()) {
      return;
    }
    String name = OwnPages.body(outlet.get());
    if (words(name).stream().anyMatch(NEWS::contains)) {
      return;
    }
    boolean office =
        !name.equals(outlet.get())
            || words(name).stream().anyMatch(BODIES::contains)
            || OwnPages.tellsOfItself(reading, words(name));
    Optional<String> home = Optional.ofNullable(homes.get(reading.report().id()));
    Optional<Party> answers =
        Parties.named(name, home)
            .or(() -> office ? Optional.of(Parties.alone(name)) : Optional.empty());
    if (answers.isPresent()) {
      pages.put(
          publications.key(outlet.get()),
          voices.computeIfAbsent(
              "name:" + words(name), absent -> added(name, "official", false, answers)));
    }
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

  /** Bodies and people who go by one name in all reports are one: in doubt, fewer. */
  private String newKey(ReportReading reading, Link link) {
    if (link.anonymous()) {
      return "unnamed:" + reading.report().id() + ":" + words(link.name());
    }
    if (isNews(kind(link))) {
      return "outlet:" + publications.key(link.name());
    }
    Optional<BundleEntity> entity = names.of(reading.report().id(), link.entity());
    Optional<BundleEntity> body = entity.filter(this::speaksFor).flatMap(names::belongsTo);
    return "name:"
        + words(body.or(() -> entity).map(BundleEntity::name).orElseGet(() -> link.name()));
  }

  /** Whether somebody's word is his body's word: a spokeswoman, the body's own office. */
  private boolean speaksFor(BundleEntity entity) {
    return SPEAKS.matcher(names.described(entity)).find();
  }

  static Set<String> words(String name) {
    Set<String> words =
        new TreeSet<>(
            Arrays.asList(
                name.toLowerCase(Locale.ROOT)
                    .replaceAll("[’']s\\b", "")
                    .split("[^\\p{L}\\p{N}]+", -1)));
    words.removeAll(FILLER);
    words.remove("");
    return words;
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
