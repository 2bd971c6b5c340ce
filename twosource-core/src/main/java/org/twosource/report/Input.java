package org.twosource.report;

import java.io.InputStream;
import java.nio.file.Path;

/** Something to read reports from. */
public sealed interface Input {

  /** A file, or a folder that is read with everything below it. */
  record OfPath(Path path) implements Input {}

  /**
   * A stream of bytes, read once and not closed.
   *
   * @param name what notices call it; also the id of a report that has no other
   */
  record OfStream(String name, InputStream bytes) implements Input {}

  /** What a command-line argument means: {@code -} is {@code standardInput}, else a path. */
  static Input of(String argument, InputStream standardInput) {
    return argument.equals("-")
        ? new OfStream("stdin", standardInput)
        : new OfPath(Path.of(argument));
  }
}
