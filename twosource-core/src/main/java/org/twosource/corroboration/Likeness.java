package org.twosource.corroboration;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.claim.EventClasses;
import org.twosource.claim.Opposites;
import org.twosource.claim.Participant;
import org.twosource.claim.Proposition;
import org.twosource.claim.Sorts;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.quantity.Quantity;
import org.twosource.time.Interval;

/**
 * Says how far two propositions are about the same thing. Event, participants, place and time
 * decide; words and vectors only propose. Symmetric. Polarity and the values of figures do not
 * count: who denies a thing or gives another figure speaks of the same thing.
 */
final class Likeness {

  /** From here on two propositions are about one thing. */
  static final double SAME = 0.75;

  /** From here on two parties may be counted for one thing. */
  static final double SURE = 1.0;

  /** No likeness can outweigh this. */
  static final double VETO = -9;

  private static final Set<String> SELVES =
      Set.of("i", "we", "you", "me", "us", "my", "our", "your");

  private final Names names;
  private final Map<String, Double> rarity = new HashMap<>();
  // What is asked of every pair is looked up once for each; a record would be compared at length.
  private final IdentityHashMap<Said, Set<String>> entities = new IdentityHashMap<>();
  private final IdentityHashMap<Participant, Set<String>> heads = new IdentityHashMap<>();
  private final Vectors vectors;
  private final Map<String, Integer> stories;
  private final EventClasses classes = EventClasses.shared();
  private final Sorts sorts = Sorts.shared();
  private final Opposites opposites = Opposites.shared();

  /** Meaning vectors of phrases, by which likeness of words unlike each other is proposed. */
  interface Vectors {
    /** The cosine of two phrases, or not-a-number where no vectors are at hand. */
    double cosine(Said a, Said b);
  }

  private final Figures figures;

  Likeness(List<Said> all, Names names, Vectors vectors, Map<String, Integer> stories) {
    this.stories = Map.copyOf(stories);
    this.names = names;
    this.figures = new Figures(names);
    this.vectors = vectors;
    Map<String, Set<String>> in = new HashMap<>();
    Set<String> claims = new HashSet<>();
    for (Said said : all) {
      claims.add(said.ref().toString());
      said.proposition()
          .words()
          .forEach(
              word -> in.computeIfAbsent(word, key -> new HashSet<>()).add(said.ref().toString()));
    }
    in.forEach((word, where) -> rarity.put(word, Math.log((1.0 + claims.size()) / where.size())));
  }

  /** As {@link #of}, whatever days the two give. */
  double butForTime(Said a, Said b) {
    double all = of(a, b);
    return all == 0 || all <= VETO ? all : all - time(a, b);
  }

  /**
   * Whether two can be about one thing: where not, they are less like than {@link #SAME}. Asked of
   * every pair, so it looks at the event, the words and the meaning only.
   */
  boolean mayBe(Said a, Said b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    if (!stories.getOrDefault(a.report(), 0).equals(stories.getOrDefault(b.report(), 0))) {
      return false;
    }
    return event(p, q) > 0 || proposed(a, b) >= PROPOSED;
  }

  /** From here on words and meaning propose two that are of no one kind of event. */
  private static final double PROPOSED = 0.45;

  private double proposed(Said a, Said b) {
    return proposed(words(a.proposition(), b.proposition()), meaning(a, b));
  }

  /** All that is looked at in a proposition; what is added here is added there. */
  Profile profile(Said said) {
    return Profile.of(
        said,
        stories.getOrDefault(said.report(), 0),
        entities.computeIfAbsent(said, this::entities),
        names);
  }

  private double meaning(Said a, Said b) {
    return a.proposition().main() && b.proposition().main() ? vectors.cosine(a, b) : Double.NaN;
  }

  private static double proposed(double words, double meaning) {
    return Double.isNaN(meaning) ? words : 0.5 * words + 1.2 * Math.max(0, meaning - 0.4);
  }

  double of(Said a, Said b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean oneStory =
        stories.getOrDefault(a.report(), 0).equals(stories.getOrDefault(b.report(), 0));
    if (!oneStory || ofThemselves(a, b)) {
      return VETO;
    }
    double event = event(p, q);
    double taking = taking(a, b);
    if (taking <= VETO || otherCause(a, b)) {
      return VETO;
    }
    double meaning = meaning(a, b);
    double proposed = proposed(words(p, q), meaning);
    // Likeness of meaning alone proposes; something both speak of has to confirm it.
    if (event <= 0 && (proposed < PROPOSED || (shared(a, b) == 0 && taking < 0.25))) {
      return 0;
    }
    return event
        + taking
        + proposed
        + denial(p, q, event, meaning)
        + shared(a, b)
        + time(a, b)
        + figures(a, b);
  }

  /**
   * Whether two say the same so surely that their parties may be counted apart: an asserted fact of
   * one kind of event, with one who or what in it, or one figure, or at one place on one day.
   * Opinions and forecasts corroborate nothing, and rival accounts not each other.
   */
  boolean surely(Said a, Said b) {
    Proposition p = a.proposition();
    Proposition q = b.proposition();
    boolean facts =
        isSettled(a)
            && isSettled(b)
            && a.claim().certainty() != Certainty.HEDGED
            && b.claim().certainty() != Certainty.HEDGED
            && !speaksOfSelf(a)
            && !speaksOfSelf(b)
            && !isFragment(a)
            && !isFragment(b);
    if (!facts || of(a, b) < SURE || rivals(a, b)) {
      return false;
    }
    double event = event(p, q);
    double count = figures(a, b);
    double taking = taking(a, b);
    boolean kind = !p.classes().isEmpty() && event > 0.3;
    if (kind && (taking >= 0.3 || count >= 0.2)) {
      return true;
    }
    // Of no known kind, but in the same words; or one odd figure, which no two things share.
    boolean worded = event >= 0.3 && words(p, q) >= WORDED && (taking >= 0.2 || count >= 0.2);
    boolean odd = count >= 0.4 && oddFigure(a, b) && event > -0.3;
    // One thing at one named place on one day.
    boolean there = event > 0.3 && shared(a, b) >= 0.3 && time(a, b) >= 0.15;
    return worded || odd || there;
  }

  /** "To use discretion", "higher levels of government": nothing is said to be so. */
  private static boolean isFragment(Said said) {
    List<Participant> taking = said.proposition().participants();
    boolean infinitive = said.claim().statement().startsWith("To ");
    return infinitive || (taking.isEmpty() && said.proposition().classes().isEmpty());
  }

  /** From this share of their words on two statements without a kind of event say the same. */
  private static final double WORDED = 0.5;

  private static boolean isSettled(Said said) {
    return said.claim().modality() == Claim.Modality.FACT
        || said.claim().modality() == Claim.Modality.PLAN;
  }

  /** A figure of three digits or more that is not round, given by both of the same unit. */
  private boolean oddFigure(Said a, Said b) {
    for (int i : a.proposition().quantities()) {
      for (int j : b.proposition().quantities()) {
        double stated = a.quantity(i).stated();
        String unit = a.quantity(i).unit();
        if (stated == b.quantity(j).stated()
            && stated >= 100
            && digits(stated) >= 3
            && !unit.isEmpty()
            && unit.equals(b.quantity(j).unit())) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many digits a whole number has before its last zeros. */
  private static int digits(double number) {
    double rest = number;
    while (rest >= 10 && rest % 10 == 0) {
      rest /= 10;
    }
    return rest == Math.rint(rest) ? Long.toString((long) rest).length() : 0;
  }

  /** Whether what one says leaves no room for what the other does. */
  private boolean rivals(Said a, Said b) {
    double agent = role(a, b, Participant.Role.AGENT);
    boolean cause =
        a.proposition().classes().contains("cause") && b.proposition().classes().contains("cause");
    if (agent <= -0.5 || (cause && causes(a, b) < Rivals.SAME_CAUSE)) {
      return true;
    }
    Optional<Interval> first = a.time();
    Optional<Interval> second = b.time();
    return (first.isPresent() && second.isPresent() && !first.get().meets(second.get()))
        || figures.differ(a, b);
  }

  private double event(Proposition p, Proposition q) {
    if (opposites.deny(p, q)) {
      return 0.35;
    }
    if (isToll(p) && isToll(q) && !shareToll(p, q)) {
      return -0.5;
    }
    if (!Collections.disjoint(p.classes(), q.classes())) {
      return p.lemma().equals(q.lemma())
          ? 0.5
          : p.classes().size() + q.classes().size() > 6 ? 0.4 : 0.45;
    }
    if (p.lemma().equals(q.lemma()) && p.classes().isEmpty()) {
      return 0.3;
    }
    return !p.classes().isEmpty() && !q.classes().isEmpty() ? -0.35 : -0.1;
  }

  /** The dead are not the injured, though both are casualties. */
  private static final List<String> TOLLS = List.of("death", "injury", "missing");

  private static boolean isToll(Proposition p) {
    return TOLLS.stream().anyMatch(p.classes()::contains);
  }

  private static boolean shareToll(Proposition p, Proposition q) {
    return TOLLS.stream()
        .anyMatch(toll -> p.classes().contains(toll) && q.classes().contains(toll));
  }

  /** "Caused by a leak", "caused by a bomb": two answers, not one. */
  private boolean otherCause(Said a, Said b) {
    return Rivals.isCause(a) && Rivals.isCause(b) && causes(a, b) < Rivals.SAME_CAUSE;
  }

  private double causes(Said a, Said b) {
    double best = VETO;
    for (Participant one : a.proposition().participants()) {
      for (Participant other : b.proposition().participants()) {
        if (one.role() == Participant.Role.AGENT && other.role() == Participant.Role.AGENT) {
          best = Math.max(best, cause(a, one, b, other));
        }
      }
    }
    return best;
  }

  /**
   * How far two name one cause. Two words of one sort do not ("a bomb", "a rocket"), unless one is
   * the word for the sort; two words of one stem do ("arson", "an arsonist").
   */
  double cause(Said a, Participant one, Said b, Participant other) {
    double match = match(a, one, b, other);
    String x = one.lemma();
    String y = other.lemma();
    if (x.length() >= STEM && y.length() >= STEM && x.regionMatches(0, y, 0, STEM)) {
      return Math.max(match, 0.8);
    }
    boolean named = one.entity().isPresent() && match == 1;
    boolean words =
        x.equals(y)
            || one.modifiers().contains(y)
            || other.modifiers().contains(x)
            || one.modifiers().stream().anyMatch(other.modifiers()::contains);
    boolean sortOnly = !named && !words && match > 0.1;
    return sortOnly && !sorts.isGeneral(x) && !sorts.isGeneral(y) ? 0 : match;
  }

  private static final int STEM = 5;

  /** Who and what takes part, role by role. */
  private double taking(Said a, Said b) {
    double patient = role(a, b, Participant.Role.PATIENT);
    double agent = role(a, b, Participant.Role.AGENT);
    double place = role(a, b, Participant.Role.PLACE);
    if (patient <= VETO) {
      return VETO;
    }
    double crossed = patient == 0 && agent == 0 ? crossed(a, b) : 0;
    return 0.55 * patient + 0.3 * Math.max(-1, agent) + 0.25 * Math.max(-1, place) + crossed;
  }

  private double role(Said a, Said b, Participant.Role role) {
    double best = 0;
    boolean compared = false;
    for (Participant one : a.proposition().participants()) {
      for (Participant other : b.proposition().participants()) {
        if (one.role() == role && other.role() == role) {
          double match = match(a, one, b, other);
          best = compared ? Math.max(best, match) : match;
          compared = true;
        }
      }
    }
    return best;
  }

  /** The same thing in another part: "no fault" beside "a fault caused it". */
  private double crossed(Said a, Said b) {
    for (Participant one : a.proposition().participants()) {
      for (Participant other : b.proposition().participants()) {
        if (one.role() != other.role() && !one.pronoun() && match(a, one, b, other) >= 0.6) {
          return 0.45;
        }
      }
    }
    return 0;
  }

  double match(Said a, Participant one, Said b, Participant other) {
    Optional<BundleEntity> first = names.of(a.report(), one.entity());
    Optional<BundleEntity> second = names.of(b.report(), other.entity());
    if (first.isPresent() && second.isPresent()) {
      if (first.get().id().equals(second.get().id())) {
        return 1;
      }
      if (isNamed(first.get()) && isNamed(second.get())) {
        return one.lemma().equals(other.lemma()) && !countriesDiffer(a, one, b, other)
            ? 0.3
            : excludes(a, one, b, other);
      }
    }
    if (countriesDiffer(a, one, b, other) || excludes(heads(a, one), heads(b, other))) {
      return one.role() == Participant.Role.PATIENT ? VETO : -1;
    }
    if (one.role() == Participant.Role.PATIENT
        && ((single(a, one) && several(b, other)) || (single(b, other) && several(a, one)))) {
      return VETO;
    }
    Set<String> first0 = heads(a, one);
    Set<String> second0 = heads(b, other);
    if (nations(one, other)) {
      return 0.7;
    }
    if (first0.stream().anyMatch(second0::contains)) {
      return modifiersDiffer(one, other) ? 0.5 : 0.8;
    }
    if (first0.stream().anyMatch(x -> second0.stream().anyMatch(y -> sorts.compatible(x, y)))) {
      return 0.6;
    }
    if (one.pronoun()
        || other.pronoun()
        || (one.quantity().isPresent() && other.quantity().isPresent() && bare(one, other))) {
      return 0.1;
    }
    Set<String> shared = new HashSet<>(one.modifiers());
    shared.add(one.lemma());
    Set<String> others = new HashSet<>(other.modifiers());
    others.add(other.lemma());
    shared.retainAll(others);
    return shared.isEmpty() ? -0.3 : 0.3;
  }

  /** "Valdia" and "Valdian": a country and its adjective. */
  private static boolean nations(Participant one, Participant other) {
    String a = one.lemma();
    String b = other.lemma();
    int least = Math.min(a.length(), b.length());
    int same = 0;
    while (same < least && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return !a.equals(b)
        && same >= 4
        && same >= least - 1
        && (a.endsWith("n") || b.endsWith("n") || a.endsWith("ese") || b.endsWith("ese"));
  }

  /** One known person. */
  private boolean single(Said said, Participant one) {
    return one.quantity().isEmpty()
        && names
            .local(said.report(), one.entity())
            .filter(entity -> entity.kind() == org.twosource.entity.EntityKind.PERSON)
            .isPresent();
  }

  private static boolean several(Said said, Participant one) {
    return one.quantity().filter(index -> said.quantity(index).range().low() > 1).isPresent();
  }

  /** What it is called: its head word, and for a pronoun the head words of what it means. */
  private Set<String> heads(Said said, Participant one) {
    return heads.computeIfAbsent(one, key -> findHeads(said, one));
  }

  private Set<String> findHeads(Said said, Participant one) {
    Set<String> found = new HashSet<>();
    found.add(one.lemma());
    if (one.pronoun() || sorts.isPerson(one.lemma())) {
      names
          .local(said.report(), one.entity())
          .ifPresent(
              entity -> {
                found.addAll(entity.role());
                String[] words = entity.name().toLowerCase(java.util.Locale.ROOT).split(" ", -1);
                found.add(words[words.length - 1]);
              });
    }
    return found;
  }

  /** "31 were hurt": a number alone counts whatever the other counts. */
  private static boolean bare(Participant one, Participant other) {
    return one.lemma().matches("[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|dozen")
        || other.lemma().matches("[\\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|dozen");
  }

  private boolean excludes(Set<String> first, Set<String> second) {
    return first.stream().anyMatch(sorts::knows)
        && second.stream().anyMatch(sorts::knows)
        && first.stream().noneMatch(x -> second.stream().anyMatch(y -> sorts.compatible(x, y)));
  }

  private double excludes(Said a, Participant one, Said b, Participant other) {
    if (countriesDiffer(a, one, b, other)) {
      return one.role() == Participant.Role.PATIENT ? VETO : -1;
    }
    Optional<BundleEntity> first = names.of(a.report(), one.entity());
    Optional<BundleEntity> second = names.of(b.report(), other.entity());
    boolean people =
        first.isPresent()
            && second.isPresent()
            && first.get().kind() == org.twosource.entity.EntityKind.PERSON
            && second.get().kind() == org.twosource.entity.EntityKind.PERSON;
    return people && one.role() == Participant.Role.PATIENT ? VETO : -0.5;
  }

  private static boolean isNamed(BundleEntity entity) {
    return entity.mentions().values().stream()
        .flatMap(List::stream)
        .anyMatch(mention -> mention.name().isPresent());
  }

  private boolean countriesDiffer(Said a, Participant one, Said b, Participant other) {
    Optional<String> first = names.country(a.report(), one.entity());
    Optional<String> second = names.country(b.report(), other.entity());
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static boolean modifiersDiffer(Participant one, Participant other) {
    return !one.modifiers().isEmpty()
        && !other.modifiers().isEmpty()
        && one.modifiers().stream().noneMatch(other.modifiers()::contains);
  }

  /** Shared words, the rare ones counting more. */
  private double words(Proposition p, Proposition q) {
    double both = 0;
    double all = 0;
    for (String word : p.words()) {
      double weight = rarity.getOrDefault(word, 1.0);
      all += weight;
      if (q.words().contains(word)) {
        both += weight;
      }
    }
    for (String word : q.words()) {
      if (!p.words().contains(word)) {
        all += rarity.getOrDefault(word, 1.0);
      }
    }
    return all == 0 ? 0 : both / all;
  }

  /** "I have", "we trust": two speakers who speak of themselves do not say the same. */
  private static boolean ofThemselves(Said a, Said b) {
    return !a.report().equals(b.report())
        && speaksOfSelf(a)
        && speaksOfSelf(b)
        && !SameWords.in(a.claim().statement(), b.claim().statement());
  }

  static boolean speaksOfSelf(Said said) {
    return said.proposition().participants().stream()
        .anyMatch(one -> one.pronoun() && SELVES.contains(one.lemma()));
  }

  /**
   * Who says that nothing of the kind happened speaks of whatever of the kind others say, though he
   * names no details.
   */
  private static double denial(Proposition p, Proposition q, double event, double meaning) {
    boolean near = Double.isNaN(meaning) || meaning > 0.22;
    return near && event > 0.3 && p.negated() != q.negated() && p.main() && q.main() ? 0.32 : 0;
  }

  /** Named people, places and things that both speak of, whatever part they take. */
  private double shared(Said a, Said b) {
    Set<String> first = entities.computeIfAbsent(a, this::entities);
    Set<String> second = entities.computeIfAbsent(b, this::entities);
    int least = Math.min(first.size(), second.size());
    int both = 0;
    for (String one : first) {
      both += second.contains(one) ? 1 : 0;
    }
    return least == 0 ? 0 : Math.min(0.3, 0.3 * both / least);
  }

  private Set<String> entities(Said said) {
    Set<String> found = new HashSet<>();
    said.proposition()
        .participants()
        .forEach(
            one ->
                names.of(said.report(), one.entity()).ifPresent(entity -> found.add(entity.id())));
    if (said.proposition().main()) {
      for (Entity entity : said.reading().entities()) {
        boolean inside =
            entity.mentions().stream()
                .anyMatch(
                    mention ->
                        said.claim().span().stream()
                            .anyMatch(span -> span.contains(mention.head())));
        if (inside) {
          names.of(said.report(), Optional.of(entity.id())).ifPresent(one -> found.add(one.id()));
        }
      }
    }
    return found;
  }

  private double time(Said a, Said b) {
    Optional<Interval> first = a.time();
    Optional<Interval> second = b.time();
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    boolean toll = classes.has(a.proposition().classes(), "toll");
    if (!first.get().meets(second.get())) {
      return toll ? -0.2 : -0.5;
    }
    return first.get().isDay() && second.get().isDay() ? 0.15 : 0.05;
  }

  private double figures(Said a, Said b) {
    for (int i : a.proposition().quantities()) {
      for (int j : b.proposition().quantities()) {
        Quantity one = a.quantity(i);
        Quantity other = b.quantity(j);
        boolean unit =
            one.unit().equals(other.unit())
                || sorts.compatible(one.unit(), other.unit())
                || one.unit().isEmpty()
                || other.unit().isEmpty();
        if (unit && one.stated() == other.stated()) {
          return one.stated() > 12 ? 0.4 : 0.2;
        }
        double ratio = one.stated() / other.stated();
        if (unit && one.stated() > 12 && other.stated() > 12 && ratio > 0.75 && ratio < 1.34) {
          return 0.3;
        }
      }
    }
    return 0;
  }
}
