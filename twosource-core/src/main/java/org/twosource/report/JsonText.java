package org.twosource.report;

/**
 * The words of a JSON string, and where each stands in the raw JSON.
 *
 * @param text decoded, up to a limit
 * @param offsets from offsets in {@code text} to offsets in the raw JSON
 */
record JsonText(String text, OffsetMap offsets) {

  /** Reads the valid string literal whose opening quote stands at {@code quote}. */
  static JsonText at(String raw, int quote, int limit) {
    MappedText text = new MappedText();
    int i = quote + 1;
    while (i < raw.length() && raw.charAt(i) != '"' && text.length() <= limit) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 >= raw.length()) {
        text.append(c, i);
        i++;
      } else if (raw.charAt(i + 1) == 'u' && i + 6 <= raw.length()) {
        text.append((char) Integer.parseInt(raw.substring(i + 2, i + 6), 16), i);
        i += 6;
      } else {
        text.append(unescaped(raw.charAt(i + 1)), i);
        i += 2;
      }
    }
    return new JsonText(text.toString(), text.offsets());
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }
}
