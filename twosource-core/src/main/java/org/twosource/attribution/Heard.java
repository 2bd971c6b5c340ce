package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Document;
import org.twosource.text.Said;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** The attributions that the language model reads, as drafts. */
final class Heard {
  /** Below this the model guesses. */
  private static final double LIKELY = 0.4;

  private static final Set<String> NO_HEADS = Set.of("aux", "cop", "case", "mark", "punct");

  /** Relations of what cannot be parted from the word before. */
  private static final Set<String> PARTS =
      Set.of(
          "nmod",
          "case",
          "det",
          "flat",
          "compound",
          "amod",
          "nummod",
          "obj",
          "obl",
          "fixed",
          "xcomp",
          "ccomp",
          "aux",
          "cop",
          "advmod",
          "mark");

  private final Words words;

  Heard(Words words) {
    this.words = words;
  }

  /** The drafts of one sentence's cues, in order. */
  List<Draft> find(Document document, Tree tree) {
    Sentence sentence = tree.sentence();
    List<Draft> found = new ArrayList<>();
    for (Said said : document.reading().said()) {
      if (sentence.span().contains(said.cue()) && said.likely() >= LIKELY) {
        draft(document, said, tree).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> draft(Document document, Said said, Tree tree) {
    BitSet cueWords = within(tree, said.cue());
    BitSet sourceWords = said.source().map(span -> within(tree, span)).orElse(new BitSet());
    sourceWords.andNot(cueWords);
    if (cueWords.isEmpty()) {
      return Optional.empty();
    }
    complete(tree, sourceWords, cueWords);
    Token cue = head(tree, cueWords);
    SourcePhrase source =
        sourceWords.isEmpty()
            ? SourcePhrase.none()
            : SourcePhrase.behind(tree, sourceWords.nextSetBit(0), sourceWords.length());
    Optional<CueEntry> entry = words.cue(tree, cue);
    Draft draft =
        new Draft(
            tree,
            cue,
            source,
            entry.map(CueEntry::certainty).orElse(Certainty.ASSERTED),
            entry.map(CueEntry::kind).orElse(CueEntry.Kind.THINK));
    draft.cueWords.or(cueWords);
    for (Span span : said.content()) {
      if (tree.sentence().span().contains(span)) {
        BitSet part = within(tree, span);
        complete(tree, part, draft.frame());
        draft.content.or(part);
      } else {
        draft.runOn.add(span);
      }
    }
    close(document, tree, draft);
    draft.content.andNot(draft.frame());
    draft.confidence = said.likely();
    draft.states = draft.isNamed() && (!draft.runOn.isEmpty() || hasClause(tree, draft.content));
    return draft.runOn.isEmpty() && isEmpty(tree, draft.content)
        ? Optional.empty()
        : Optional.of(draft);
  }

  /**
   * Words that stand in the middle of what is said, belong to no saying and are set off by no mark
   * are said too: the marks were broken off by chance.
   */
  private static void close(Document document, Tree tree, Draft draft) {
    BitSet content = draft.content;
    for (int from = content.nextClearBit(Math.max(0, content.nextSetBit(0)));
        from < content.length();
        from = content.nextClearBit(from)) {
      int to = content.nextSetBit(from);
      boolean said = true;
      for (int i = from; i < to && said; i++) {
        Token token = tree.token(i);
        boolean mark = token.isPunctuation() && !token.text().equals("-");
        said =
            !mark
                && !draft.frame().get(i)
                && document.reading().said().stream().noneMatch(other -> frames(other, token));
      }
      if (said) {
        content.set(from, to);
      }
      from = to;
    }
  }

  private static boolean frames(Said said, Token token) {
    return said.cue().contains(token.span())
        || said.source().filter(span -> span.contains(token.span())).isPresent();
  }

  private static boolean hasClause(Tree tree, BitSet content) {
    return content.stream()
        .mapToObj(tree::token)
        .anyMatch(token -> token.is("nsubj") && token.head() >= 0 && content.get(token.head()));
  }

  /** Whether nothing but small words and marks is left. */
  private static boolean isEmpty(Tree tree, BitSet content) {
    return content.stream()
        .mapToObj(tree::token)
        .noneMatch(
            token ->
                token.isVerb()
                    || token.isNoun()
                    || token.tag().equals("ADJ")
                    || token.tag().equals("ADV")
                    || token.tag().equals("INTJ"));
  }

  /** "lost a third of": what hangs on the last words belongs to them, up to the next mark. */
  private static void complete(Tree tree, BitSet part, BitSet taken) {
    int size = tree.sentence().size();
    for (int next = part.length(); next > 0 && next < size && !taken.get(next); ) {
      Token child = tree.token(next);
      while (child.head() >= next) {
        child = tree.token(child.head());
      }
      boolean hangs =
          !tree.token(next).isPunctuation()
              && child.head() >= 0
              && part.get(child.head())
              && PARTS.contains(child.relation().split(":", -1)[0]);
      if (!hangs) {
        return;
      }
      part.set(next);
      next = part.length();
    }
  }

  private static BitSet within(Tree tree, Span span) {
    BitSet found = new BitSet();
    for (Token token : tree.sentence().tokens()) {
      if (span.contains(token.span())) {
        found.set(token.index());
      }
    }
    return found;
  }

  /** The word of a cue that says how it is said: its verb, else the word on top. */
  private static Token head(Tree tree, BitSet cueWords) {
    Token best = tree.token(cueWords.nextSetBit(0));
    for (int i = cueWords.nextSetBit(0); i >= 0; i = cueWords.nextSetBit(i + 1)) {
      Token token = tree.token(i);
      boolean verb = token.isVerb() && NO_HEADS.stream().noneMatch(token::is);
      boolean bestVerb = best.isVerb() && NO_HEADS.stream().noneMatch(best::is);
      boolean top = token.head() < 0 || !cueWords.get(token.head());
      if ((verb && !bestVerb) || (top && verb == bestVerb)) {
        best = token;
      }
    }
    return best;
  }
}
