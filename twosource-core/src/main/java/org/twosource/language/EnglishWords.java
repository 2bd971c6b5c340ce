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
   * The words of one sentence, at least one.
   *
   * @param paragraph the number of the paragraph it stands in, from 0
   * @param words where they stand in the text, in order
   */
  record Cut(int paragraph, List<Span> words) {
    /** From the first word to the last. */
    Span span() {
      return words.get(0).cover(words.get(words.size() - 1));
    }
  }

  /** The sentences of {@code text} in order; a line break ends a sentence and a paragraph. */
  List<Cut> of(String text) {
    String straight = Straight.of(text);
    List<Cut> sentences = new ArrayList<>();
    int paragraph = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Blank.endsLine(text.charAt(end))) {
        end++;
      }
      int before = sentences.size();
      for (Span sentence : splitter.split(straight, at, end)) {
        cut(straight, tokenizer.split(straight, sentence), paragraph, sentences);
      }
      if (sentences.size() > before) {
        paragraph++;
      }
      at = end + 1;
    }
    return sentences;
  }

  private static void cut(String text, List<Span> words, int paragraph, List<Cut> sentences) {
    int from = 0;
    while (from < words.size()) {
      int to = words.size() - from <= LONGEST ? words.size() : cutAt(text, words, from);
      sentences.add(new Cut(paragraph, List.copyOf(words.subList(from, to))));
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
