package org.twosource.report;

/** Makes text safe for everything after: no control characters, no half characters. */
final class Characters {

  private Characters() {}

  /** {@code text} with the same length; control characters become spaces. */
  static String clean(String text) {
    int bad = firstBad(text, 0);
    if (bad < 0) {
      return text;
    }
    char[] clean = text.toCharArray();
    while (bad >= 0) {
      char c = clean[bad];
      clean[bad] = Character.isSurrogate(c) ? '\uFFFD' : c == '\f' ? '\n' : ' ';
      bad = firstBad(text, bad + 1);
    }
    return new String(clean);
  }

  /** The first {@code limit} characters. */
  static String head(String text, int limit) {
    return text.length() <= limit ? text : text.substring(0, limit);
  }

  /** {@code text} up to {@code limit}, ending with a whole word where there is one. */
  static String cut(String text, int limit) {
    int end = limit;
    while (end > limit - 200 && end > 0 && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    if (end <= limit - 200 || end == 0) {
      end = Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
    return text.substring(0, end);
  }

  private static int firstBad(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\t' && c != '\r' : c >= 0x7F && isBad(text, i, c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isBad(String text, int i, char c) {
    if (c <= 0x9F) {
      return c != 0x85;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == 0xFFFE || c == 0xFFFF;
  }
}
