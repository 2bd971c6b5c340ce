package org.twosource.language;

/** Typographic marks as their plain ones, one character for one, so offsets stay. */
final class Straight {
  private Straight() {}

  static char of(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }

  static String of(String text) {
    char[] straight = text.toCharArray();
    for (int i = 0; i < straight.length; i++) {
      straight[i] = of(straight[i]);
    }
    return new String(straight);
  }
}
