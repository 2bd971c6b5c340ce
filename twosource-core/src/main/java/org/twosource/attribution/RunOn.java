package org.twosource.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;

/**
 * Gives quoted sentences without a cue of their own to the one who speaks in the quotation or in
 * the sentence before.
 */
final class RunOn {

  private RunOn() {}

  static void add(Document document, Quotes quotes, List<Draft> drafts) {
    @Nullable Draft last = null;
    int lastParagraph = -1;
    for (Sentence sentence : document.sentences()) {
      List<Draft> own =
          drafts.stream().filter(draft -> draft.sentence() == sentence.index()).toList();
      if (!own.isEmpty()) {
        last = speaker(own);
        lastParagraph = sentence.paragraph();
        continue;
      }
      if (sentence.size() < 3 || !quotes.cover(sentence.span()) || isGiven(drafts, sentence)) {
        continue;
      }
      Optional<Draft> ahead = ahead(document, quotes, drafts, sentence);
      if (ahead.isPresent()) {
        ahead.get().runOn.add(sentence.span());
      } else if (last != null && sentence.paragraph() - lastParagraph <= 1) {
        last.runOn.add(sentence.span());
        lastParagraph = sentence.paragraph();
      }
    }
  }

  /** Whether the sentence is somebody's already. */
  private static boolean isGiven(List<Draft> drafts, Sentence sentence) {
    return drafts.stream()
        .flatMap(draft -> draft.runOn.stream())
        .anyMatch(span -> span.overlaps(sentence.span()));
  }

  /** The outermost speaker of a sentence with a verb of saying. */
  private static Draft speaker(List<Draft> own) {
    return own.stream()
        .filter(draft -> draft.kind == CueEntry.Kind.SAY && draft.isNamed() && draft.within == null)
        .max(Comparator.comparingInt(draft -> draft.content.cardinality()))
        .orElse(own.get(0));
  }

  /** "“First sentence. Second sentence,” she said.": she says both. */
  private static Optional<Draft> ahead(
      Document document, Quotes quotes, List<Draft> drafts, Sentence sentence) {
    for (Span quote : quotes.in(sentence.span())) {
      for (int i = sentence.index() + 1; i < document.sentences().size(); i++) {
        Sentence next = document.sentences().get(i);
        if (!next.span().overlaps(quote)) {
          break;
        }
        Optional<Draft> found =
            drafts.stream()
                .filter(draft -> draft.sentence() == next.index() && draft.isNamed())
                .filter(draft -> draft.tree.spans(draft.content).stream().anyMatch(quote::overlaps))
                .findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
