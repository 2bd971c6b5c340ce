package org.twosource.room.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Telling;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.quantity.Quantity;
import org.twosource.room.library.Deed;
import org.twosource.room.library.Journal;
import org.twosource.room.library.Library;

/**
 * What the page of a finding shows.
 *
 * @param roots who stands behind it
 * @param against who denies it
 * @param older the findings that it replaces
 * @param newer the one that replaces it
 * @param life what was told when
 * @param why the rules that were applied, a sentence each
 * @param sentence the finding as a sentence that can be printed
 * @param names what its voices are called, for the form that says two are one
 * @param numbers its numbers, for the form that says what they count
 */
public record FindingPage(
    StoryView story,
    Row row,
    List<RootView> roots,
    List<RootView> against,
    Side says,
    Side denies,
    List<Row> older,
    Optional<Row> newer,
    List<Moment> life,
    List<String> why,
    String sentence,
    List<String> names,
    List<Claimed> claims,
    List<Counted> numbers,
    List<Journal.Standing> notes,
    Optional<Journal.Standing> review) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  /** So many ways to a root are shown at once, and so many rules. */
  private static final int WAYS = 4;

  private static final int RULES = 8;
  private static final int LINES = 16;

  /** A root. */
  public record RootView(
      String name, boolean firm, Optional<String> party, String kind, List<List<String>> paths) {

    /** The ways that are shown at once. */
    public List<List<String>> first() {
      return paths.subList(0, Math.min(paths.size(), paths.size() == WAYS + 1 ? WAYS + 1 : WAYS));
    }

    /** The others. */
    public List<List<String>> rest() {
      return paths.subList(first().size(), paths.size());
    }
  }

  /**
   * Something in its life.
   *
   * @param shape new, again, denied, or changed for a change of its verdict
   */
  public record Moment(String when, String words, String url, String shape) {}

  /** A claim that can be taken out. */
  public record Claimed(String ref, String words) {}

  /** A number that can be said to count something else. */
  public record Counted(String ref, String words, String counts) {}

  /** How much of its life is shown at once. */
  public int lifeFirst() {
    return life.size() <= RULES + 2 ? life.size() : RULES;
  }

  /** How many of the rules are shown at once. */
  public int whyFirst() {
    return why.size() <= RULES + 2 ? why.size() : RULES;
  }

  /** How many lines the sentence takes where it stands. */
  public int sentenceRows() {
    return Math.min(LINES, sentence.lines().mapToInt(line -> 1 + line.length() / 80).sum() + 1);
  }

  /** A moment as people write it. */
  public static String time(Instant at) {
    return TIME.format(at);
  }

  /** Works out the page. */
  public static FindingPage of(StoryView story, Finding finding, List<Library.Event> events) {
    List<Telling> tellings = story.view().tellings(finding);
    List<Quote> quotes = tellings.stream().map(telling -> Quote.of(telling, story)).toList();
    Set<String> none = Set.of();
    List<String> names = new ArrayList<>();
    finding.roots().forEach(root -> names.add(root.name()));
    finding.denied().ifPresent(denial -> denial.roots().forEach(root -> names.add(root.name())));
    return new FindingPage(
        story,
        Row.of(finding, story, none),
        roots(finding.roots(), story),
        roots(finding.denied().map(Finding.Denial::roots).orElse(List.of()), story),
        Side.of(quotes.stream().filter(quote -> !quote.denies()).toList()),
        Side.of(quotes.stream().filter(Quote::denies).toList()),
        story.view().replacedBy(finding).stream().map(one -> Row.of(one, story, none)).toList(),
        finding.supersededBy().flatMap(story.view()::finding).map(one -> Row.of(one, story, none)),
        life(tellings, finding, story, events),
        finding.why().stream().map(story::legible).toList(),
        SafeSentence.of(finding, story),
        names,
        claims(tellings),
        numbers(tellings),
        story.notes(finding),
        story
            .review(finding)
            .filter(
                one ->
                    one.deed() instanceof Deed.Review review
                        && review.status() != Deed.Status.OPEN));
  }

  private static List<RootView> roots(List<Finding.Root> roots, StoryView story) {
    return roots.stream()
        .map(
            root -> {
              Optional<Brief.Voice> voice = story.view().voice(root.source());
              return new RootView(
                  root.name(),
                  root.firm(),
                  voice
                      .flatMap(Brief.Voice::party)
                      .filter(party -> !party.equalsIgnoreCase(root.name()))
                      .map(Legible::party),
                  voice.map(Brief.Voice::kind).orElse("other"),
                  root.paths());
            })
        .toList();
  }

  private static List<Moment> life(
      List<Telling> tellings, Finding finding, StoryView story, List<Library.Event> events) {
    List<Moment> life = new ArrayList<>();
    Map<String, Telling> first = new LinkedHashMap<>();
    tellings.stream()
        .sorted(Comparator.comparing(Telling::day))
        .forEach(telling -> first.putIfAbsent(telling.ref().report() + telling.denies(), telling));
    boolean begun = false;
    for (Telling telling : first.values()) {
      String outlet = BriefView.outlet(telling.reading());
      String speaker = telling.speaker();
      life.add(
          new Moment(
              Dates.published(telling.reading().published()),
              outlet
                  + (speaker.equals(outlet) ? ", in its own voice" : ", on the word of " + speaker),
              story.claimUrl(telling.ref()),
              telling.denies() ? "denied" : begun ? "again" : "new"));
      begun = true;
    }
    events.stream()
        .filter(event -> event.statement().filter(finding.statement()::equals).isPresent())
        .forEach(
            event ->
                life.add(
                    new Moment(
                        time(event.at()), without(event, finding.statement()), "", "changed")));
    return life;
  }

  /** What an event says, without the statement that stands at the head of the page. */
  private static String without(Library.Event event, String statement) {
    String words = event.message().replace(": " + statement, "").replace("“" + statement + "”", "");
    return Wording.capital(words.strip());
  }

  private static List<Claimed> claims(List<Telling> tellings) {
    return tellings.size() < 2
        ? List.of()
        : tellings.stream()
            .map(
                telling ->
                    new Claimed(
                        telling.ref().toString(),
                        BriefView.outlet(telling.reading()) + ": " + telling.claim().statement()))
            .toList();
  }

  private static List<Counted> numbers(List<Telling> tellings) {
    Map<String, Counted> found = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      for (int index : telling.claim().quantities()) {
        if (index >= 0 && index < telling.reading().quantities().size()) {
          Quantity quantity = telling.reading().quantities().get(index);
          ClaimRef claim = telling.ref();
          String ref = claim + "@" + quantity.span().start() + "-" + quantity.span().end();
          found.put(
              ref,
              new Counted(
                  ref,
                  BriefView.outlet(telling.reading())
                      + ": “"
                      + quantity.span().in(telling.reading().report().text())
                      + "”",
                  (quantity.unit() + " " + quantity.scope()).strip()));
        }
      }
    }
    return List.copyOf(found.values());
  }
}
