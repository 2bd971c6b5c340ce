package org.twosource.language;

/** White space in the wide sense: what no token may hold at its ends. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  /** Whether the character ends a line, and with it a paragraph. */
  static boolean endsLine(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || c == '\f'
        || c == '\u000B';
  }
}
