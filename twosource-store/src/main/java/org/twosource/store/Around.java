package org.twosource.store;

/** The words around a place in a text, as far as its sentence goes. */
final class Around {

  private static final int BEFORE = 40;
  private static final int AFTER = 60;

  /** Longer than an abbreviated title before a name, with its blank. */
  private static final int TITLE = 2;

  private Around() {}

  /** From a word's beginning to a word's end; empty where there is no such place. */
  static String of(String text, int start, int end) {
    if (start < 0 || start >= end || end > text.length()) {
      return "";
    }
    int from = start;
    while (from > 0 && start - from < BEFORE && !ends(text, from - 1, start)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AFTER && !ends(text, to, text.length())) {
      to++;
    }
    while (from > 0 && from < start && isInWord(text, from)) {
      from++;
    }
    while (to < text.length() && to > end && isInWord(text, to)) {
      to--;
    }
    return Clean.of(text.substring(from, to)).strip();
  }

  /** Whether a sentence or a line may end at that character; "Mr. Lind" and "3.5" do not. */
  private static boolean ends(String text, int at, int before) {
    char letter = text.charAt(at);
    return letter == '\n'
        || ((letter == '.' || letter == '!' || letter == '?')
            && at + 1 < text.length()
            && Character.isWhitespace(text.charAt(at + 1))
            && before - at > TITLE);
  }

  private static boolean isInWord(String text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
  }
}
