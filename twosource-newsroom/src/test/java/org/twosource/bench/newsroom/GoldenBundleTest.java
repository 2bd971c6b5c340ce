package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * One bundle as it stands in the repository. After a wanted change: {@code
 * twosource-newsroom/newsroom Simulate FOLDER build 5 1}, read build-00004, and copy it over.
 */
class GoldenBundleTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/twosource/bench/newsroom/build-00004");

  @TempDir Path folder;

  @Test
  void writesTheGoldenBundle() throws IOException {
    assertThat(Simulate.run(new String[] {folder.toString(), "build", "5", "1"}, System.err))
        .isZero();
    Path written = folder.resolve("build-00004");
    List<String> names = names(GOLDEN);
    assertThat(names(written)).isEqualTo(names);
    for (String name : names) {
      assertThat(written.resolve(name)).hasSameTextualContentAs(GOLDEN.resolve(name));
    }
  }

  /** The offsets of the marks count in what Twosource reads. */
  @Test
  void twosourceReadsTheSameText() throws IOException {
    List<String> notices = new ArrayList<>();
    Simulate simulate = new Simulate(Half.BUILD, 1);
    Bundle bundle = simulate.bundle(4);
    List<Report> reports =
        ReportReaders.standard()
            .read(List.of(new Input.OfPath(GOLDEN)), notice -> notices.add(notice.message()));
    for (Page page : simulate.pages(bundle, 4)) {
      Report report =
          reports.stream()
              .filter(one -> one.id().equals(page.desk().id()))
              .findFirst()
              .orElseThrow();
      assertThat(report.text().strip()).isEqualTo(page.text().text().strip());
      assertThat(report.text()).startsWith(page.text().text().substring(0, 20));
      assertThat(report.outlet()).contains(page.desk().outlet());
    }
  }

  @Test
  void judgesItAndPrintsATable() throws IOException {
    Simulate.run(new String[] {folder.resolve("all").toString(), "build", "2", "1"}, System.err);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path json = folder.resolve("judged.json");
    List<String> arguments =
        List.of(folder.resolve("all").toString(), "--most", "1", "--json", json.toString());
    assertThat(Judge.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8), System.err))
        .isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("bundles: 1", Verdicts.FALSE, Verdicts.FOUND, Verdicts.RIGHT);
    assertThat(json).content().contains("\"upper95\"", Verdicts.TYPED);
  }

  @Test
  void saysHowItIsCalled() throws IOException {
    ByteArrayOutputStream error = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(error, true, StandardCharsets.UTF_8);
    assertThat(Simulate.run(new String[] {"x", "both", "1", "1"}, to)).isEqualTo(2);
    assertThat(Simulate.run(new String[] {"x", "build", "many", "1"}, to)).isEqualTo(2);
    assertThat(Judge.run(List.of(), to, to)).isEqualTo(2);
    assertThat(Judge.run(List.of(folder.toString()), to, to)).isEqualTo(3);
    assertThat(error.toString(StandardCharsets.UTF_8))
        .contains("usage: Simulate", "usage: Judge", "no bundle");
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
