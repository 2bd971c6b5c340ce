package org.twosource.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Splits bytes into lines of bounded length. UTF-16 is turned into UTF-8 first. */
final class ByteLines {

  /** Longer lines are passed over. */
  static final int LONGEST = 100_000_000;

  private final byte[] buffer = new byte[1 << 16];
  private final InputStream in;
  private int at;
  private int end;
  private int number;
  private boolean tooLong;

  ByteLines(InputStream in) throws IOException {
    in.mark(2);
    byte[] mark = in.readNBytes(2);
    in.reset();
    boolean wide =
        mark.length == 2
            && ((mark[0] & 0xFF) ^ (mark[1] & 0xFF)) == 1
            && mark[0] < 0
            && mark[1] < 0;
    this.in = wide ? narrow(in) : in;
  }

  /** The next line without its end; empty at the end of the input. */
  Optional<byte[]> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      tooLong |= line.size() + (at - from) > LONGEST;
      if (!tooLong) {
        line.write(buffer, from, at - from);
      }
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? Optional.of(line.toByteArray()) : Optional.empty();
  }

  /** The number of the last line, from 1. */
  int number() {
    return number;
  }

  boolean wasTooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  private static InputStream narrow(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LONGEST);
    return new ByteArrayInputStream(
        Decoded.of(bytes, true).text().getBytes(StandardCharsets.UTF_8));
  }
}
