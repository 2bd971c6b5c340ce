package org.twosource.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.eval.Passage;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

class TextsTest {
  @TempDir Path folder;

  @Test
  void keepsParagraphsUntilThereAreEnoughWords() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One two three.\n\nFour five.\n\nSix.\n");
    Files.writeString(folder.resolve("b.txt"), "Too short.\n");
    assertThat(Texts.of(List.of(folder), 4))
        .extracting(Passage::text)
        .containsExactly("One two three.\n\nFour five.");
  }

  @Test
  void readsArticlesOfBasil() throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        "{\"date\":\"2024-12-27\",\"body-paragraphs\":[[\"One.\",\"Two.\"],[\"Three.\"]]}");
    Passage text = Texts.of(List.of(folder), 3).get(0);
    assertThat(text.text()).isEqualTo("One. Two.\n\nThree.");
    assertThat(text.published()).contains(LocalDate.of(2024, 12, 27));
  }

  @Test
  void whatIsSavedIsReadAgain() throws IOException {
    Files.writeString(
        folder.resolve("a.md"), "---\npublished: 2024-12-27\n---\nOne “two”.\n\nThree.\n");
    Files.writeString(folder.resolve("b.txt"), "Four five.\n");
    List<Passage> texts = Texts.of(List.of(folder), 2);
    Path saved = Files.createDirectory(folder.resolve("saved"));
    Texts.save(texts, saved);
    assertThat(Texts.saved(saved))
        .extracting(Passage::text, Passage::published)
        .isEqualTo(
            texts.stream()
                .map(one -> org.assertj.core.groups.Tuple.tuple(one.text(), one.published()))
                .toList());
  }

  @Test
  void writesWhatExtractReads() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "One “two”.\n\nThree.\n");
    Path file = folder.resolve("many.jsonl");
    Texts.write(Texts.of(List.of(folder), 3), 3, file);
    List<Report> reports =
        ReportReaders.standard().stream(List.of(new Input.OfPath(file)), notice -> {}).toList();
    assertThat(reports).extracting(Report::id).containsExactly("r0", "r1", "r2");
    assertThat(reports).extracting(Report::text).containsOnly("One “two”.\n\nThree.");
  }

  @Test
  void samplesAllOverTheList() {
    List<Passage> texts =
        IntStream.range(0, 10).mapToObj(i -> Passage.of("p" + i, "text")).toList();
    assertThat(Texts.sample(texts, 3)).extracting(Passage::id).containsExactly("p0", "p3", "p6");
    assertThat(Texts.sample(texts, 20)).isEqualTo(texts);
  }
}
