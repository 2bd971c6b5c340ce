package org.twosource.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * Fills in what a bare number leaves out: "they say three vehicles were destroyed; it lost none"
 * (of the vehicles).
 */
final class Ellipsis {

  private Ellipsis() {}

  /**
   * @param own the propositions of a claim
   * @param before those of the claims before it
   * @param sentence the claim's sentence; only what stands in it is filled in from
   */
  static List<Proposition> fill(List<Proposition> own, List<Proposition> before, Span sentence) {
    List<Proposition> found = new ArrayList<>();
    for (Proposition proposition : own) {
      Optional<Participant> bare =
          proposition.participants().stream().filter(Ellipsis::isBare).findFirst();
      Optional<Participant> full = bare.isEmpty() ? Optional.empty() : counted(before, sentence);
      found.add(
          full.isEmpty() ? proposition : with(proposition, bare.orElseThrow(), full.orElseThrow()));
    }
    return found;
  }

  private static boolean isBare(Participant one) {
    return one.role() == Participant.Role.PATIENT && one.lemma().equals("none");
  }

  private static Optional<Participant> counted(List<Proposition> before, Span sentence) {
    return before.stream()
        .filter(Proposition::main)
        .filter(proposition -> sentence.contains(proposition.head()))
        .flatMap(proposition -> proposition.participants().stream())
        .filter(one -> one.role() == Participant.Role.PATIENT && one.quantity().isPresent())
        .reduce((first, second) -> second);
  }

  private static Proposition with(Proposition proposition, Participant bare, Participant full) {
    Participant filled =
        new Participant(
            bare.role(),
            bare.span(),
            bare.head(),
            full.lemma(),
            full.modifiers(),
            full.entity(),
            bare.quantity(),
            false);
    List<Participant> participants = new ArrayList<>(proposition.participants());
    participants.set(participants.indexOf(bare), filled);
    return new Proposition(
        proposition.claim(),
        proposition.main(),
        proposition.head(),
        proposition.lemma(),
        proposition.classes(),
        proposition.negated(),
        proposition.certainty(),
        participants,
        proposition.quantities(),
        proposition.time(),
        proposition.act(),
        proposition.phrase(),
        proposition.words());
  }
}
