package org.twosource.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Certainty;
import org.twosource.text.Span;

/**
 * One thing that a claim says happened or is so. A claim holds one that it is made around and often
 * more: "he was wounded when he was captured" holds a wounding and a capture.
 *
 * @param claim the id of its claim
 * @param main whether the claim is made around it
 * @param head the word that names it
 * @param lemma that word's lemma
 * @param classes the kinds of event it may be, from the list of event classes; empty for none known
 * @param negated whether the words say that it is not so
 * @param certainty how sure the words are of it
 * @param participants who and what takes part
 * @param quantities indexes of the report's quantities in it
 * @param time the index of the report's time expression that dates it
 * @param act whether saying it is doing it, for the one who decides
 * @param phrase its words as a phrase
 * @param words the lemmas of its content words, lower case
 */
public record Proposition(
    String claim,
    boolean main,
    Span head,
    String lemma,
    Set<String> classes,
    boolean negated,
    Certainty certainty,
    List<Participant> participants,
    List<Integer> quantities,
    Optional<Integer> time,
    boolean act,
    String phrase,
    Set<String> words) {

  public Proposition {
    classes = Set.copyOf(classes);
    participants = List.copyOf(participants);
    quantities = List.copyOf(quantities);
    words = Set.copyOf(words);
  }

  public Optional<Participant> participant(Participant.Role role) {
    return participants.stream().filter(one -> one.role() == role).findFirst();
  }
}
