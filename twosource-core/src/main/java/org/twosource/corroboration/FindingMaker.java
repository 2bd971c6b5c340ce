package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.Opposites;
import org.twosource.claim.Participant;
import org.twosource.claim.Proposition;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.EntityKind;
import org.twosource.quantity.Difference;
import org.twosource.quantity.QuantityComparison;
import org.twosource.time.Interval;

/**
 * Makes findings of propositions that are about one thing: the event, a later figure, a date or an
 * actor that several give.
 */
final class FindingMaker {

  private final Roots roots;
  private final Names names;

  private final Figures figures;
  private final Contrasts contrasts;

  private final Exclusion exclusion;

  FindingMaker(Roots roots, Names names, Exclusion exclusion) {
    this.exclusion = exclusion;
    this.roots = roots;
    this.names = names;
    this.figures = new Figures(names);
    this.contrasts = new Contrasts(names);
  }

  /**
   * A finding before it has its place among the others.
   *
   * @param replaces the statement of the finding whose figure this one replaces
   */
  record Made(Finding finding, Optional<Interval> time, Set<ClaimRef> replaces, int reports) {}

  /**
   * What stands beside a group and differs from it.
   *
   * @param counts of the same thing over another area or of other people
   * @param days the same event told of another day
   * @param causes other causes of the same thing
   */
  record Related(List<Said> counts, List<Said> days, List<Said> causes) {}

  /**
   * The findings of a group: the thing itself, then each later figure, slip of a day, date and
   * actor.
   */
  List<Made> make(List<Said> group, Related related) {
    List<Made> found = new ArrayList<>();
    Around around = new Around(group, related);
    List<List<Said>> byFigure = byFigure(group);
    for (int i = 0; i < byFigure.size(); i++) {
      Set<ClaimRef> replaced = new TreeSet<>();
      if (i > 0) {
        byFigure.get(i - 1).forEach(said -> replaced.add(said.ref()));
      }
      for (List<Said> part : bySlip(byFigure.get(i))) {
        found.add(finding(part, around, replaced, Optional.empty()));
      }
    }
    if (distinct(group) > 2) {
      found.addAll(dates(group, around));
      found.addAll(actors(group, around));
    }
    return found;
  }

  /**
   * A day that stands against the one most give, and that nobody is named for or that is taken
   * back, is a slip: a finding of its own, which does not contest the thing.
   */
  private static List<List<Said>> bySlip(List<Said> group) {
    Map<Interval, List<Said>> byDay = new LinkedHashMap<>();
    group.forEach(
        said ->
            Contrasts.when(said)
                .filter(Interval::isDay)
                .ifPresent(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(said)));
    if (byDay.size() < 2) {
      return List.of(group);
    }
    List<Said> most =
        byDay.values().stream()
            .max(
                Comparator.comparingInt(FindingMaker::reports)
                    .thenComparing(FindingMaker::standing)
                    .thenComparing(those -> those.get(0).ref(), Comparator.reverseOrder()))
            .orElseThrow();
    List<List<Said>> parts = new ArrayList<>();
    List<Said> rest = new ArrayList<>(group);
    for (List<Said> those : byDay.values()) {
      boolean slip = those.stream().allMatch(said -> isSlip(said, those, most));
      if (those != most && slip) {
        rest.removeAll(those);
        parts.add(those);
      }
    }
    parts.add(0, rest);
    return parts;
  }

  private static int standing(List<Said> those) {
    return (int) those.stream().filter(said -> !Corrections.touches(said)).count();
  }

  private static boolean isSlip(Said said, List<Said> those, List<Said> most) {
    boolean unnamed =
        said.attribution().stream()
            .flatMap(one -> one.chains().stream())
            .flatMap(chain -> chain.links().stream())
            .allMatch(Link::anonymous);
    return Corrections.touches(said) || (unnamed && reports(most) > reports(those));
  }

  private static List<Said> saying(List<Said> group) {
    return group.stream().filter(one -> !one.denies()).toList();
  }

  /** Who foretells a thing, or only has a view of it, does not know that it is so. */
  private static List<Said> backing(List<Said> saying) {
    boolean fact =
        saying.stream()
            .anyMatch(
                one -> one.proposition().main() && one.claim().modality() == Claim.Modality.FACT);
    return fact
        ? saying.stream()
            .filter(one -> one.claim().modality() != Claim.Modality.PREDICTION)
            .filter(one -> one.claim().modality() != Claim.Modality.OPINION)
            .toList()
        : saying;
  }

  private static int distinct(List<Said> group) {
    return (int) group.stream().map(Said::ref).distinct().count();
  }

  /**
   * A figure that a later one replaces is a finding of its own; the rest of the group goes with the
   * figure most give.
   */
  private List<List<Said>> byFigure(List<Said> group) {
    List<Figures.Given> given = group.stream().map(figures::of).flatMap(Optional::stream).toList();
    List<Figures.Pair> updates =
        figures.differences(given).stream()
            .filter(pair -> pair.difference().kind() == Difference.Kind.UPDATE)
            .toList();
    if (updates.isEmpty()) {
      return List.of(group);
    }
    Map<Double, List<Said>> byValue = new LinkedHashMap<>();
    given.stream()
        .filter(one -> updates.stream().anyMatch(pair -> isIn(one, pair)))
        .sorted(FindingMaker::byTime)
        .forEach(
            one ->
                byValue
                    .computeIfAbsent(one.quantity().stated(), key -> new ArrayList<>())
                    .add(one.said()));
    List<List<Said>> parts = new ArrayList<>(byValue.values());
    List<Said> largest = parts.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
    Set<Said> placed = new HashSet<>();
    parts.forEach(placed::addAll);
    group.stream().filter(said -> !placed.contains(said)).forEach(largest::add);
    return parts;
  }

  private static boolean isIn(Figures.Given one, Figures.Pair pair) {
    return pair.first().said().equals(one.said()) || pair.second().said().equals(one.said());
  }

  private static int byTime(Figures.Given a, Figures.Given b) {
    QuantityComparison.Later later = Figures.later(a.said(), b.said());
    return switch (later) {
      case FIRST -> 1;
      case SECOND -> -1;
      case NONE, UNKNOWN -> Double.compare(a.quantity().stated(), b.quantity().stated());
    };
  }

  /** Each day that two reports give for the thing. */
  private List<Made> dates(List<Said> group, Around around) {
    Map<Interval, List<Said>> byDay = new LinkedHashMap<>();
    for (Said said : group) {
      said.time()
          .filter(Interval::isDay)
          .ifPresent(day -> byDay.computeIfAbsent(day, key -> new ArrayList<>()).add(said));
    }
    List<Made> found = new ArrayList<>();
    byDay.forEach(
        (day, those) -> {
          if (accounts(those) > 1
              && distinct(those) > 1
              && distinct(those) < distinct(saying(group))) {
            found.add(
                finding(
                    those,
                    around.aspect(those),
                    Set.of(),
                    Optional.of(day.earliest().orElseThrow().toString())));
          }
        });
    return found;
  }

  /** Each actor that two reports name and others leave out. */
  private List<Made> actors(List<Said> group, Around around) {
    Map<String, List<Said>> byActor = new TreeMap<>();
    Map<String, Set<String>> called = new TreeMap<>();
    for (Said said : group) {
      if (!said.proposition().main()) {
        continue;
      }
      for (Participant one : said.proposition().participants()) {
        Optional<BundleEntity> actor =
            one.role() == Participant.Role.AGENT
                ? names.of(said.report(), one.entity())
                : Optional.empty();
        if (actor.isPresent()) {
          Set<String> words = VoiceBook.words(actor.get().name());
          String key =
              called.entrySet().stream()
                  .filter(known -> sameActor(known.getValue(), words))
                  .map(Map.Entry::getKey)
                  .findFirst()
                  .orElse(actor.get().id());
          called.computeIfAbsent(key, absent -> words);
          byActor.computeIfAbsent(key, absent -> new ArrayList<>()).add(said);
        }
      }
    }
    List<Made> found = new ArrayList<>();
    byActor
        .values()
        .forEach(
            those -> {
              if (accounts(those) > 1 && distinct(those) < distinct(group)) {
                found.add(finding(those, around.aspect(those), Set.of(), Optional.empty()));
              }
            });
    return found;
  }

  /**
   * "Special Operations Forces" and "Ukrainian special operations troops": two words in common, or
   * all of one.
   */
  private static boolean sameActor(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both >= 2
        || (both > 0 && both == Math.min(one.size(), other.size()) && one.size() == other.size());
  }

  /** How many reports or, within one, voices tell it. */
  private static int accounts(List<Said> group) {
    return (int)
        group.stream()
            .map(said -> said.report() + "/" + said.claim().attribution().orElse(""))
            .distinct()
            .count();
  }

  private static int reports(List<Said> group) {
    return (int) group.stream().map(Said::report).distinct().count();
  }

  private Made finding(
      List<Said> said, Around around, Set<ClaimRef> replaced, Optional<String> aspect) {
    // Who denies the thing denies each day and actor of it.
    List<Said> whole = around.whole().isEmpty() ? said : around.whole();
    Set<Said> deniers = denying(whole);
    List<Said> saying =
        said.stream()
            .filter(one -> !deniers.contains(one) && one.claim().certainty() != Certainty.UNKNOWN)
            .filter(one -> one.proposition().main() || !isDenied(one))
            .toList();
    List<Said> denying =
        whole.stream()
            .filter(one -> deniers.contains(one) && exclusion.excludes(one, saying))
            .toList();
    boolean onlyDenied = saying.isEmpty();
    Roots.Standing standing = roots.of(onlyDenied ? said : backing(saying));
    Set<String> why = new LinkedHashSet<>(standing.why());
    Optional<Finding.Denial> denial = Optional.empty();
    if (!onlyDenied && !denying.isEmpty()) {
      Roots.Standing against = roots.of(denying);
      Set<String> ownVoices =
          standing.roots().stream().map(Finding.Root::source).collect(Collectors.toSet());
      Set<String> others =
          against.roots().stream().map(Finding.Root::source).collect(Collectors.toSet());
      // Nobody denies himself; but who is heard on both sides may well deny what others say.
      boolean another = !others.equals(ownVoices) || ownVoices.size() > 1;
      if (another) {
        denial = Optional.of(new Finding.Denial(against.bounds().atLeast(), against.roots()));
        why.add(
            "It is denied by "
                + against.roots().stream()
                    .map(root -> "“" + root.name() + "”")
                    .collect(Collectors.joining(", "))
                + "; a denial never supports.");
      }
    }
    List<Figures.Given> given =
        around.counts().stream().map(figures::of).flatMap(Optional::stream).toList();
    Set<ClaimRef> own = said.stream().map(Said::ref).collect(Collectors.toCollection(TreeSet::new));
    List<Figures.Pair> pairs =
        figures.differences(given).stream()
            .filter(
                pair ->
                    own.contains(pair.first().said().ref())
                        || own.contains(pair.second().said().ref()))
            .toList();
    List<Disagreement> disagreements = new ArrayList<>(figures.disagreements(given, pairs));
    List<Said> stances =
        said.stream().filter(one -> !deniers.contains(one) || denying.contains(one)).toList();
    disagreements.addAll(
        contrasts.of(
            denial.isPresent() ? stances : said,
            around,
            denial.isPresent() ? new HashSet<>(denying) : Set.of()));
    boolean days = said.stream().anyMatch(one -> said.stream().anyMatch(two -> contests(one, two)));
    Set<ClaimRef> all = whole.stream().map(Said::ref).collect(Collectors.toSet());
    boolean conflict =
        pairs.stream()
            .anyMatch(
                pair ->
                    pair.difference().contests()
                        && all.contains(pair.first().said().ref())
                        && all.contains(pair.second().said().ref()));
    boolean rival = !around.causes(said).isEmpty();
    if (days) {
      why.add("The days exclude each other.");
    }
    if (rival) {
      why.add("Others name another cause.");
    }
    Verdict verdict = verdict(said, saying, standing, denial, conflict, days || rival, why);
    boolean unverified =
        said.stream()
            .anyMatch(
                one ->
                    one.proposition().main()
                        && one.claim().evidence().stream()
                            .anyMatch(
                                evidence -> evidence.status() == Claim.Evidence.Status.UNVERIFIED));
    Finding finding =
        new Finding(
            "",
            Statements.of(said, onlyDenied) + aspect.map(date -> " (" + date + ")").orElse(""),
            List.copyOf(own),
            verdict,
            standing.bounds(),
            denial,
            standing.oneParty(),
            standing.roots(),
            unverified,
            List.copyOf(replaced),
            Optional.empty(),
            disagreements,
            List.copyOf(why));
    return new Made(finding, time(said), replaced, reports(said));
  }

  /** What else stands in a denial supports nothing. */
  private static boolean isDenied(Said said) {
    return said.claim().certainty() == Certainty.DENIED;
  }

  /** Two voices that name different days for it. */
  private static boolean contests(Said one, Said two) {
    return Contrasts.otherDay(one, two)
        && one.attribution().isPresent()
        && two.attribution().isPresent()
        && !one.claim().attribution().equals(two.claim().attribution());
  }

  /** Who denies what most others say: by a negation, or by a word that excludes theirs. */
  private static Set<Said> denying(List<Said> said) {
    Map<String, Integer> lemmas = new HashMap<>();
    said.forEach(one -> lemmas.merge(one.proposition().lemma(), 1, Integer::sum));
    Comparator<Said> shared =
        Comparator.comparingInt(one -> lemmas.getOrDefault(one.proposition().lemma(), 0));
    Optional<Said> first =
        said.stream()
            .filter(one -> !one.denies() && one.proposition().main())
            .min(shared.reversed().thenComparing(Said::ref));
    Set<Said> found = new HashSet<>();
    for (Said one : said) {
      boolean opposite =
          first.isPresent()
              && Opposites.shared().deny(first.get().proposition(), one.proposition());
      if (one.denies() != opposite && !isCountOfItsOwn(one, said)) {
        found.add(one);
      }
    }
    return found;
  }

  /**
   * "900 households had no clean water" beside "in 900 households the water was unfit": a negative
   * that counts denies only what the others say in its own words.
   */
  private static boolean isCountOfItsOwn(Said one, List<Said> said) {
    Proposition own = one.proposition();
    return one.denies()
        && !own.quantities().isEmpty()
        && one.attribution().filter(by -> by.certainty() == Certainty.DENIED).isEmpty()
        && said.stream()
            .map(Said::proposition)
            .filter(other -> !other.negated())
            .noneMatch(
                other ->
                    other.lemma().equals(own.lemma())
                        || other.classes().stream().anyMatch(own.classes()::contains));
  }

  private Verdict verdict(
      List<Said> said,
      List<Said> saying,
      Roots.Standing standing,
      Optional<Finding.Denial> denial,
      boolean conflict,
      boolean otherwise,
      Set<String> why) {
    if (denial.isPresent() || conflict || otherwise) {
      if (conflict) {
        why.add("The figures exclude each other.");
      }
      return Verdict.CONTESTED;
    }
    boolean refused =
        saying.isEmpty()
            && said.stream()
                .flatMap(one -> one.attribution().stream())
                .anyMatch(one -> one.certainty() == Certainty.DENIED);
    if (standing.parties().size() >= 2 && !refused) {
      why.add(
          "Firm roots of "
              + standing.parties().size()
              + " parties: "
              + String.join(", ", standing.parties())
              + ".");
      return Verdict.CORROBORATED;
    }
    Optional<String> act =
        saying.stream()
            .filter(one -> one.proposition().main())
            .map(this::onRecord)
            .flatMap(Optional::stream)
            .findFirst();
    if (act.isPresent()) {
      why.add(act.get());
      return Verdict.ON_RECORD;
    }
    long voicesHeard =
        said.stream()
            .map(Said::attribution)
            .flatMap(Optional::stream)
            .flatMap(one -> one.chains().stream())
            .filter(chain -> !chain.isEmpty())
            .count();
    return reports(said) > 1
            || standing.roots().size() > 1
            || (distinct(said) > 1 && voicesHeard > 1 && standing.roots().size() > 1)
        ? Verdict.REPEATED
        : Verdict.SINGLE;
  }

  /** An act told by who does it, or a published document: the sentence that says so. */
  private Optional<String> onRecord(Said said) {
    if (said.claim().certainty() != Certainty.ASSERTED) {
      return Optional.empty();
    }
    List<Link> ends =
        said.attribution().stream()
            .flatMap(one -> one.chains().stream())
            .filter(chain -> !chain.isEmpty())
            .map(Chain::root)
            .toList();
    Optional<Link> document =
        ends.stream()
            .filter(
                link ->
                    link.kind() == Link.Kind.DOCUMENT
                        && !link.anonymous()
                        && !link.name().endsWith("s"))
            .findFirst();
    if (document.isPresent()) {
      return Optional.of("“" + document.get().name() + "” is a document that can be checked.");
    }
    if (!said.proposition().act() || said.claim().modality() == Claim.Modality.PREDICTION) {
      return Optional.empty();
    }
    Optional<Participant> agent =
        said.proposition().participants().stream()
            .filter(one -> one.role() == Participant.Role.AGENT)
            .findFirst();
    if (ends.isEmpty()) {
      Optional<BundleEntity> actor =
          agent.flatMap(one -> names.of(said.report(), one.entity())).filter(FindingMaker::decides);
      return actor.map(one -> "“" + one.name() + "” did it in public, which anyone can check.");
    }
    for (Link end : ends) {
      boolean own =
          !end.anonymous()
              && (agent.isEmpty()
                  || agent.get().pronoun()
                  || (agent.get().entity().isPresent() && agent.get().entity().equals(end.entity()))
                  || sameBody(said, agent.get(), end));
      boolean firm = end.kind() == Link.Kind.OFFICIAL || end.kind() == Link.Kind.OTHER;
      if (own && firm) {
        return Optional.of("“" + end.name() + "” speaks of its own act, and its word settles it.");
      }
    }
    return Optional.empty();
  }

  private boolean sameBody(Said said, Participant agent, Link end) {
    Optional<BundleEntity> actor = names.of(said.report(), agent.entity());
    Optional<BundleEntity> speaker = names.of(said.report(), end.entity());
    if (actor.isEmpty() || speaker.isEmpty()) {
      return false;
    }
    return actor.get().id().equals(speaker.get().id())
        || names
            .belongsTo(speaker.get())
            .filter(body -> body.id().equals(actor.get().id()))
            .isPresent();
  }

  private static boolean decides(BundleEntity entity) {
    return entity.kind() == EntityKind.ORGANIZATION || entity.kind() == EntityKind.PERSON;
  }

  private static Optional<Interval> time(List<Said> said) {
    Map<Interval, Integer> counts = new HashMap<>();
    said.stream()
        .filter(one -> !one.denies())
        .map(Said::time)
        .flatMap(Optional::stream)
        .forEach(time -> counts.merge(time, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Interval, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().isDay())
                .thenComparing(entry -> entry.getKey().toString()))
        .map(Map.Entry::getKey);
  }
}
