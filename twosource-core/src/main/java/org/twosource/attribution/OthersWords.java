package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Takes what others say out of the mouth of the one who speaks of it: "“That is wrong,” he said of
 * reports that it had burned", "reports that it had burned were baseless, he said". He denies it.
 */
final class OthersWords {

  private static final Set<String> ABOUT = Set.of("of", "about");

  /** How far before it the verb of saying may stand. */
  private static final int REACH = 14;

  private final Words words;

  OthersWords(Words words) {
    this.words = words;
  }

  /** The drafts of a sentence, none with what others say as its own. */
  List<Draft> apart(Tree tree, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    for (Token token : tree.sentence().tokens()) {
      spokenOf(tree, token).ifPresent(that -> parted(tree, token, that, found));
    }
    found.replaceAll(draft -> untrue(draft).orElse(draft));
    return found;
  }

  /** "Reports that it had burned were baseless, he said": he denies what they say. */
  private static Optional<Draft> untrue(Draft draft) {
    Tree tree = draft.tree;
    int first = draft.content.nextSetBit(0);
    int last = draft.content.length() - 1;
    while (last > first && tree.token(last).isPunctuation()) {
      last--;
    }
    int is = last - 1;
    boolean calls =
        first >= 0
            && last - first > 4
            && draft.certainty == Certainty.ASSERTED
            && Dismissals.shared().isStoryWord(tree.token(first))
            && tree.token(first + 1).lemma().equals("that")
            && Dismissals.shared().isFalse(tree.token(last))
            && tree.token(is).lemma().equals("be");
    if (!calls) {
      return Optional.empty();
    }
    SourcePhrase voice = new SourcePhrase(draft.sources, draft.sourceWords);
    Draft denial = new Draft(tree, draft.cue, voice, Certainty.DENIED, draft.kind);
    denial.cueWords.or(draft.cueWords);
    denial.within = draft.within;
    denial.confidence = draft.confidence;
    denial.content.set(first + 2, is);
    denial.content.andNot(denial.frame());
    return Optional.of(denial);
  }

  /** Where "of reports that …" behind a verb of saying lets begin what others say; none if not. */
  private Optional<Integer> spokenOf(Tree tree, Token story) {
    int at = story.index();
    boolean set =
        at > 2
            && at + 3 < tree.sentence().size()
            && Dismissals.shared().isStory(story)
            && tree.token(at + 1).lemma().equals("that");
    int of = at - 1;
    while (set && of > Math.max(0, at - 4) && !ABOUT.contains(tree.token(of).lemma())) {
      of--;
    }
    boolean said =
        set
            && ABOUT.contains(tree.token(of).lemma())
            && tree.sentence().tokens().subList(Math.max(0, of - REACH), of).stream()
                .anyMatch(token -> token.isVerb() && words.cue(tree, token).isPresent());
    return said ? Optional.of(of) : Optional.empty();
  }

  /** "“That is wrong,” he said of reports that …": what they say is not his; he denies it. */
  private static void parted(Tree tree, Token story, int of, List<Draft> found) {
    BitSet reported = ContentFinder.rest(tree, story.index() + 1);
    List<Draft> speakers =
        found.stream()
            .filter(draft -> draft.cue.index() < of && draft.kind == CueEntry.Kind.SAY)
            .filter(draft -> draft.content.intersects(reported))
            .toList();
    for (Draft speaker : speakers) {
      BitSet own = new BitSet();
      own.or(speaker.content);
      own.andNot(reported);
      own.clear(of, story.index() + 2);
      boolean denies = Dismissals.shared().firstFalse(tree, 0, speaker.cue.index()) >= 0;
      boolean before = own.nextSetBit(0) >= 0 && own.nextSetBit(0) < speaker.cue.index();
      if (!before && !denies) {
        continue;
      }
      speaker.content.and(own);
      speaker.sourceWords.clear(of, tree.sentence().size());
      if (own.isEmpty()) {
        found.remove(speaker);
      }
      if (denies) {
        SourcePhrase voice = new SourcePhrase(speaker.sources, speaker.sourceWords);
        Draft denial = new Draft(tree, story, voice, Certainty.DENIED, CueEntry.Kind.SAY);
        denial.cueWords.set(of, story.index() + 2);
        denial.content.or(reported);
        denial.confidence = 0.85;
        found.add(denial);
      }
    }
  }
}
