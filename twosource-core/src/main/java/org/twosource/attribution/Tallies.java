package org.twosource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** "The police put the toll at 16": who puts a number to something says it. */
final class Tallies {

  private static final Set<String> VERBS = Set.of("put", "place", "estimate");

  private static final Set<String> THINGS =
      Set.of(
          "toll",
          "number",
          "figure",
          "total",
          "count",
          "cost",
          "damage",
          "loss",
          "casualty",
          "turnout",
          "crowd",
          "size",
          "value",
          "price",
          "bill");

  private Tallies() {}

  /**
   * @param others what is known to be said in the sentence
   */
  static List<Draft> find(Tree tree, List<Draft> others) {
    List<Draft> found = new ArrayList<>();
    for (Token verb : tree.sentence().tokens()) {
      boolean cue = others.stream().anyMatch(other -> other.cueWords.get(verb.index()));
      if (!cue && verb.isVerb() && VERBS.contains(verb.lemma())) {
        draft(tree, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Draft> draft(Tree tree, Token verb) {
    Optional<Token> who = tree.child(verb, "nsubj").filter(token -> !token.is("nsubj:pass"));
    Optional<Token> thing =
        tree.child(verb, "obj")
            .filter(
                token ->
                    THINGS.contains(token.lemma())
                        || tree.has(token, child -> THINGS.contains(child.lemma())));
    if (who.isEmpty() || thing.isEmpty() || !hasNumberBehindAt(tree, thing.get())) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            tree,
            verb,
            SourcePhrase.around(tree, who.get()),
            Certainty.ASSERTED,
            CueEntry.Kind.SAY);
    draft.content.or(tree.subtree(verb));
    draft.content.clear(0, verb.index() + 1);
    draft.content.andNot(draft.frame());
    ContentFinder.trim(tree, draft.content);
    draft.confidence = 0.85;
    return Optional.of(draft);
  }

  private static boolean hasNumberBehindAt(Tree tree, Token thing) {
    boolean at = false;
    for (int i = thing.index() + 1; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      at |= token.lemma().equals("at");
      if (token.isPunctuation() || (token.isVerb() && !at)) {
        return false;
      }
      if (at && token.tag().equals("NUM")) {
        return true;
      }
    }
    return false;
  }
}
