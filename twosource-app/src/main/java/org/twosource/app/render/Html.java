package org.twosource.app.render;

/**
 * Writes HTML. Element names and attribute names come from the program; every value and every text
 * is escaped, so no report can bring in markup.
 */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Writes what stands inside an element. */
  @FunctionalInterface
  interface Inside {
    void write();
  }

  /** An element with attributes given as name, value, name, value, … */
  Html tag(String name, Inside inside, String... attributes) {
    open(name, attributes);
    inside.write();
    out.append("</").append(name).append('>');
    return this;
  }

  /** An element that holds text alone. */
  Html tag(String name, String text, String... attributes) {
    return tag(name, () -> text(text), attributes);
  }

  /** An element without an end. */
  Html open(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html line() {
    out.append('\n');
    return this;
  }

  /** Text of the program's own resources, written as it is. */
  Html own(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** Also leaves out what no HTML document may hold, and what turns the direction of the text. */
  private void escape(String text) {
    text.codePoints().forEach(this::escape);
  }

  private void escape(int c) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> {
        if (isAllowed(c)) {
          out.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean format = Character.getType(c) == Character.FORMAT && c != 0x200D;
    boolean unassigned = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return !control && !surrogate && !format && !unassigned;
  }
}
