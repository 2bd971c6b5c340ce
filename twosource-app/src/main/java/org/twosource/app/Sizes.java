package org.twosource.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How large inputs are, to tell how long they will take. */
final class Sizes {

  private Sizes() {}

  /** The bytes of all files; 0 where one of the inputs is no file, or cannot be looked at. */
  static long of(List<String> inputs) {
    long all = 0;
    for (String input : inputs) {
      Path path = Path.of(input);
      if (!Files.exists(path)) {
        return 0;
      }
      try (Stream<Path> files = Files.walk(path)) {
        all += files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      } catch (IOException | UncheckedIOException e) {
        return 0;
      }
    }
    return all;
  }
}
