package org.twosource.store;

import java.util.Optional;

/**
 * Makes text fit for any database: no zero characters and no halves of characters, each of which
 * becomes U+FFFD, so that offsets stay.
 */
final class Clean {

  private Clean() {}

  static Optional<String> of(Optional<String> text) {
    return text.map(Clean::of);
  }

  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (unfit(text, i)) {
        return cleaned(text);
      }
    }
    return text;
  }

  private static boolean unfit(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return c == 0
        || (Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
  }

  private static String cleaned(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (unfit(text, i)) {
        out.setCharAt(i, '\uFFFD');
      }
    }
    return out.toString();
  }
}
