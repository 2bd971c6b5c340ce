package org.twosource.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the result goes. */
final class OutOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of standard output, whole or not at all.")
  private @Nullable Path file;

  @Nullable Path file() {
    return file;
  }

  /** What would keep the file from being written, before any work is done for it. */
  void check() {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw wrong("--out " + file + ": is a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw wrong("--out " + file + ": there is no such folder");
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("an option outside a command");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
