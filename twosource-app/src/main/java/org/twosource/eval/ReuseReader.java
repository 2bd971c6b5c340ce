package org.twosource.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.twosource.eval.Answer.Reused;
import org.twosource.eval.Answer.Reused.Degree;

/**
 * Articles on a few stories and pairs of them marked as derived or not: a folder with a file {@code
 * STORY_articles.csv} for each story, whose columns are id, publisher, time and text with {@code
 * ###} between paragraphs. The pairs stand in {@code pairs.tsv} of that folder (story, two ids, and
 * whole, partly or not); where there is none, in the one that this project marked for the articles
 * of 2018 and 2019. Every article is a passage, for all of a story are compared; a pair is marked
 * on the passage that it names first.
 */
final class ReuseReader implements GoldReader {

  private static final String PAIRS = "pairs.tsv";
  private static final String ENDING = "_articles.csv";

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    Map<String, Map<String, Degree>> pairs =
        pairs(Files.isDirectory(path) ? path.resolve(PAIRS) : path.resolveSibling(PAIRS));
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ENDING)) {
      String name = String.valueOf(file.getFileName());
      String story = name.substring(0, Math.max(0, name.length() - ENDING.length()));
      for (List<String> row : Csv.rows(GoldFiles.text(file))) {
        if (row.size() == 4 && !row.get(0).equals("id")) {
          String id = story + "/" + row.get(0);
          Map<String, Degree> others = pairs.getOrDefault(id, Map.of());
          documents.add(
              new GoldDocument(
                  Passage.of(id, row.get(3).replace("###", "\n\n")),
                  Answer.NONE.withReuse(new Reused(story, others))));
        }
      }
    }
    return documents;
  }

  private static Map<String, Map<String, Degree>> pairs(Path file) throws IOException {
    Map<String, Map<String, Degree>> pairs = new HashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length < 4) {
        throw new GoldException(file, number, "no story, two ids and a label");
      }
      pairs
          .computeIfAbsent(fields[0] + "/" + fields[1], id -> new HashMap<>())
          .put(fields[0] + "/" + fields[2], degree(fields[3], file, number));
    }
    return pairs;
  }

  private static List<String> lines(Path file) throws IOException {
    if (Files.exists(file)) {
      return GoldFiles.lines(file);
    }
    try (InputStream in = ReuseReader.class.getResourceAsStream(PAIRS)) {
      byte[] marked = Objects.requireNonNull(in, PAIRS).readAllBytes();
      return new String(marked, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static Degree degree(String label, Path file, int line) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "whole" -> Degree.WHOLE;
      case "partly" -> Degree.PARTLY;
      case "not" -> Degree.NOT;
      default -> throw new GoldException(file, line, "neither whole, partly nor not: " + label);
    };
  }
}
