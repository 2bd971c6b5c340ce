package org.twosource.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the result goes. */
final class OutOption {

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of standard output, whole or not at all.")
  private @Nullable Path file;

  @Nullable Path file() {
    return file;
  }

  /** What would keep the file from being written, before any work is done for it. */
  void check(InputOptions options) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw options.wrong("--out " + file + ": is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw options.wrong("--out " + file + ": there is no such folder");
    }
  }
}
