package org.twosource.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.eval.Passage;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/** Report texts of one length, made of what stands in folders. */
final class Texts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Texts() {}

  /**
   * The beginnings of all reports in the folders that are long enough, in order of their files: so
   * many paragraphs that there are at least {@code words} words.
   *
   * @param folders holding anything that extract reads, or articles of BASIL
   * @throws java.nio.file.NoSuchFileException where there is no such folder
   */
  static List<Passage> of(List<Path> folders, int words) throws IOException {
    List<Passage> texts = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          for (Passage whole : whole(file)) {
            cut(whole, words, texts.size()).ifPresent(texts::add);
          }
        }
      }
    }
    return texts;
  }

  /** So many of them, from all over the list. */
  static List<Passage> sample(List<Passage> texts, int count) {
    List<Passage> chosen = new ArrayList<>();
    for (int i = 0; i < count && i < texts.size(); i++) {
      chosen.add(texts.get((int) ((long) i * texts.size() / Math.min(count, texts.size()))));
    }
    return chosen;
  }

  /** Writes them as extract reads them, a line each, over and over until there are so many. */
  static void write(List<Passage> texts, int count, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        Passage text = texts.get(i % texts.size());
        ObjectNode line = JSON.createObjectNode().put("id", "r" + i).put("text", text.text());
        text.published().ifPresent(day -> line.put("published", day.toString()));
        out.write(line + "\n");
      }
    }
  }

  /** Keeps them in a folder, for another Java to read with little effort. */
  static void save(List<Passage> texts, Path folder) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      String day = texts.get(i).published().map(LocalDate::toString).orElse("");
      Files.writeString(folder.resolve("%05d_%s.txt".formatted(i, day)), texts.get(i).text());
    }
  }

  /** Those that were saved in a folder, in their order. */
  static List<Passage> saved(Path folder) throws IOException {
    List<Passage> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        String day = name.substring(name.indexOf('_') + 1, name.lastIndexOf('.'));
        texts.add(
            new Passage(
                name,
                Files.readString(file),
                List.of(),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)),
                Passage.Kind.REPORT));
      }
    }
    return texts;
  }

  private static List<Passage> whole(Path file) throws IOException {
    if (file.toString().endsWith(".json")) {
      JsonNode article = JSON.readTree(file.toFile());
      if (article.has("body-paragraphs")) {
        return List.of(basil(file.toString(), article));
      }
    }
    return ReportReaders.standard().read(List.of(new Input.OfPath(file)), notice -> {}).stream()
        .map(Texts::passage)
        .toList();
  }

  private static Passage passage(Report report) {
    return new Passage(
        report.id(),
        report.text(),
        List.of(),
        report.published().map(Report.Published::day),
        Passage.Kind.REPORT);
  }

  private static Passage basil(String id, JsonNode article) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : article.get("body-paragraphs")) {
      List<String> sentences = new ArrayList<>();
      paragraph.forEach(sentence -> sentences.add(sentence.asText()));
      paragraphs.add(String.join(" ", sentences));
    }
    return new Passage(
        id,
        String.join("\n\n", paragraphs),
        List.of(),
        Optional.of(LocalDate.parse(article.get("date").asText())),
        Passage.Kind.REPORT);
  }

  private static Optional<Passage> cut(Passage whole, int words, int index) {
    List<String> kept = new ArrayList<>();
    int so = 0;
    for (String paragraph : whole.text().split("\\n\\s*", -1)) {
      if (so < words && !paragraph.isBlank()) {
        kept.add(paragraph);
        so += Passage.of("", paragraph).words();
      }
    }
    return so < words
        ? Optional.empty()
        : Optional.of(
            new Passage(
                "r" + index,
                String.join("\n\n", kept),
                List.of(),
                whole.published(),
                whole.kind()));
  }
}
