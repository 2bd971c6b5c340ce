package org.twosource.claim;

import java.util.Optional;
import java.util.Set;
import org.twosource.text.Span;

/**
 * Who or what takes part in a proposition.
 *
 * @param role what part it takes
 * @param span its words
 * @param head its head word
 * @param lemma the head word's lemma, lower case
 * @param modifiers the lemmas of the words that describe it, lower case
 * @param entity the id of its entity in the report
 * @param quantity the index of the report's quantity that counts it
 * @param pronoun whether it is only "it", "they", "none", …
 */
public record Participant(
    Role role,
    Span span,
    Span head,
    String lemma,
    Set<String> modifiers,
    Optional<String> entity,
    Optional<Integer> quantity,
    boolean pronoun) {

  public Participant {
    modifiers = Set.copyOf(modifiers);
  }

  /** The part taken. Passive and active voice give the same one. */
  public enum Role {
    AGENT,
    PATIENT,
    PLACE,
    OTHER
  }
}
