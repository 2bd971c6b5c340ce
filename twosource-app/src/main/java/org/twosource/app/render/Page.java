package org.twosource.app.render;

import java.util.List;

/** A terminal page of 80 columns, in colour or without. */
final class Page {

  static final int WIDTH = 80;

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;

  Page(boolean colour) {
    this.colour = colour;
  }

  /** How a line looks: an ANSI code. */
  enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    ALARM("1;31"),
    FIRM("1;32"),
    SOFT("1;33"),
    CALM("36");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  void blank() {
    out.append('\n');
  }

  /** A paragraph whose first line starts with {@code lead} and whose others stand under it. */
  void say(Ink ink, String lead, String text) {
    int left = Wrap.columns(lead);
    lines(ink, lead, Wrap.lines(text, WIDTH - left));
  }

  /** As {@link #say}, cut after so many lines. */
  void say(Ink ink, String lead, String text, int most) {
    int left = Wrap.columns(lead);
    lines(ink, lead, Wrap.lines(text, WIDTH - left, most));
  }

  void rule(String title) {
    String shown = "── " + title + " ";
    line(Ink.CALM, shown + "─".repeat(Math.max(0, WIDTH - Wrap.columns(shown))));
  }

  /** Two columns beside each other. */
  void beside(List<String> left, List<String> right) {
    int half = (WIDTH - 5) / 2;
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String a = i < left.size() ? left.get(i) : "";
      String b = i < right.size() ? right.get(i) : "";
      line(Ink.PLAIN, ("  " + Wrap.pad(a, half) + " │ " + b).stripTrailing());
    }
  }

  int height() {
    return (int) out.chars().filter(c -> c == '\n').count();
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void lines(Ink ink, String lead, List<String> lines) {
    String indent = " ".repeat(Wrap.columns(lead));
    for (int i = 0; i < lines.size(); i++) {
      line(ink, (i == 0 ? lead : indent) + lines.get(i));
    }
  }

  private void line(Ink ink, String text) {
    if (colour && ink != Ink.PLAIN) {
      out.append("\u001b[").append(ink.code).append('m').append(text).append("\u001b[0m\n");
    } else {
      out.append(text).append('\n');
    }
  }
}
