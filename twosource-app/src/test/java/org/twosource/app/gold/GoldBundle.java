package org.twosource.app.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bundle that somebody marked by hand.
 *
 * @param asOf the day that its undated reports are no later than
 */
record GoldBundle(String name, Path marks, List<Path> reports, Optional<LocalDate> asOf) {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path OWN = ROOT.resolve("gold/newsroom/build");
  private static final Path SHARED = ROOT.resolveSibling("shared");

  /**
   * One of the repository's own bundles, or one of the folder beside the checkout, if it is there.
   */
  static Optional<GoldBundle> find(String name, Optional<LocalDate> asOf) throws IOException {
    Path own = OWN.resolve(name);
    if (Files.isDirectory(own)) {
      return Optional.of(new GoldBundle(name, own.resolve("gold.json"), reports(own), asOf));
    }
    Path shared = SHARED.resolve("gold").resolve(name + ".json");
    return Files.exists(shared)
        ? Optional.of(
            new GoldBundle(name, shared, reports(SHARED.resolve("reports").resolve(name)), asOf))
        : Optional.empty();
  }

  JsonNode gold() throws IOException {
    return new ObjectMapper().readTree(marks.toFile());
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList());
    }
  }
}
