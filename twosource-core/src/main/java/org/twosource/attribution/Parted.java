package org.twosource.attribution;

import java.util.BitSet;
import java.util.List;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * "Ana Lund, the mayor said, had resigned": where nothing in what is said acts, the name before the
 * voice does, and is no voice itself.
 */
final class Parted {

  private Parted() {}

  /** The drafts, with the voice and the content of those put right that took the one for both. */
  static List<Draft> mended(List<Draft> drafts) {
    return drafts.stream().map(Parted::mended).toList();
  }

  private static Draft mended(Draft draft) {
    Tree tree = draft.tree;
    int from = draft.sourceWords.nextSetBit(0);
    int cue = draft.cueWords.nextSetBit(0);
    int first = draft.content.nextSetBit(0);
    if (draft.kind != CueEntry.Kind.SAY
        || from < 0
        || draft.sourceWords.length() > cue
        || first <= cue
        || !goesOn(tree, draft, first)) {
      return draft;
    }
    int comma = from;
    while (comma < cue && !tree.token(comma).text().equals(",")) {
      comma++;
    }
    SourcePhrase voice =
        comma + 1 < cue ? SourcePhrase.read(tree, comma + 1, cue) : SourcePhrase.none();
    if (comma == from || voice.isEmpty() || !isNoun(tree, from, comma)) {
      return draft;
    }
    Draft mended = new Draft(tree, draft.cue, voice, draft.certainty, draft.kind);
    mended.cueWords.clear();
    mended.cueWords.or(draft.cueWords);
    mended.content.or(draft.content);
    mended.content.set(from, comma);
    mended.content.andNot(mended.frame());
    mended.runOn.addAll(draft.runOn);
    mended.within = draft.within;
    mended.confidence = Math.min(draft.confidence, 0.85);
    mended.states = draft.states;
    return mended;
  }

  /** Whether, behind a comma, a verb follows that nothing there is the subject of. */
  private static boolean goesOn(Tree tree, Draft draft, int first) {
    Token verb = tree.token(first);
    boolean finite = (verb.tag().equals("AUX") || verb.isVerb()) && !verb.text().endsWith("ing");
    BitSet content = draft.content;
    return finite
        && tree.token(first - 1).text().equals(",")
        && content.stream()
            .mapToObj(tree::token)
            .noneMatch(
                token ->
                    (token.is("nsubj") || token.is("csubj") || token.is("expl"))
                        && token.head() >= 0
                        && content.get(token.head())
                        && !tree.token(token.head()).is("acl")
                        && !tree.token(token.head()).is("ccomp"));
  }

  private static boolean isNoun(Tree tree, int from, int to) {
    return tree.token(to - 1).isNoun()
        && tree.sentence().tokens().subList(from, to).stream().noneMatch(Token::isVerb);
  }
}
