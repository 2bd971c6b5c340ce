package org.twosource.claim;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Reads that somebody did check what is to show a claim: "the agency verified the footage", "the
 * video was geolocated by Lantern Desk".
 */
final class Checked {

  /** What is checked where it is no evidence itself. */
  private static final Set<String> CONTENT =
      Set.of("authenticity", "location", "claim", "account", "report", "figure", "it", "this");

  private Checked() {}

  /**
   * What was checked and by whom.
   *
   * @param clause the words that say so
   */
  record Found(BitSet clause, Optional<Span> by, Optional<Claim.Evidence.Medium> medium) {}

  /** What a verb of checking says, where it says that it was done. */
  static Optional<Found> read(Sentence sentence, Tree tree, Token check) {
    boolean open =
        tree.has(
            check,
            child ->
                (child.is("aux") && !Set.of("have", "be").contains(child.lemma()))
                    || child.is("mark")
                    || Set.of("not", "n't", "never").contains(child.lemma()));
    if (!check.isVerb() || open || check.is("xcomp") || check.is("advcl")) {
      return Optional.empty();
    }
    boolean passive = tree.has(check, child -> child.relation().equals("nsubj:pass"));
    Optional<Token> object =
        passive
            ? tree.children(check).stream()
                .filter(child -> child.relation().equals("nsubj:pass"))
                .findFirst()
            : check.is("acl") ? tree.head(check) : tree.child(check, "obj");
    Optional<Claim.Evidence.Medium> medium = object.flatMap(one -> medium(tree, one));
    if (object.filter(one -> medium.isPresent() || CONTENT.contains(one.lemma())).isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> agent =
        passive || check.is("acl")
            ? tree.children(check).stream()
                .filter(child -> child.is("obl") && tree.has(child, Checked::isBy))
                .findFirst()
            : tree.child(check, "nsubj");
    BitSet clause =
        tree.subtree(
            check, child -> !(child.is("conj") && child.isVerb()) && !child.is("parataxis"));
    return Optional.of(new Found(clause, agent.map(one -> words(sentence, tree, one)), medium));
  }

  private static boolean isBy(Token token) {
    return token.is("case") && token.lemma().equals("by");
  }

  /** "the authenticity of the recording" is about the recording. */
  private static Optional<Claim.Evidence.Medium> medium(Tree tree, Token object) {
    return EvidenceWords.medium(tree, object)
        .or(
            () ->
                tree.all(object, "nmod").stream()
                    .map(child -> EvidenceWords.medium(tree, child))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  /** Who, without what only introduces or describes. */
  static Span words(Sentence sentence, Tree tree, Token token) {
    BitSet phrase =
        tree.subtree(
            token,
            child ->
                !child.is("case")
                    && !child.is("acl")
                    && !child.is("appos")
                    && !child.is("punct")
                    && !child.is("det"));
    return sentence.span(phrase.nextSetBit(0), phrase.length() - 1);
  }
}
