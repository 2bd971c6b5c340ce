package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import org.twosource.text.Span;

/**
 * Cuts a text into the words of its sentences by rules, as the English treebanks of Universal
 * Dependencies do. Immutable; safe to share.
 */
final class EnglishWords {
  /** A longer sentence is no sentence; it is cut, at a mark where one is near. */
  private static final int LONGEST = 200;

  private static final int CUT_FROM = 140;

  private final Abbreviations abbreviations = new Abbreviations();
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
  private final Tokenizer tokenizer = new Tokenizer(abbreviations);

  /**
   * The words of each sentence of {@code text} in order; a line break ends a sentence, but where it
   * only wraps.
   */
  List<List<Span>> of(String text) {
    String straight = Wrapped.joined(Straight.of(text));
    List<List<Span>> sentences = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Blank.endsLine(straight.charAt(end))) {
        end++;
      }
      for (Span sentence : splitter.split(straight, at, end)) {
        cut(straight, tokenizer.split(straight, sentence), sentences);
      }
      at = end + 1;
    }
    return sentences;
  }

  private static void cut(String text, List<Span> words, List<List<Span>> sentences) {
    int from = 0;
    while (from < words.size()) {
      int to = words.size() - from <= LONGEST ? words.size() : cutAt(text, words, from);
      sentences.add(List.copyOf(words.subList(from, to)));
      from = to;
    }
  }

  private static int cutAt(String text, List<Span> words, int from) {
    for (int i = from + LONGEST; i > from + CUT_FROM; i--) {
      if (!Character.isLetterOrDigit(text.charAt(words.get(i - 1).start()))) {
        return i;
      }
    }
    return from + LONGEST;
  }
}
