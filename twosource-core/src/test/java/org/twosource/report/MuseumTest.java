package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Odd bytes never make a reader throw, under any ending, and every offset has a place. */
class MuseumTest {

  private static final Path MUSEUM = Path.of("src/test/resources/museum");
  private static final List<String> ENDINGS = List.of("txt", "md", "html", "json", "jsonl", "x");

  @Test
  void everyExhibitThroughEveryReader() throws IOException {
    try (Stream<Path> exhibits = Files.list(MUSEUM)) {
      for (Path exhibit : exhibits.sorted().toList()) {
        byte[] bytes = Files.readAllBytes(exhibit);
        ENDINGS.forEach(ending -> replay(ending, bytes));
      }
    }
  }

  @Test
  void theMuseumAsAFolder() {
    List<Notice> notices = new ArrayList<>();
    List<Report> reports =
        ReportReaders.standard().read(List.of(new Input.OfPath(MUSEUM)), notices::add);
    assertThat(reports).extracting(Report::id).doesNotHaveDuplicates().contains("a", "bom", "e");
    assertThat(notices)
        .extracting(Notice::code)
        .contains(
            Notice.Code.BINARY,
            Notice.Code.EMPTY,
            Notice.Code.ENCODING,
            Notice.Code.MALFORMED,
            Notice.Code.NO_ARTICLE,
            Notice.Code.BAD_FIELD);
    assertThat(notices).allMatch(notice -> notice.message().contains("museum"));
  }

  @Property(tries = 300)
  void randomBytes(
      @ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(min = 0, max = 5) int ending) {
    replay(ENDINGS.get(ending), bytes);
  }

  @Property(tries = 300)
  void randomText(@ForAll String text, @ForAll @IntRange(min = 0, max = 5) int ending) {
    replay(ENDINGS.get(ending), ("<p>" + text.repeat(5)).getBytes(StandardCharsets.UTF_8));
    replay(
        ENDINGS.get(ending), ("---\ntitle: " + text + "\n---\n").getBytes(StandardCharsets.UTF_8));
    replay(
        ENDINGS.get(ending),
        ("{\"text\":\"" + text + "\",\"published\":\"" + text + "\"}")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void replay(String ending, byte[] bytes) {
    Input input = new Input.OfStream("odd." + ending, new ByteArrayInputStream(bytes));
    List<Notice> notices = new ArrayList<>();
    List<Report> reports = ReportReaders.withLongestText(500).read(List.of(input), notices::add);
    assertThat(reports.size() + notices.size()).isPositive();
    for (Report report : reports) {
      assertThat(report.text().length()).isLessThanOrEqualTo(500);
      assertThat(report.text()).isNotBlank();
      for (int i = 0; i < report.text().length(); i++) {
        assertThat(report.origin().offsets().toFile(i)).isBetween(0, bytes.length);
      }
    }
  }
}
