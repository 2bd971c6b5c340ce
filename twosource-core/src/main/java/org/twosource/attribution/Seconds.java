package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Voices that only say that another is right: "…, and the hospital confirmed it", "the Red Cross
 * said the same", "…, a fact that the ministry also reported". They stand behind what he said, as
 * if both had been named at once.
 */
final class Seconds {

  /** With these, "it" and "this" are what has just been said. */
  private static final Set<String> SECONDING =
      Set.of(
          "confirm",
          "corroborate",
          "affirm",
          "verify",
          "acknowledge",
          "admit",
          "concede",
          "repeat",
          "echo",
          "attest",
          "second");

  /** With these, only "the same" and "so" are. */
  private static final Set<String> SAYING =
      Set.of("say", "tell", "report", "state", "announce", "declare", "write");

  private static final Set<String> POINTERS = Set.of("it", "this", "that");
  private static final Set<String> SAME = Set.of("same", "so", "likewise", "much");
  private static final Set<String> FACTS =
      Set.of("fact", "point", "detail", "figure", "account", "version", "information", "statement");
  private static final Set<String> EMPTY =
      Set.of(
          "also", "too", "separately", "independently", "later", "in", "as", "the", "both", "all");

  private final Words words;

  Seconds(Words words) {
    this.words = words;
  }

  /**
   * The drafts of a sentence without those that only second another; these now stand with what they
   * second.
   *
   * @param before the drafts of the sentences before
   */
  List<Draft> joined(Tree tree, List<Draft> own, List<Draft> before) {
    List<Draft> left = new ArrayList<>(own);
    for (Token verb : tree.sentence().tokens()) {
      Optional<SourcePhrase> voice = seconder(tree, verb);
      Optional<Draft> said =
          voice.flatMap(
              phrase -> here(verb, phrase, left).or(() -> justBefore(tree, verb, left, before)));
      if (said.isPresent()) {
        left.removeIf(draft -> draft != said.get() && draft.cueWords.get(verb.index()));
        Draft second = Draft.framed(tree, verb, voice.get());
        if (said.get().sentence() == second.sentence()) {
          said.get().content.andNot(second.frame());
        }
        said.get().seconds.add(second);
      }
    }
    return left;
  }

  private Optional<SourcePhrase> seconder(Tree tree, Token verb) {
    boolean cue =
        verb.isVerb()
            && !VerbCues.isNegated(tree, verb)
            && words.cue(tree, verb).filter(c -> c.certainty() == Certainty.ASSERTED).isPresent();
    Optional<Token> who =
        tree.child(verb, "nsubj")
            .filter(token -> !token.relation().equals("nsubj:pass") && token.index() < verb.index())
            .filter(token -> !token.tag().equals("PRON"))
            .filter(token -> words.voice(token).isPresent() || token.isName());
    if (!cue || who.isEmpty() || !(pointsBehind(tree, verb) || isFactThat(tree, verb))) {
      return Optional.empty();
    }
    return Optional.of(SourcePhrase.around(tree, who.get()));
  }

  /** Whether nothing but "it", "the same" and small words stands behind the verb in its clause. */
  private static boolean pointsBehind(Tree tree, Token verb) {
    boolean points = false;
    for (int i = verb.index() + 1; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (token.isPunctuation() || lemma.equals("and")) {
        break;
      }
      boolean pointer =
          (SECONDING.contains(verb.lemma()) && POINTERS.contains(lemma))
              || ((SAYING.contains(verb.lemma()) || SECONDING.contains(verb.lemma()))
                  && SAME.contains(lemma));
      points |= pointer;
      boolean hearer =
          verb.lemma().equals("tell")
              && !points
              && (token.isName() || token.isNoun() || token.tag().equals("PRON"));
      boolean when = points && (token.is("obl") || token.is("case") || token.tag().equals("NUM"));
      if (!pointer && !hearer && !when && !EMPTY.contains(lemma) && !token.tag().equals("ADV")) {
        return false;
      }
    }
    return points;
  }

  /** "…, a fact that the ministry also reported". */
  private static boolean isFactThat(Tree tree, Token verb) {
    return verb.relation().startsWith("acl")
        && tree.head(verb)
            .filter(head -> FACTS.contains(head.lemma()) && head.index() < verb.index())
            .filter(head -> behindMark(tree, head))
            .isPresent()
        && (SAYING.contains(verb.lemma()) || SECONDING.contains(verb.lemma()));
  }

  private static boolean behindMark(Tree tree, Token noun) {
    int at = noun.index() - 1;
    return at > 0 && tree.token(at).tag().equals("DET") && tree.token(at - 1).isPunctuation();
  }

  private static Optional<Draft> here(Token verb, SourcePhrase voice, List<Draft> own) {
    return own.stream()
        .filter(draft -> draft.isNamed() && !draft.cueWords.get(verb.index()))
        .filter(draft -> draft.cue.index() < verb.index() && !draft.content.isEmpty())
        .filter(draft -> !draft.sourceWords.intersects(voice.words()))
        .filter(draft -> draft.kind == CueEntry.Kind.SAY)
        .max(Comparator.comparingInt(draft -> draft.cue.index()));
  }

  /** What one voice alone has said in the sentence before. */
  private static Optional<Draft> justBefore(
      Tree tree, Token verb, List<Draft> own, List<Draft> before) {
    boolean opens =
        own.stream().allMatch(draft -> draft.cueWords.get(verb.index()))
            && tree.head(verb).isEmpty();
    List<Draft> last =
        before.stream()
            .filter(draft -> draft.sentence() == tree.sentence().index() - 1)
            .filter(draft -> draft.isNamed() && draft.within == null)
            .filter(draft -> draft.kind == CueEntry.Kind.SAY && draft.states)
            .toList();
    BitSet all = new BitSet();
    last.forEach(draft -> all.or(draft.content));
    return opens && last.size() == 1 && !all.isEmpty()
        ? Optional.of(last.get(0))
        : Optional.empty();
  }
}
