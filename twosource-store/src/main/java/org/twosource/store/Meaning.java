package org.twosource.store;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.twosource.language.SentenceVectors;

/**
 * Turns the lead of a report, or a question, into a vector of bytes: each number of the sentence
 * vector in the share of the largest, so that the angle between two stays what it was but for
 * rounding.
 */
final class Meaning {

  /** Named with each vector; another name where vectors would no longer compare. */
  static final String MODEL = "all-MiniLM-L6-v2, lead of 600, int8";

  /** A lead in characters, headline included; about what the model takes in. */
  private static final int LEAD = 600;

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

  byte[] of(String question) {
    float[] vector = model.of(List.of(question))[0];
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

  /** What a buffer holds; where it stands stays as it is. */
  static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
