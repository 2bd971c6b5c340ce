package org.twosource.attribution;

import java.util.Optional;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Tells whether a word weakens what it stands in, by the list of hedges. Immutable; safe to share.
 */
public final class Hedges {

  private static final Hedges SHARED = new Hedges(new Words());

  private final Words words;

  private Hedges(Words words) {
    this.words = words;
  }

  public static Hedges shared() {
    return SHARED;
  }

  /**
   * Whether {@code token} makes its clause less than certain: "reportedly", "might", "seems to",
   * "signs of".
   */
  public boolean weakens(Tree tree, Token token) {
    if (words.isHedge(token, "adverb") && token.tag().equals("ADV")) {
      return true;
    }
    if (token.is("aux") && words.isHedge(token, "modal")) {
      return !isPastAbility(tree, token);
    }
    if (words.isHedge(token, "adjective")
        && (token.is("amod") || token.tag().equals("ADJ") || token.tag().equals("VERB"))) {
      return token.is("amod") || tree.child(token, "cop").isPresent();
    }
    if (token.isVerb() && words.isHedge(token, "verb")) {
      return tree.child(token, "xcomp").isPresent() || tree.child(token, "ccomp").isPresent();
    }
    if (token.isVerb() && words.isHedge(token, "passive")) {
      Optional<Token> clause = tree.child(token, "xcomp", "ccomp");
      return clause.isPresent() && tree.has(token, child -> child.relation().equals("aux:pass"));
    }
    if (token.tag().equals("NOUN") && words.isHedge(token, "noun")) {
      return tree.has(
              token,
              child -> (child.is("acl") || child.is("nmod")) && child.index() > token.index())
          || token.is("obj")
          || isIdentified(tree, token);
    }
    return false;
  }

  /** "One possibility was that …", "my guess is that …". */
  private static boolean isIdentified(Tree tree, Token noun) {
    boolean that =
        tree.sentence().tokens().stream()
            .anyMatch(
                token ->
                    token.index() > noun.index()
                        && token.lemma().equals("that")
                        && tree.token(token.index() - 1).lemma().equals("be"));
    return that && (noun.is("nsubj") || noun.is("root") || tree.child(noun, "cop").isPresent());
  }

  /** "could not say", "could see": ability, not doubt; "could reach ten", "could have": doubt. */
  private static boolean isPastAbility(Tree tree, Token modal) {
    return modal.lemma().equals("could")
        && tree.head(modal)
            .filter(
                verb ->
                    tree.has(
                        verb, child -> child.lemma().equals("not") || child.lemma().equals("n't")))
            .isPresent();
  }
}
