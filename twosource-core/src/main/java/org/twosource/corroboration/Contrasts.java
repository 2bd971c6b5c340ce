package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twosource.claim.Opposites;
import org.twosource.claim.Participant;
import org.twosource.claim.Proposition;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Finding.Disagreement.Aspect;
import org.twosource.corroboration.Finding.Disagreement.Kind;
import org.twosource.entity.BundleEntity;
import org.twosource.time.Interval;

/**
 * How accounts of one thing differ but for figures: whether it is so, when, where, and who did it.
 */
final class Contrasts {

  private final Names names;
  private final Places places;

  Contrasts(Names names) {
    this.names = names;
    this.places = new Places(names);
  }

  /**
   * The differences, in the order of {@link Aspect}.
   *
   * @param own the claims of the finding
   * @param around what they are set against
   */
  List<Disagreement> of(List<Said> own, Around around, Set<Said> deniers) {
    List<Disagreement> found = new ArrayList<>();
    time(own, around.days()).ifPresent(found::add);
    place(own).ifPresent(found::add);
    cause(own, around.causes(own)).or(() -> actor(own)).ifPresent(found::add);
    stance(own, deniers).ifPresent(found::add);
    return found;
  }

  /** Whether it is so at all; for words that exclude each other, how it is. */
  private static Optional<Disagreement> stance(List<Said> own, Set<Said> deniers) {
    List<Said> mains = own.stream().filter(said -> said.proposition().main()).toList();
    List<Said> against = mains.stream().filter(deniers::contains).toList();
    List<Said> saying = mains.stream().filter(said -> !deniers.contains(said)).toList();
    if (against.isEmpty() || saying.isEmpty()) {
      return Optional.empty();
    }
    boolean outcome =
        against.stream()
            .anyMatch(
                one ->
                    saying.stream()
                        .anyMatch(
                            other ->
                                Opposites.shared()
                                    .endUnlike(one.proposition(), other.proposition())));
    Map<ClaimRef, String> values = new TreeMap<>();
    saying.forEach(said -> values.put(said.ref(), "said"));
    against.forEach(said -> values.put(said.ref(), "denied"));
    return Optional.of(
        disagreement(
            outcome ? Aspect.OUTCOME : Aspect.POLARITY,
            Kind.CONFLICT,
            values,
            outcome ? "It cannot have ended in both ways." : "It is said and denied."));
  }

  /** The day that an account gives for the thing; not that of a count brought up to date. */
  static Optional<Interval> when(Said said) {
    boolean counts = Counted.isRunning(said.proposition().lemma());
    return counts || said.denies() || !said.proposition().main() ? Optional.empty() : said.time();
  }

  /** Whether two accounts give days that cannot both be right. */
  static boolean otherDay(Said one, Said other) {
    Optional<Interval> first = when(one);
    Optional<Interval> second = when(other);
    return first.isPresent() && second.isPresent() && !first.get().meets(second.get());
  }

  private static Optional<Disagreement> time(List<Said> own, List<Said> around) {
    Map<ClaimRef, String> apart = new TreeMap<>();
    Map<ClaimRef, String> nested = new TreeMap<>();
    boolean corrected = false;
    List<Said> dated = around.stream().filter(said -> when(said).isPresent()).toList();
    for (Said one : own) {
      if (when(one).isEmpty()) {
        continue;
      }
      Interval first = when(one).orElseThrow();
      for (Said other : dated) {
        if (one.ref().equals(other.ref())) {
          continue;
        }
        Interval second = when(other).orElseThrow();
        boolean inside =
            isBounded(first)
                && isBounded(second)
                && !first.equals(second)
                && (first.contains(second) || second.contains(first));
        if (!first.meets(second)) {
          apart.put(one.ref(), shown(first));
          apart.put(other.ref(), shown(second));
          corrected |= Corrections.touches(one) || Corrections.touches(other);
        } else if (inside) {
          nested.put(one.ref(), shown(first));
          nested.put(other.ref(), shown(second));
        }
      }
    }
    if (!apart.isEmpty()) {
      Kind kind = corrected ? Kind.UPDATE : Kind.CONFLICT;
      String why = corrected ? "One day is taken back." : "They give different days.";
      return Optional.of(disagreement(Aspect.TIME, kind, apart, why));
    }
    return nested.isEmpty()
        ? Optional.empty()
        : Optional.of(
            disagreement(Aspect.TIME, Kind.REFINEMENT, nested, "One gives the time more exactly."));
  }

  private static boolean isBounded(Interval interval) {
    return interval.earliest().isPresent() && interval.latest().isPresent();
  }

  private static String shown(Interval interval) {
    String first = interval.earliest().map(Object::toString).orElse("");
    String last = interval.latest().map(Object::toString).orElse("");
    return first.equals(last) ? first : first + ".." + last;
  }

  /** Where it happened. */
  private Optional<Disagreement> place(List<Said> own) {
    return places
        .of(own)
        .map(
            found ->
                disagreement(
                    Aspect.PLACE,
                    found.kind(),
                    found.values(),
                    found.kind() == Kind.CONFLICT
                        ? "They give different places."
                        : "One gives the place more exactly."));
  }

  /** What brought it about. */
  private static Optional<Disagreement> cause(List<Said> own, List<Said> others) {
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Map<ClaimRef, String> values = new TreeMap<>();
    for (List<Said> side : List.of(own, others)) {
      side.stream()
          .filter(Rivals::isCause)
          .forEach(
              said ->
                  said.proposition()
                      .participant(Participant.Role.AGENT)
                      .map(one -> one.span().in(said.reading().document().text()))
                      .ifPresent(words -> values.put(said.ref(), words)));
    }
    return Optional.of(
        disagreement(Aspect.ACTOR, Kind.CONFLICT, values, "They name different causes."));
  }

  /** Two of different countries, each named as the one who did it. */
  private Optional<Disagreement> actor(List<Said> own) {
    Map<String, Set<Said>> byCountry = new LinkedHashMap<>();
    Map<ClaimRef, String> values = new TreeMap<>();
    Set<String> classes = new TreeSet<>();
    for (Said said : own) {
      Proposition proposition = said.proposition();
      Optional<BundleEntity> agent =
          proposition.participants().stream()
              .filter(one -> one.role() == Participant.Role.AGENT)
              .map(one -> names.of(said.report(), one.entity()))
              .flatMap(Optional::stream)
              .findFirst();
      Optional<String> country = agent.flatMap(names::country);
      if (proposition.main() && !said.denies() && country.isPresent()) {
        byCountry.computeIfAbsent(country.get(), key -> new java.util.HashSet<>()).add(said);
        values.put(said.ref(), agent.map(BundleEntity::name).orElse(""));
        classes.addAll(proposition.classes());
      }
    }
    return byCountry.size() < 2 || classes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            disagreement(Aspect.ACTOR, Kind.CONFLICT, values, "They name different actors."));
  }

  private static Disagreement disagreement(
      Aspect aspect, Kind kind, Map<ClaimRef, String> values, String why) {
    return new Disagreement(
        aspect,
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        values.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry::getKey))
            .map(entry -> new Disagreement.Value(entry.getKey(), entry.getValue()))
            .toList(),
        why);
  }
}
