package org.twosource.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Writes a result to standard output, or to a file that is there only when it is complete. */
final class Output {

  private Output() {}

  /** Writes a result. */
  @FunctionalInterface
  interface Content {
    void write(Writer out) throws IOException;
  }

  static void write(@Nullable Path file, OutputStream standard, Content content)
      throws IOException {
    if (file == null) {
      // Not closed: standard output is not ours.
      Writer out = writer(standard);
      content.write(out);
      out.flush();
    } else if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (Writer out = writer(Files.newOutputStream(file))) {
        content.write(out);
      }
    } else {
      replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path partial =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      try (Writer out =
          writer(
              Files.newOutputStream(
                  partial,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE))) {
        content.write(out);
      }
      move(partial, file);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException otherwise) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
  }
}
