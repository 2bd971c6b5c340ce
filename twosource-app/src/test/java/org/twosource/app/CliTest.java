package org.twosource.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.app.render.FerryStory;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.eval.Answer;
import org.twosource.eval.Candidate;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;
import org.twosource.report.Notice;
import org.twosource.report.Notices;
import org.twosource.report.Received;
import org.twosource.report.Report;

/** What a shell sees: output, what is said on standard error, exit codes. */
class CliTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aRoomForOthersNeedsAPassword() {
    assertThat(run("demo", "--host", "0.0.0.0")).isEqualTo(2);
    assertThat(run("serve", "--port", "70000")).isEqualTo(2);
  }

  @Test
  void done() {
    assertThat(run("brief", "story")).isZero();
    assertThat(out()).startsWith("TWOSOURCE").contains("LOOKS CONFIRMED 3 TIMES");
    assertThat(err()).isEmpty();
  }

  @Test
  void lostInputIsNamed() {
    assertThat(run("brief", "story", "lost.bin")).isEqualTo(1);
    assertThat(err()).isEqualTo("twosource: lost.bin: offset 12: not text\n");
    assertThat(out()).startsWith("TWOSOURCE");
  }

  @Test
  void nothingDone() {
    assertThat(run("brief", "lost.bin")).isEqualTo(3);
    assertThat(err()).contains("lost.bin: offset 12: not text").contains("no report could be read");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "brief",
        "brief story --format pdf",
        "brief story --as-of yesterday",
        "brief story --published post=2031-02-30",
        "brief story --published post",
        "brief story --outlet nobody=X",
        "brief story --policy generous",
        "brief story --out no/such/folder/x",
        "brief story --colour",
        "group",
        "group story --format json",
        "explain story",
        "explain story --finding f99",
        "eval",
        "eval names",
        "eval names --gold x --data y",
        "eval all --gold x",
        "eval taste --gold x",
        "eval names --gold no/such/file",
        "eval all --data no/such/folder",
        "eval names --gold x --limit 0",
        "frobnicate"
      })
  void wrongCommandLine(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(err()).startsWith("twosource: ").contains("--help").doesNotContain("\tat ");
    assertThat(out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "brief --help",
        "extract --help",
        "group --help",
        "explain --help",
        "eval --help"
      })
  void helpHasExamplesAndExitCodes(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(out()).contains("Examples:", "Exit codes:", "nothing could be done");
    assertThat(out().lines()).allMatch(help -> help.length() <= 80);
  }

  @Test
  void version() {
    assertThat(run("--version")).isZero();
    assertThat(out()).matches("twosource \\d+\\.\\d+.*\\R");
  }

  @Test
  void extractStreamsOneLineForEachReport() {
    assertThat(run("extract", "story")).isZero();
    assertThat(out().lines()).hasSize(4).allMatch(line -> line.startsWith("{\"id\":\""));
  }

  @Test
  void groupPrintsOneLineForEachReport() {
    assertThat(run("group", "story", "lost.bin")).isEqualTo(1);
    assertThat(out().lines()).hasSize(4);
    assertThat(out().lines())
        .allMatch(
            line -> line.matches("\\{\"id\":\"\\w+\",\"story\":\"s\\d\",\"incident\":\"i\\d\"}"));
    assertThat(err()).isEqualTo("twosource: lost.bin: offset 12: not text\n");
  }

  @Test
  void explainShowsOneFinding() {
    assertThat(run("explain", "story", "--finding", "f2")).isZero();
    assertThat(out()).contains("f2", "why:", "Meridian Wire").doesNotContain("f3  ");
  }

  @Test
  void optionsCorrectReports() {
    assertThat(
            run("extract", "story", "--outlet", "post=The Post", "--published", "post=2031-05-06"))
        .isZero();
    assertThat(seen.outlet()).hasValue("The Post");
    assertThat(seen.published()).map(Report.Published::stated).hasValue("2031-05-06");
  }

  @Test
  void writesWholeFilesByTheirEnding(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("brief.html");
    assertThat(run("brief", "story", "--out", file.toString())).isZero();
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
    assertThat(out()).isEmpty();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void failureLeavesTheOldFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("brief.txt"), "old");
    assertThat(run("brief", "story", "broken", "--out", file.toString())).isEqualTo(3);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(err()).hasLineCount(1).doesNotContain("\tat ");
  }

  @Test
  void closedPipeEndsQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Terminal terminal = new Terminal(closed, new PrintStream(err), false);
    assertThat(
            Cli.commandLine(terminal, settings -> new Story(), Untried::new)
                .execute("brief", "story"))
        .isZero();
    assertThat(err()).isEmpty();
  }

  private Report seen = FerryStory.brief().reports().get(0).report();

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
    return Cli.commandLine(terminal, settings -> new Story(), Untried::new).execute(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** A candidate that no test here asks. */
  private static final class Untried implements Candidate {

    @Override
    public String name() {
      throw new AssertionError("asked");
    }

    @Override
    public Set<Layer> layers() {
      throw new AssertionError("asked");
    }

    @Override
    public Answer read(Passage passage, Set<Layer> wanted) {
      throw new AssertionError("asked");
    }
  }

  /** Knows one story; every other input is lost, but for one that breaks the program. */
  private final class Story implements Engine {

    @Override
    public Stream<Received> received(List<String> inputs, Notices notices) {
      return stream(inputs, notices)
          .map(report -> new Received(report, Optional.of(report.id()), () -> new byte[0]));
    }

    @Override
    public Stream<Received> fetched(String name, byte[] bytes, Notices notices) {
      return received(List.of(name), notices);
    }

    @Override
    public Stream<Report> stream(List<String> inputs, Notices notices) {
      return bundle(inputs, notices).stream();
    }

    @Override
    public List<Report> bundle(List<String> inputs, Notices notices) {
      List<Report> reports = new ArrayList<>();
      for (String input : inputs) {
        if (input.equals("story")) {
          FerryStory.brief().reports().forEach(reading -> reports.add(reading.report()));
        } else if (input.equals("broken")) {
          throw new IllegalStateException("a bug\nin two lines");
        } else {
          notices.add(
              new Notice(
                  Notice.Code.BINARY, input, Optional.empty(), input + ": offset 12: not text"));
        }
      }
      return reports;
    }

    @Override
    public List<ReportReading> extract(List<Report> reports) {
      return reports.stream().map(this::extract).toList();
    }

    private ReportReading extract(Report report) {
      if (report.id().equals("post")) {
        seen = report;
      }
      return FerryStory.brief().reports().stream()
          .filter(reading -> reading.report().id().equals(report.id()))
          .findFirst()
          .orElseThrow();
    }

    @Override
    public Brief brief(List<Report> reports, List<Notice> noticed) {
      Brief story = FerryStory.brief();
      return new Brief(
          story.version(),
          story.reports(),
          story.sources(),
          story.entities(),
          story.findings(),
          story.timeline(),
          noticed);
    }

    @Override
    public Function<Overrulings, Brief> compared(
        List<Report> reports, List<Notice> noticed, Consumer<Report> done) {
      return overrulings -> brief(reports, noticed);
    }
  }
}
