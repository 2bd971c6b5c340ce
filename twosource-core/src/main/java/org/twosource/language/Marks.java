package org.twosource.language;

import java.util.List;
import java.util.Set;

/**
 * What an uncased encoder cannot see in a word: how it is written, whether it opens a sentence or a
 * paragraph, and whether it stands within quotation marks, as one number. The same as {@code
 * training/model/pieces.py} has it. Read once, sentence by sentence, by one thread.
 */
final class Marks {
  private static final int WRITTEN = 7;
  private static final Set<String> OPENING = Set.of("“", "``", "„", "«");
  private static final Set<String> CLOSING = Set.of("”", "''", "»");

  private int paragraph = -1;
  private boolean inside;

  /** The marks of the next sentence's words. */
  int[] of(List<String> words, int paragraphOfSentence) {
    boolean fresh = paragraphOfSentence != paragraph;
    if (fresh) {
      inside = false;
    }
    paragraph = paragraphOfSentence;
    int[] marks = new int[words.size()];
    for (int i = 0; i < marks.length; i++) {
      int place = i > 0 ? 0 : fresh ? 2 : 1;
      boolean quoted = quoted(words.get(i));
      marks[i] = (place * 2 + (quoted ? 1 : 0)) * WRITTEN + written(words.get(i));
    }
    return marks;
  }

  private boolean quoted(String word) {
    boolean before = inside;
    boolean mark = true;
    if (OPENING.contains(word)) {
      inside = true;
    } else if (CLOSING.contains(word)) {
      inside = false;
    } else if (word.equals("\"")) {
      inside = !inside;
    } else {
      mark = false;
    }
    return before || inside || mark;
  }

  /**
   * How a word is written: 0 without letters, 1 small, 2 with a capital first, 3 in capitals, 4 one
   * capital letter, 5 mixed, 6 digits.
   */
  private static int written(String word) {
    int letters = 0;
    int upper = 0;
    boolean first = false;
    boolean digit = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      digit |= Character.isDigit(c);
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        first |= letters == 0 && capital;
        letters++;
        upper += capital ? 1 : 0;
      }
    }
    if (letters == 0) {
      return digit ? 6 : 0;
    }
    if (upper == 0) {
      return 1;
    }
    if (upper == letters) {
      return upper == 1 ? 4 : 3;
    }
    return upper == 1 && first ? 2 : 5;
  }
}
