package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the styles of different sites, each with what should come of it beside it. */
class PageFileTest {

  private static final Path PAGES = Path.of("src/test/resources/cases/report/pages");

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.substring(0, name.length() - ".html".length()))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page(String name) throws IOException {
    JsonNode expected = new ObjectMapper().readTree(PAGES.resolve(name + ".json").toFile());
    List<Notice> notices = new ArrayList<>();
    Input input = new Input.OfPath(PAGES.resolve(name + ".html"));
    List<Report> reports = ReportReaders.standard().read(List.of(input), notices::add);

    List<String> codes = notices.stream().map(notice -> notice.code().name()).toList();
    assertThat(codes)
        .isEqualTo(expected.has("notice") ? List.of(text(expected, "notice")) : List.of());
    if (!expected.has("text")) {
      assertThat(reports).isEmpty();
      return;
    }
    Report report = reports.get(0);
    List<String> paragraphs = new ArrayList<>();
    expected.path("text").forEach(line -> paragraphs.add(line.asText()));
    assertThat(report.text()).isEqualTo(String.join("\n", paragraphs));
    assertThat(report.title()).isEqualTo(text(expected, "title"));
    assertThat(report.outlet().orElse("")).isEqualTo(text(expected, "outlet"));
    assertThat(report.author().orElse("")).isEqualTo(text(expected, "author"));
    assertThat(report.url().orElse("")).isEqualTo(text(expected, "url"));
    assertThat(report.published().map(date -> date.day().toString()).orElse(""))
        .isEqualTo(text(expected, "published"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyWordStandsWhereTheMapSays(String name) throws IOException {
    Path file = PAGES.resolve(name + ".html");
    String raw = Decoded.of(Files.readAllBytes(file), true).text();
    if (name.equals("script-only")) {
      return; // Its text stands in a script, escaped.
    }
    List<Input> input = List.of(new Input.OfPath(file));
    for (Report report : ReportReaders.standard().read(input, notice -> {})) {
      for (int i = 0; i < report.text().length(); i++) {
        char c = report.text().charAt(i);
        int place = report.origin().offsets().toFile(i);
        if (Character.isLetterOrDigit(c)) {
          assertThat(raw.charAt(place)).as(name + " at " + i).isEqualTo(c);
        }
      }
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
