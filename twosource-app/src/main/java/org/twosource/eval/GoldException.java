package org.twosource.eval;

import java.nio.file.Path;

/** A gold set that cannot be read; the message names file and line. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldException(Path file, String reason) {
    super(file + ": " + reason);
  }

  GoldException(Path file, int line, String reason) {
    super(file + ", line " + line + ": " + reason);
  }
}
