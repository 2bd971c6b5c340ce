package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportReadersTest {

  private static final String FIRE =
      "Police in Loma said on Monday that two people were hurt in the fire at the mill.";

  @TempDir Path folder;
  private final List<Notice> notices = new ArrayList<>();

  @Test
  void aFolderIsReadInOrderWithoutHiddenAndOtherFiles() throws IOException {
    write("b.txt", FIRE);
    write("a.txt", FIRE + " One.");
    write("c/z.md", FIRE + " Two.");
    write(".hidden.txt", FIRE);
    write("style.css", "p { }");
    write("page.html", "<p>" + FIRE.repeat(3) + "</p>");
    write("page_files/frame.html", "<p>" + FIRE.repeat(4) + "</p>");
    assertThat(read(folder)).extracting(Report::id).containsExactly("a", "b", "z", "page");
    assertThat(notices).isEmpty();
  }

  @Test
  void equalFileNamesGetTheirFolder() throws IOException {
    write("one/r.txt", FIRE);
    write("two/r.txt", FIRE + " Again.");
    write("two/r.md", FIRE + " And again.");
    assertThat(read(folder)).extracting(Report::id).containsExactly("one/r", "two/r", "two/r-2");
    assertThat(codes()).containsExactly(Notice.Code.BAD_FIELD);
  }

  @Test
  void sameTextIsOneReportUnlessOutletsDiffer() throws IOException {
    write("a.jsonl", line("a", "The Sound") + line("b", "The Sound") + line("c", "Bay Wire"));
    assertThat(read(folder)).extracting(Report::id).containsExactly("a", "c");
    assertThat(codes()).containsExactly(Notice.Code.DUPLICATE);
    try (var stream =
        ReportReaders.standard().stream(List.of(new Input.OfPath(folder)), notices::add)) {
      assertThat(stream.map(Report::id)).containsExactly("a", "b", "c");
    }
  }

  @Test
  void brokenLinesAreNamedAndTheOthersRead() throws IOException {
    write("in.jsonl", line("a", "x") + "{\"text\":}\n" + line("b", "y") + "{\"id\":\"c\"}\n");
    assertThat(read(folder)).extracting(Report::id).containsExactly("a", "b");
    assertThat(notices).extracting(Notice::message).anyMatch(m -> m.contains("in.jsonl:2:9: "));
    assertThat(notices).extracting(Notice::message).anyMatch(m -> m.contains("in.jsonl:4: "));
  }

  @Test
  void offsetsOfJsonTextPointIntoItsLine() throws IOException {
    String line = "{\"text\":\"A \\u201cfire\\u201d\\nin Loma.\"}";
    write("in.jsonl", line);
    Report report = read(folder).get(0);
    assertThat(report.text()).isEqualTo("A “fire”\nin Loma.");
    int place = report.origin().offsets().toFile(report.text().indexOf("Loma"));
    assertThat(line.substring(place)).startsWith("Loma");
  }

  @Test
  void frontMatterIsReadAndTheTextIsWhatFollows() throws IOException {
    String head =
        "---\ntitle: \"A: fire\"\noutlet: The Sound\npublished: 2024-03-05\nagency: Bay\n---\n";
    write("r.md", head + "\n# Fire\n\n" + FIRE + "\n");
    Report report = read(folder).get(0);
    assertThat(report.text()).isEqualTo("\n# Fire\n\n" + FIRE + "\n");
    assertThat(report.title()).isEqualTo("A: fire");
    assertThat(report.outlet()).contains("The Sound");
    assertThat(report.agency()).contains("Bay");
    assertThat(report.published().orElseThrow().day()).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(report.origin().offsets().toFile(0)).isEqualTo(head.length());
  }

  @Test
  void brokenFrontMatterIsNamedAndSaved() throws IOException {
    write("r.txt", "---\ntitle: Mayor: no\noutlet: The Sound\n---\n" + FIRE);
    Report report = read(folder).get(0);
    assertThat(report.text()).isEqualTo(FIRE);
    assertThat(report.outlet()).contains("The Sound");
    assertThat(notices).extracting(Notice::message).anyMatch(m -> m.contains("r.txt:2: "));
  }

  @Test
  void aMarkdownHeadingIsTheTitleAndStaysInTheText() throws IOException {
    write("r.md", "\n# Fire in Loma #\n\n" + FIRE);
    Report report = read(folder).get(0);
    assertThat(report.title()).isEqualTo("Fire in Loma");
    assertThat(report.text()).startsWith("\n# Fire in Loma #\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"One."}                 | stdin-1
          A fire broke out in Loma.       | stdin
          [Update] A fire broke out.      | stdin
          """)
  void standardInputIsSniffed(String input, String id) {
    var bytes = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    List<Report> reports =
        ReportReaders.standard().read(List.of(Input.of("-", bytes)), notices::add);
    assertThat(reports).extracting(Report::id).containsExactly(id);
  }

  @Test
  void oneVeryLongLineIsCutAtAWord() throws IOException {
    write("long.jsonl", "{\"text\":\"" + "word ".repeat(10_000_000) + "\"}");
    write("long.txt", "other ".repeat(9_000_000));
    List<Report> reports = read(folder);
    assertThat(reports).hasSize(2);
    assertThat(reports).allMatch(r -> r.text().length() <= ReportReaders.LONGEST_TEXT);
    assertThat(reports.get(1).text()).endsWith("other");
    assertThat(codes()).containsExactly(Notice.Code.TOO_LONG, Notice.Code.TOO_LONG);
  }

  @Test
  void whatCannotBeReadIsNamed() throws IOException {
    write("a.pdf", "%PDF-1.7");
    write("b.css", "p {}");
    write("empty.txt", "");
    read(folder.resolve("missing.txt"));
    read(folder.resolve("a.pdf"));
    read(folder.resolve("b.css"));
    read(folder.resolve("empty.txt"));
    assertThat(codes())
        .containsExactly(
            Notice.Code.UNREADABLE,
            Notice.Code.UNREADABLE,
            Notice.Code.UNREADABLE,
            Notice.Code.EMPTY);
    assertThat(notices).allMatch(notice -> notice.message().startsWith(notice.report() + ": "));
  }

  @Test
  void anotherLanguageIsKeptWithANotice() throws IOException {
    write(
        "de.txt",
        "Die Feuerwehr hat den Brand in der alten Fabrik am Dienstag nach Angaben der Stadt gelöscht,"
            + " und zwei Menschen sind dabei nicht schwer verletzt worden.");
    write(
        "uk.txt",
        "Пожежу на старому заводі ліквідовано, про це повідомила міська рада у вівторок, двоє"
            + " людей були травмовані, але вони вже вдома.");
    write("en.txt", FIRE);
    assertThat(read(folder)).hasSize(3);
    assertThat(notices).extracting(Notice::report).containsExactly("de", "uk");
    assertThat(codes()).containsOnly(Notice.Code.LANGUAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2016-02-25                       | 2016-02-25
          2016-02-25T23:30:00-05:00        | 2016-02-25
          2016-02-25T10:04:05.123Z         | 2016-02-25
          2016-02-25 10:04                 | 2016-02-25
          20160225                         | 2016-02-25
          2016/02/25                       | 2016-02-25
          Thu, 25 Feb 2016 10:00:00 GMT    | 2016-02-25
          Feb. 25, 2016 10:04 a.m. EST     | 2016-02-25
          February 25th, 2016              | 2016-02-25
          25 February 2016                 | 2016-02-25
          Thu Feb 25 10:00:00 GMT 2016     | 2016-02-25
          02/03/2016                       |
          2016-02-30                       |
          2016-13-01                       |
          soon                             |
          1456394400                       |
          """)
  void publishedForms(String stated, String day) {
    assertThat(PublishedForms.parse(stated).map(p -> p.day().toString()).orElse(null))
        .isEqualTo(day);
  }

  private List<Report> read(Path path) {
    return ReportReaders.standard().read(List.of(new Input.OfPath(path)), notices::add);
  }

  private List<Notice.Code> codes() {
    return notices.stream().map(Notice::code).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String line(String id, String outlet) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + FIRE + "\",\"outlet\":\"" + outlet + "\"}\n";
  }
}
