package org.twosource.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twosource.eval.Answer.Grouped;

/**
 * Sets of reports whose incident is known: the Gun Violence Corpus (Vossen et al. 2018), one report
 * a line with {@code incident}; groups of the Gun Violence Archive, one incident a line with {@code
 * articles}; BASIL (Fan et al. 2019), a folder with one JSON file a report; ECB+ (Cybulska and
 * Vossen 2014), a folder of XML files in a folder for each topic. The first line of a passage is
 * its headline. The reports stand in order of publication, those of one day and the undated ones
 * mixed, always in the same way.
 */
final class GroupingReader implements GoldReader {

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    if (!Files.isDirectory(path)) {
      lines(path, documents);
    } else if (GoldFiles.anyBelow(path, ".xml")) {
      for (Path file : GoldFiles.of(path, ".xml")) {
        documents.add(EcbPlusReports.read(file));
      }
    } else {
      for (Path file : GoldFiles.of(path, ".json")) {
        documents.add(basil(file));
      }
    }
    documents.sort(
        Comparator.comparing((GoldDocument one) -> one.passage().published().orElse(LocalDate.MIN))
            .thenComparing(one -> Integer.reverse(one.passage().id().hashCode()))
            .thenComparing(one -> one.passage().id()));
    return documents;
  }

  private void lines(Path file, List<GoldDocument> documents) throws IOException {
    int number = 0;
    for (String line : GoldFiles.lines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      JsonNode node = parse(line, file, number);
      if (!node.hasNonNull("incident")) {
        throw new GoldException(file, number, "no incident");
      }
      String incident = node.path("incident").asText();
      if (node.has("articles")) {
        for (JsonNode article : node.path("articles")) {
          String id = number + "/" + article.path("id").asText();
          documents.add(document(id, article, incident, ""));
        }
      } else {
        documents.add(
            document(node.path("doc").asText(), node, incident, node.path("split").asText()));
      }
    }
  }

  private static GoldDocument document(String id, JsonNode report, String incident, String part) {
    return document(
        id,
        report.path("title").asText(),
        report.path("text").asText(),
        day(report.path("published").asText()),
        new Grouped(incident, incident, part));
  }

  static GoldDocument document(
      String id, String title, String text, Optional<LocalDate> published, Grouped grouped) {
    String headline = title.replaceAll("\\s+", " ").strip();
    return new GoldDocument(
        new Passage(id, headline + "\n" + text, List.of(), published, Passage.Kind.REPORT),
        Answer.NONE.withGrouping(grouped));
  }

  private GoldDocument basil(Path file) throws IOException {
    JsonNode report = parse(GoldFiles.text(file), file, 1);
    String event = report.path("triplet-uuid").asText();
    if (event.isEmpty()) {
      throw new GoldException(file, "no triplet-uuid");
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode paragraph : report.path("body-paragraphs")) {
      for (JsonNode sentence : paragraph) {
        text.append(sentence.asText()).append(' ');
      }
      text.append("\n\n");
    }
    return document(
        String.valueOf(file.getFileName()),
        report.path("title").asText(),
        text.toString(),
        day(report.path("date").asText()),
        new Grouped(event, event, ""));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private JsonNode parse(String text, Path file, int line) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new GoldException(file, line, "no JSON: " + e.getOriginalMessage());
    }
  }
}
