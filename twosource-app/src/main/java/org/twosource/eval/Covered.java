package org.twosource.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.twosource.text.Span;

/**
 * What spans cover, by characters that are neither white space nor punctuation. So two sets of
 * spans cover the same where they hold the same words, however they are cut and whatever marks
 * stand at their ends.
 */
final class Covered {
  private Covered() {}

  /** The offsets covered; all of them where there is nothing but white space and punctuation. */
  static BitSet of(String text, List<Span> spans) {
    BitSet all = new BitSet();
    BitSet words = new BitSet();
    for (Span span : spans) {
      all.set(span.start(), span.end());
      for (int i = span.start(); i < span.end(); i++) {
        words.set(i, counts(text.charAt(i)));
      }
    }
    return words.isEmpty() ? all : words;
  }

  /** What is covered, cut where words lie between that are not. */
  static List<BitSet> runs(String text, List<Span> spans) {
    BitSet all = of(text, spans);
    List<BitSet> runs = new ArrayList<>();
    int last = -1;
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      boolean joined = last >= 0;
      for (int k = last + 1; joined && k < i; k++) {
        joined = !counts(text.charAt(k));
      }
      if (!joined) {
        runs.add(new BitSet());
      }
      runs.get(runs.size() - 1).set(i);
      last = i;
    }
    return runs;
  }

  private static boolean counts(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          false;
      default -> true;
    };
  }
}
