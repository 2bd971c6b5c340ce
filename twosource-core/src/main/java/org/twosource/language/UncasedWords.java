package org.twosource.language;

import java.text.Normalizer;

/**
 * Cuts a text into words as uncased BERT models saw them in training: without control characters,
 * accents and capitals, split at white space, each punctuation mark and each Chinese character a
 * word of its own. The rules are those of BERT's basic tokenizer; they are part of the weights and
 * have nothing to do with the tokens of a {@link LanguageModel}. Read once, by one thread.
 */
final class UncasedWords {
  private final String text;
  private final StringBuilder word = new StringBuilder();
  private int at;

  UncasedWords(String text) {
    // Apart from their letters, accents are marks of their own, which are then left out.
    this.text = Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  /** The word that {@link #next()} went to. */
  String word() {
    return word.toString();
  }

  /** Goes to the next word; false where there is none. */
  boolean next() {
    word.setLength(0);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean alone = standsAlone(c);
      if ((alone || isBlank(c)) && !word.isEmpty()) {
        return true;
      }
      at += Character.charCount(c);
      if (alone || (!isBlank(c) && !isDropped(c))) {
        word.appendCodePoint(Character.toLowerCase(c));
      }
      if (alone) {
        return true;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isBlank(int c) {
    return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
  }

  private static boolean isDropped(int c) {
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE ->
              true;
          default -> false;
        };
  }

  private static boolean standsAlone(int c) {
    // All of ASCII that is neither letter nor digit, "$" and "+" too, though Unicode has them as
    // symbols.
    if (c > ' ' && c < 0x7F) {
      return !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> isChinese(c);
    };
  }

  /** The blocks of CJK ideographs, without the kana and hangul around them. */
  private static boolean isChinese(int c) {
    return (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }
}
