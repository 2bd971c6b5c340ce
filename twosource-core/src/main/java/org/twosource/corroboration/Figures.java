package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twosource.claim.EventClasses;
import org.twosource.claim.Participant;
import org.twosource.claim.Proposition;
import org.twosource.claim.Sorts;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.quantity.Difference;
import org.twosource.quantity.Estimate;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.QuantityComparison;
import org.twosource.time.Interval;

/** Compares the figures that accounts of one thing give. */
final class Figures {

  private final Names names;
  private final Sorts sorts = Sorts.shared();
  // What is asked of every pair is looked up once for each.
  private final IdentityHashMap<Said, Traits> traits = new IdentityHashMap<>();
  private final IdentityHashMap<Said, Optional<Given>> given = new IdentityHashMap<>();

  /** Who gives a figure, of whom, and with what words of change: its lemmas, its phrase. */
  private record Traits(
      Optional<String> actor, Set<String> voices, List<String> lemmas, List<String> phrase) {}

  Figures(Names names) {
    this.names = names;
  }

  /** A figure with who gives it. */
  record Given(Said said, Quantity quantity, Counted counted) {}

  /** A difference between two figures. */
  record Pair(Given first, Given second, Difference difference) {}

  /** The figure that counts what a proposition is about; empty where it gives none or denies. */
  Optional<Given> of(Said said) {
    Optional<Given> known = given.get(said);
    if (known == null) {
      known = find(said);
      given.put(said, known);
    }
    return known;
  }

  private Optional<Given> find(Said said) {
    if (said.denies()) {
      return Optional.empty();
    }
    return outcome(said)
        .or(() -> counted(said))
        .or(() -> measured(said))
        .map(said::quantity)
        .filter(quantity -> !isDuration(quantity))
        .map(quantity -> new Given(said, quantity, Counted.of(said, quantity)));
  }

  /** "killing 31 and wounding 40": the number that says what became of them. */
  private Optional<Integer> outcome(Said said) {
    Set<String> classes = said.proposition().classes();
    String wanted =
        classes.contains("death")
            ? "killed"
            : classes.contains("injury") ? "injured" : classes.contains("missing") ? "missing" : "";
    return wanted.isEmpty()
        ? Optional.empty()
        : said.proposition().quantities().stream()
            .filter(i -> said.quantity(i).scope().startsWith(wanted))
            .min(Comparator.comparing(i -> Counted.of(said, said.quantity(i)).part()));
  }

  /** "four people were moved": the number of those it happened to, else of those who did it. */
  private static Optional<Integer> counted(Said said) {
    return said.proposition().participants().stream()
        .filter(
            one -> one.role() == Participant.Role.PATIENT || one.role() == Participant.Role.AGENT)
        .sorted(Comparator.comparing(one -> one.role() == Participant.Role.AGENT))
        .map(Participant::quantity)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * "the hole is put at two billion crowns": the only amount of a claim that counts nothing else.
   */
  private static Optional<Integer> measured(Said said) {
    List<Integer> amounts =
        said.proposition().quantities().stream()
            .filter(i -> !said.quantity(i).unit().isEmpty() || !said.quantity(i).scope().isEmpty())
            .filter(i -> said.quantity(i).scope().isEmpty() || isToll(said.proposition()))
            .toList();
    return said.proposition().main() && amounts.size() == 1
        ? Optional.of(amounts.get(0))
        : Optional.empty();
  }

  private static boolean isToll(Proposition proposition) {
    return EventClasses.shared().has(proposition.classes(), "toll")
        || Counted.isRunning(proposition.lemma());
  }

  private static boolean isDuration(Quantity quantity) {
    return Set.of("day", "hour", "minute", "month", "week", "year", "second")
        .contains(quantity.unit());
  }

  /**
   * Whether two give figures of one thing that are not the same thing said more or less exactly.
   */
  boolean differ(Said one, Said other) {
    Optional<Given> first = of(one);
    Optional<Given> second = of(other);
    return first.isPresent()
        && second.isPresent()
        && comparable(first.get().quantity(), second.get().quantity())
        && QuantityComparison.compare(
                first.get().quantity(), second.get().quantity(), setting(first.get(), second.get()))
            .filter(
                found ->
                    found.kind() == Difference.Kind.CONFLICT
                        || found.kind() == Difference.Kind.UPDATE
                        || found.kind() == Difference.Kind.SCOPE)
            .isPresent();
  }

  /** The differences between the figures of a group, those within one claim left out. */
  List<Pair> differences(List<Given> given) {
    if (!isLast(given)) {
      last = List.copyOf(given);
      lastFound = List.copyOf(findDifferences(given));
    }
    return lastFound;
  }

  /** Each day and actor of a thing is set against the same figures. */
  private boolean isLast(List<Given> given) {
    boolean same = given.size() == last.size() && !given.isEmpty();
    for (int i = 0; same && i < given.size(); i++) {
      Said one = given.get(i).said();
      Said other = last.get(i).said();
      same =
          one.ref().equals(other.ref())
              && one.proposition().head().equals(other.proposition().head());
    }
    return same;
  }

  private List<Given> last = List.of();
  private List<Pair> lastFound = List.of();

  private List<Pair> findDifferences(List<Given> given) {
    List<Pair> found = new ArrayList<>();
    Set<List<Double>> together = together(given);
    Sums sums = new Sums(given);
    for (int i = 0; i < given.size(); i++) {
      for (int j = i + 1; j < given.size(); j++) {
        Given one = given.get(i);
        Given other = given.get(j);
        if (!otherActors(one.said(), other.said())
            && !one.said().ref().equals(other.said().ref())
            && comparable(one.quantity(), other.quantity())
            && one.counted().to(other.counted()) != Counted.Relation.APART
            && !Counted.far(one.quantity(), other.quantity())
            && !sameNumber(one, other)
            && !(sums.isPart(one) && sums.isPart(other))) {
          boolean side = together.contains(both(one, other));
          boolean part = sums.isPart(one) || sums.isPart(other);
          QuantityComparison.compare(
                  one.quantity(), other.quantity(), setting(one, other, side, part))
              .ifPresent(difference -> found.add(new Pair(one, other, difference)));
        }
      }
    }
    return found;
  }

  /**
   * Numbers that one report gives side by side, from two voices and without a word of change: these
   * are rivals, and the one is no later count than the other in any report.
   */
  private Set<List<Double>> together(List<Given> given) {
    Set<List<Double>> found = new HashSet<>();
    for (Given one : given) {
      for (Given other : given) {
        boolean side =
            one.said().report().equals(other.said().report())
                && one.quantity().stated() < other.quantity().stated()
                && setting(one, other, true, false).updateWords().isEmpty()
                && !sameVoice(one, other)
                && !traits(one.said()).voices().isEmpty()
                && !traits(other.said()).voices().isEmpty();
        if (side) {
          found.add(both(one, other));
        }
      }
    }
    return found;
  }

  private static List<Double> both(Given one, Given other) {
    double first = one.quantity().stated();
    double second = other.quantity().stated();
    return List.of(Math.min(first, second), Math.max(first, second));
  }

  /** "16 people" and "at least 16 people" agree. */
  private static boolean sameNumber(Given one, Given other) {
    return one.quantity().stated() == other.quantity().stated()
        && one.counted().to(other.counted()) == Counted.Relation.SAME;
  }

  /** Two who each did or got so much: their figures are not of one thing. */
  boolean otherActors(Said one, Said other) {
    Optional<String> first = traits(one).actor();
    Optional<String> second = traits(other).actor();
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private Traits traits(Said said) {
    return traits.computeIfAbsent(
        said,
        absent ->
            new Traits(
                actor(said),
                voices(said),
                said.proposition().words().stream()
                    .sorted()
                    .filter(QuantityComparison::isUpdateWord)
                    .toList(),
                Stream.concat(Stream.of(said.proposition().phrase()), cues(said))
                    .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+", -1)))
                    .filter(QuantityComparison::isUpdateWord)
                    .toList()));
  }

  /** "now estimates": that a figure is new may stand beside who says it. */
  private static Stream<String> cues(Said said) {
    String text = said.reading().document().text();
    return said.attribution().stream()
        .flatMap(attribution -> attribution.cue().stream())
        .map(span -> span.in(text));
  }

  private Optional<String> actor(Said said) {
    return said.proposition().participants().stream()
        .filter(one -> one.role() == Participant.Role.AGENT)
        .map(one -> names.of(said.report(), one.entity()))
        .flatMap(Optional::stream)
        .filter(entity -> entity.kind() == org.twosource.entity.EntityKind.PERSON)
        .map(org.twosource.entity.BundleEntity::id)
        .findFirst();
  }

  private boolean comparable(Quantity one, Quantity other) {
    return one.unit().equals(other.unit())
        || one.unit().isEmpty()
        || other.unit().isEmpty()
        || sorts.compatible(one.unit(), other.unit());
  }

  private QuantityComparison.Setting setting(Given one, Given other) {
    return setting(one, other, false, false);
  }

  /**
   * @param side whether some report gives the two numbers side by side
   * @param part whether one of them is a part of a sum that its report gives
   */
  private QuantityComparison.Setting setting(Given one, Given other, boolean side, boolean part) {
    List<String> updates = new ArrayList<>();
    for (Given given : List.of(one, other)) {
      updates.addAll(traits(given.said()).lemmas());
      for (String word : traits(given.said()).phrase()) {
        if (!updates.contains(word)) {
          updates.add(word);
        }
      }
    }
    boolean moves = one.counted().moves() || other.counted().moves() || sameVoice(one, other);
    return new QuantityComparison.Setting(
        one.counted().to(other.counted()) == Counted.Relation.SAME && !part,
        moves && !side ? later(one.said(), other.said()) : QuantityComparison.Later.NONE,
        updates);
  }

  /** One voice that gives another number later has changed its count. */
  private boolean sameVoice(Given one, Given other) {
    Set<String> first = traits(one.said()).voices();
    return traits(other.said()).voices().stream().anyMatch(first::contains);
  }

  private Set<String> voices(Said said) {
    Set<String> found = new TreeSet<>();
    said.attribution().stream()
        .flatMap(attribution -> attribution.chains().stream())
        .filter(chain -> !chain.isEmpty())
        .map(chain -> names.of(said.report(), chain.root().entity()))
        .flatMap(Optional::stream)
        .forEach(entity -> found.add(entity.id()));
    return found;
  }

  /** Which of the two was said later: by what the reports say of it, else by their own dates. */
  static QuantityComparison.Later later(Said one, Said other) {
    if (one.report().equals(other.report())) {
      return QuantityComparison.Later.NONE;
    }
    Optional<String> first =
        one.reading().report().published().map(published -> published.stated());
    Optional<String> second =
        other.reading().report().published().map(published -> published.stated());
    Optional<Interval> a =
        one.claim().said().filter(Interval::isDay).or(() -> one.reading().published().interval());
    Optional<Interval> b =
        other
            .claim()
            .said()
            .filter(Interval::isDay)
            .or(() -> other.reading().published().interval());
    if (a.isPresent() && b.isPresent() && !a.get().meets(b.get())) {
      return a.get().earliest().orElseThrow().isBefore(b.get().earliest().orElseThrow())
          ? QuantityComparison.Later.SECOND
          : QuantityComparison.Later.FIRST;
    }
    if (first.isPresent()
        && second.isPresent()
        && first.get().length() > 10
        && second.get().length() > 10) {
      int order = first.get().compareTo(second.get());
      return order == 0
          ? QuantityComparison.Later.NONE
          : order < 0 ? QuantityComparison.Later.SECOND : QuantityComparison.Later.FIRST;
    }
    return a.isPresent() && b.isPresent() && a.get().isDay() && a.equals(b)
        ? QuantityComparison.Later.NONE
        : QuantityComparison.Later.UNKNOWN;
  }

  /** The differences as a brief shows them: one disagreement for each kind. */
  List<Disagreement> disagreements(List<Given> given, List<Pair> pairs) {
    Map<Difference.Kind, List<Pair>> byKind = new LinkedHashMap<>();
    pairs.stream()
        .sorted(Comparator.comparing(pair -> pair.difference().kind()))
        .forEach(
            pair ->
                byKind
                    .computeIfAbsent(pair.difference().kind(), key -> new ArrayList<>())
                    .add(pair));
    Optional<Estimate> estimate = Estimate.of(given.stream().map(Given::quantity).toList());
    List<Disagreement> found = new ArrayList<>();
    byKind.forEach(
        (kind, those) -> {
          Map<ClaimRef, String> values = new java.util.TreeMap<>();
          those.forEach(
              pair -> {
                values.put(pair.first().said().ref(), shown(pair.first().quantity()));
                values.put(pair.second().said().ref(), shown(pair.second().quantity()));
              });
          found.add(
              new Disagreement(
                  Disagreement.Aspect.QUANTITY,
                  Disagreement.Kind.valueOf(kind.name()),
                  estimate.map(Estimate::low),
                  estimate.map(Estimate::best),
                  estimate.map(Estimate::high),
                  values.entrySet().stream()
                      .map(entry -> new Disagreement.Value(entry.getKey(), entry.getValue()))
                      .toList(),
                  those.get(0).difference().why()));
        });
    return found;
  }

  static String shown(Quantity quantity) {
    double stated = quantity.stated();
    return stated == Math.rint(stated) && Math.abs(stated) < 1e15
        ? String.valueOf((long) stated)
        : String.valueOf(stated);
  }
}
