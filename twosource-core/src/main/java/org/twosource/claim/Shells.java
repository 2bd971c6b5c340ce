package org.twosource.claim;

import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Looks through the verbs that only say how sure or how free somebody is: "were known to be
 * injured" and "were confirmed dead" tell of the injury and the death, "had to leave" of the
 * leaving.
 */
final class Shells {

  /** Passive, with what is known of the subject behind them. */
  private static final Set<String> KNOWN =
      Set.of(
          "know",
          "believe",
          "think",
          "report",
          "confirm",
          "fear",
          "presume",
          "assume",
          "declare",
          "pronounce",
          "find",
          "say",
          "understand",
          "consider",
          "feel");

  /** Active, with what the subject does behind them. */
  private static final Set<String> BOUND = Set.of("have", "need", "manage", "happen");

  private Shells() {}

  /**
   * The clause made around the verb or adjective within; the clause itself where it is no shell.
   */
  static Clause opened(Clause clause) {
    Tree tree = clause.tree();
    Token head = clause.head();
    Optional<Token> inner =
        tree.child(head, "xcomp")
            .filter(clause::has)
            .filter(token -> token.index() > head.index())
            .filter(token -> isKnown(tree, head) || isBound(tree, head, token));
    return inner
        .map(
            token ->
                new Clause(
                    tree,
                    token,
                    clause.words(),
                    tree.child(head, "nsubj").or(clause::subject),
                    clause.attribution()))
        .orElse(clause);
  }

  private static boolean isKnown(Tree tree, Token head) {
    return KNOWN.contains(head.lemma())
        && tree.has(head, child -> child.relation().equals("aux:pass"))
        && tree.all(head, "advmod").stream().noneMatch(Shells::isNot);
  }

  private static boolean isBound(Tree tree, Token head, Token inner) {
    return BOUND.contains(head.lemma())
        && tree.has(inner, child -> child.lemma().equals("to"))
        && tree.all(head, "advmod").stream().noneMatch(Shells::isNot);
  }

  /** What is not known to be so is no case of it. */
  private static boolean isNot(Token token) {
    return Set.of("not", "n't", "never").contains(token.lemma());
  }
}
