package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.claim.Participant;

/**
 * Finds claims that answer the same question otherwise: another cause of one thing ("a gas leak",
 * "a bomb"), another day of one event. Each answer is a finding of its own.
 */
final class Rivals {

  /** From here on two words for what caused a thing may mean the same. */
  static final double SAME_CAUSE = 0.3;

  private final Likeness likeness;
  private final List<Said> causes = new ArrayList<>();
  private final List<Said> dated = new ArrayList<>();

  /**
   * @param all what is compared
   */
  Rivals(Likeness likeness, List<Said> all) {
    this.likeness = likeness;
    for (Said said : all) {
      if (isCause(said)) {
        causes.add(said);
      }
      if (Contrasts.when(said).isPresent() && !said.proposition().classes().isEmpty()) {
        dated.add(said);
      }
    }
  }

  /** Whether a claim says what brought something about. */
  static boolean isCause(Said said) {
    return said.proposition().main()
        && !said.denies()
        && said.proposition().classes().contains("cause")
        && agent(said).isPresent();
  }

  /** Claims of another cause of what the group says the cause of. */
  List<Said> causes(List<Said> group) {
    List<Said> own =
        causes.stream().filter(one -> group.stream().anyMatch(said -> isOf(said, one))).toList();
    return causes.stream()
        .filter(other -> group.stream().noneMatch(said -> said.ref().equals(other.ref())))
        .filter(other -> own.stream().anyMatch(one -> otherCause(one, other)))
        .toList();
  }

  /** Whether one is what a claim gives as the cause: the claim itself, or the event in it. */
  private static boolean isOf(Said said, Said cause) {
    if (!said.ref().equals(cause.ref())) {
      return false;
    }
    boolean part =
        agent(cause)
            .filter(
                doer ->
                    said.proposition().head().equals(doer.head())
                        || said.proposition().participants().stream()
                            .anyMatch(one -> one.head().equals(doer.head())))
            .isPresent();
    return said.proposition().main() || part;
  }

  /** Two causes of one thing that cannot both be meant. */
  boolean otherCause(Said one, Said other) {
    return isCause(one)
        && isCause(other)
        && causeLikeness(one, other) < SAME_CAUSE
        && oneEffect(one, other);
  }

  private double causeLikeness(Said one, Said other) {
    return likeness.cause(one, agent(one).orElseThrow(), other, agent(other).orElseThrow());
  }

  private boolean oneEffect(Said one, Said other) {
    Optional<Participant> first = one.proposition().participant(Participant.Role.PATIENT);
    Optional<Participant> second = other.proposition().participant(Participant.Role.PATIENT);
    return first.isEmpty()
        || second.isEmpty()
        || likeness.match(one, first.get(), other, second.get()) >= SAME_CAUSE;
  }

  private static Optional<Participant> agent(Said said) {
    return said.proposition().participant(Participant.Role.AGENT).filter(one -> !one.pronoun());
  }

  /** Claims that tell the group's event of another day, alike in all else. */
  List<Said> days(List<Said> group) {
    Set<ClaimRef> own = group.stream().map(Said::ref).collect(Collectors.toSet());
    List<Said> when = group.stream().filter(said -> Contrasts.when(said).isPresent()).toList();
    return dated.stream()
        .filter(other -> !own.contains(other.ref()))
        .filter(
            other ->
                when.stream()
                    .anyMatch(
                        said ->
                            Contrasts.otherDay(said, other)
                                && likeness.butForTime(said, other) >= Likeness.SAME))
        .toList();
  }
}
