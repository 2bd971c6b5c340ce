package org.twosource.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as they stand on the page, without a language model. */
final class Surface {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*|\\d+(?:,\\d{3})*");

  /** After these a capital says nothing. */
  private static final String BEGINS = ".!?:;|•*–—\n\r×\"“‘[";

  /** A stop after these ends no sentence and no name. */
  private static final Set<String> SHORT =
      Set.of(
          "st", "ft", "mt", "dr", "mr", "mrs", "ms", "lt", "sgt", "jr", "sr", "gov", "sen", "rep");

  private Surface() {}

  /**
   * A word.
   *
   * @param text as written, without a possessive ending
   * @param begins whether a sentence, line or quotation may begin with it
   * @param joined whether it may belong to one name with the word before
   */
  record Word(String text, int start, boolean begins, boolean joined) {

    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0));
    }

    boolean number() {
      return Character.isDigit(text.charAt(0));
    }

    /** All capitals, as in a dateline or a headline. */
    boolean shouted() {
      return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
    }
  }

  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    int before = 0;
    while (found.find()) {
      String word = found.group();
      if (word.endsWith("'s") || word.endsWith("’s")) {
        word = word.substring(0, word.length() - 2);
      }
      boolean begins = before == 0;
      boolean joined = before > 0;
      for (int i = before; i < found.start(); i++) {
        char mark = text.charAt(i);
        boolean inside =
            mark == '.' && i == before && before > 0 && isShort(words.get(words.size() - 1).text());
        begins |= !inside && BEGINS.indexOf(mark) >= 0;
        joined &= inside || (mark != '\n' && Character.isWhitespace(mark));
      }
      words.add(new Word(word, found.start(), begins, joined));
      before = found.end();
    }
    return words;
  }

  private static boolean isShort(String word) {
    return word.length() == 1 || SHORT.contains(word.toLowerCase(Locale.ROOT));
  }
}
