package org.twosource.report;

import java.util.function.Supplier;

/**
 * A report as its reader found it, before its id is made unique and its fields are understood.
 *
 * @param fallbackId its id where it states none
 * @param fields as written
 * @param text as written, perhaps too long
 * @param origin where it stood
 * @param original the bytes it came as; made only where somebody wants them
 */
record Draft(
    String fallbackId, Fields fields, String text, Origin origin, Supplier<byte[]> original) {

  /** What notices call it before it has its id: the file, with the line where that tells more. */
  String place() {
    return origin.line() > 1 ? origin.file() + ":" + origin.line() : origin.file();
  }
}
