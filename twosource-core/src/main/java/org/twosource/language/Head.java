package org.twosource.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of an agency report: "PORT ANSEL, March 3 (MPA) - ", with the labels that monitoring
 * services put behind it: "LUND, 3 MAR 88 (RADIO LUND) -- [REPORT] [ANN FELL] [TEXT]".
 */
final class Head {
  private static final int SIGHT = 220;

  /** A place in capitals, perhaps with date and agency, a dash, perhaps labels. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\s*\\p{Lu}{2}[\\p{Lu}\\p{M} .'/-]*(?:,[\\p{L}0-9 .,]{1,40}?)?"
              + "(?:\\s?\\([\\p{L}0-9\\s.-]{2,40}\\))?\\s?(?:-{1,2}|[\u2013\u2014])\\s+"
              + "(?:\\[[^\\[\\]]{2,70}(?:\\[[^\\[\\]]*\\][^\\[\\]]*)?\\](?:\\s+|$)){0,4}");

  private Head() {}

  /** Where what is told begins: past the head that the text has at {@code from}, else there. */
  static int end(String text, int from, int to) {
    Matcher dateline = DATELINE.matcher(text).region(from, Math.min(to, from + SIGHT));
    return dateline.lookingAt() ? dateline.end() : from;
  }
}
