package org.twosource.app.render;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes a lone surrogate as a JSON escape. UTF-8 has no bytes for one, and a broken report may
 * hold one; in JSON such a character stands inside a string, where the escape means the same.
 */
final class SurrogateSafeWriter extends FilterWriter {

  private char pending;

  SurrogateSafeWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    char next = (char) c;
    if (pending != 0 && Character.isLowSurrogate(next)) {
      out.write(pending);
      out.write(next);
      pending = 0;
      return;
    }
    settle();
    if (Character.isHighSurrogate(next)) {
      pending = next;
    } else if (Character.isLowSurrogate(next)) {
      escape(next);
    } else {
      out.write(next);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }

  /** Does not pass the flush of the JSON generator on between the halves of a pair. */
  @Override
  public void flush() throws IOException {
    if (pending == 0) {
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    settle();
    super.close();
  }

  private void settle() throws IOException {
    if (pending != 0) {
      escape(pending);
      pending = 0;
    }
  }

  private void escape(char surrogate) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04x", (int) surrogate));
  }
}
