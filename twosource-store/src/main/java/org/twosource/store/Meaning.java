package org.twosource.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.twosource.language.SentenceVectors;

/**
 * Turns the lead of a report, a phrase or a question into a vector of bytes: each number of the
 * sentence vector in the share of the largest, so that the angle between two stays what it was but
 * for rounding.
 */
final class Meaning {

  /** Named with each vector; another name where vectors would no longer compare. */
  static final String MODEL = "all-MiniLM-L6-v2, lead of 600, int8";

  /** A lead in characters, headline included; about what the model takes in. */
  private static final int LEAD = 600;

  /** Named with each set of phrases, likewise. */
  static final String PHRASES = "all-MiniLM-L6-v2, phrases, int8";

  private final SentenceVectors model;

  private Meaning(SentenceVectors model) {
    this.model = model;
  }

  /** Empty where this platform has no model. The first call in a process loads it. */
  static Optional<Meaning> load() {
    return SentenceVectors.miniLmIfAvailable().map(Meaning::new);
  }

  byte[] of(String title, String text) {
    String all = title.isBlank() ? text.strip() : title + ". " + text.strip();
    return of(Clean.of(all.substring(0, Math.min(LEAD, all.length()))));
  }

  /** Of a question or a phrase. */
  byte[] of(String words) {
    return bytes(model.of(List.of(words))[0]);
  }

  /** What a sentence vector is as bytes. */
  static byte[] bytes(float[] vector) {
    float largest = Float.MIN_NORMAL;
    for (float number : vector) {
      largest = Math.max(largest, Math.abs(number));
    }
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
    }
    return bytes;
  }

  /**
   * What a phrase means where it stands: its vector with a share of that of its report's lead. "The
   * runner-up" alone could be anybody's.
   */
  static byte[] within(ByteBuffer phrase, ByteBuffer lead, float share) {
    byte[] a = bytes(phrase);
    byte[] b = bytes(lead);
    if (a.length != b.length) {
      return a;
    }
    double weight = share * length(a) / Math.max(1, length(b));
    float[] sum = new float[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (a[i] + weight * b[i]);
    }
    return bytes(sum);
  }

  private static double length(byte[] vector) {
    double sum = 0;
    for (byte number : vector) {
      sum += number * number;
    }
    return Math.sqrt(sum);
  }

  /** What a buffer holds; where it stands stays as it is. */
  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
