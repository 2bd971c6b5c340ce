package org.twosource.language;

/** The words that part a sentence, as bits, so that what lies between two words is one number. */
final class Landmark {
  private Landmark() {}

  static int of(String word, String upos) {
    return switch (upos) {
      case "VERB" -> 1;
      case "AUX" -> 2;
      case "CCONJ" -> 4;
      case "SCONJ" -> 8;
      case "ADP" -> 16;
      case "PUNCT" -> mark(Straight.of(word.charAt(0)));
      default -> 0;
    };
  }

  private static int mark(char c) {
    return switch (c) {
      case ',' -> 32;
      case '"', '\'', '`' -> 64;
      case '-', '\u2013', '\u2014' -> 128;
      case ':', ';' -> 256;
      default -> 512;
    };
  }
}
