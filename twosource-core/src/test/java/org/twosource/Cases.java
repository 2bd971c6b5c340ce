package org.twosource;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases as data: the files of a folder below {@code cases/}, each a list of cases with an id. A
 * case with {@code pending} names why it fails today; it is reported as aborted, and its message
 * says so once it passes.
 */
public final class Cases {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Cases() {}

  /**
   * One test for each case.
   *
   * @param wrong what is wrong with what was found for a case, nothing where it is right
   */
  public static Stream<DynamicContainer> tests(
      String folder, Function<JsonNode, List<String>> wrong) {
    return files(folder)
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getFileName().toString(), read(file).map(one -> test(one, wrong))));
  }

  private static DynamicTest test(JsonNode one, Function<JsonNode, List<String>> wrong) {
    return DynamicTest.dynamicTest(
        one.get("id").asText(),
        () -> {
          List<String> found = wrong.apply(one);
          if (one.has("pending")) {
            Assumptions.abort(
                found.isEmpty()
                    ? "passes now, take out its pending"
                    : "pending (" + one.get("pending").asText() + "): " + found);
          }
          assertThat(found).as(one.path("text").asText(one.get("id").asText())).isEmpty();
        });
  }

  private static Stream<Path> files(String folder) {
    try {
      Path dir =
          Path.of(Objects.requireNonNull(Cases.class.getResource("/cases/" + folder)).toURI());
      try (Stream<Path> files = Files.list(dir)) {
        return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder, e);
    }
  }

  private static Stream<JsonNode> read(Path file) {
    try {
      List<JsonNode> cases = new ArrayList<>();
      JSON.readTree(Files.readString(file)).forEach(cases::add);
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /**
   * Whether the words are those of one of the alternatives, which {@code |} parts. Case, marks and
   * a leading "that" or article do not matter.
   */
  public static boolean isOneOf(String found, String alternatives) {
    return Stream.of(alternatives.split("\\|", -1))
        .anyMatch(one -> plain(one).equals(plain(found)));
  }

  private static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}’']+", " ")
        .replaceAll("(?<!\\p{L})[’']|[’'](?!\\p{L})", " ")
        .replaceAll("\\s+", " ")
        .strip()
        .replaceFirst("^(that|the|an?) (?=\\S)", "");
  }
}
