package org.twosource.report;

import java.util.Arrays;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Finds where the characters of a text node stand in the page's source. */
final class RawPlaces {

  private static final int LONGEST_REFERENCE = 34;

  private RawPlaces() {}

  /** For each character of {@code words} its place in {@code raw}; never falling. */
  static int[] of(TextNode node, String words, String raw) {
    int[] places = new int[words.length()];
    if (!node.sourceRange().isTracked()) {
      return places;
    }
    int at = Math.max(0, node.sourceRange().startPos());
    int i = 0;
    while (i < words.length() && at < raw.length()) {
      char c = raw.charAt(at);
      if (c == '&') {
        String reference = reference(raw, at);
        String means = reference.isEmpty() ? "&" : Parser.unescapeEntities(reference, false);
        if (!reference.isEmpty() && words.startsWith(means, i)) {
          Arrays.fill(places, i, i + means.length(), at);
          i += means.length();
          at += reference.length();
          continue;
        }
      }
      places[i++] = at;
      // A character the parser dropped or changed costs one place, never the rest.
      at += c == words.charAt(i - 1) || at + 1 >= raw.length() ? 1 : lag(raw, at, words, i - 1);
    }
    Arrays.fill(places, i, words.length(), Math.min(at, Math.max(0, raw.length() - 1)));
    return places;
  }

  /** How far to go on where the source differs from the text. */
  private static int lag(String raw, int at, String words, int i) {
    return i + 1 < words.length() && at + 2 < raw.length() && raw.charAt(at + 1) == words.charAt(i)
        ? 2
        : 1;
  }

  private static String reference(String raw, int at) {
    int end = at + 1;
    int last = Math.min(raw.length(), at + LONGEST_REFERENCE);
    while (end < last && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '#')) {
      end++;
    }
    if (end == at + 1) {
      return "";
    }
    return raw.substring(at, end < last && raw.charAt(end) == ';' ? end + 1 : end);
  }
}
