package org.twosource.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores names against data that lies beside the repository: people, organisations and places. */
final class NameScores {
  static final Path NAMES = Path.of("../../shared/data/names");

  /** Right, found and expected names. */
  record Score(int right, int found, int expected) {
    double f1() {
      return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
    }

    @Override
    public String toString() {
      return "P %.3f R %.3f F %.3f (%d names)"
          .formatted((double) right / found, (double) right / expected, f1(), expected);
    }
  }

  private NameScores() {}

  /** Files of a token and its BIO(ES) label a line, by columns; blank lines between sentences. */
  static Map<String, Score> score(List<Path> files, int word, int label) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (List<String> lines : documents(files)) {
      StringBuilder text = new StringBuilder();
      Set<String> expected = new TreeSet<>();
      read(lines, word, label, text, expected);
      Set<String> found = new TreeSet<>();
      for (Entity entity : EntityCases.extract(text.toString())) {
        type(entity.kind())
            .ifPresent(
                type ->
                    entity.mentions().stream()
                        .filter(m -> m.name().isPresent())
                        .forEach(
                            m -> found.add(type + " " + m.span().start() + " " + m.span().end())));
      }
      if (Boolean.getBoolean("show")) {
        found.stream()
            .filter(x -> !expected.contains(x))
            .forEach(x -> System.out.println("+ " + show(x, text)));
        expected.stream()
            .filter(x -> !found.contains(x))
            .forEach(x -> System.out.println("- " + show(x, text)));
      }
      for (String type : List.of("PER", "ORG", "LOC", "all")) {
        int[] c = counts.computeIfAbsent(type, t -> new int[3]);
        c[0] +=
            (int)
                found.stream()
                    .filter(x -> type.equals("all") || x.startsWith(type))
                    .filter(expected::contains)
                    .count();
        c[1] += (int) found.stream().filter(x -> type.equals("all") || x.startsWith(type)).count();
        c[2] +=
            (int) expected.stream().filter(x -> type.equals("all") || x.startsWith(type)).count();
      }
    }
    Map<String, Score> scores = new HashMap<>();
    counts.forEach((type, c) -> scores.put(type, new Score(c[0], c[1], c[2])));
    return new TreeMap<>(scores);
  }

  /** The lines of each document; a file may hold several, each after a "# newdoc" line. */
  private static List<List<String>> documents(List<Path> files) throws IOException {
    List<List<String>> documents = new ArrayList<>();
    for (Path file : files) {
      documents.add(new ArrayList<>());
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("# newdoc")) {
          documents.add(new ArrayList<>());
        }
        documents.get(documents.size() - 1).add(line);
      }
    }
    return documents;
  }

  private static String show(String key, CharSequence text) {
    String[] k = key.split(" ");
    int s = Integer.parseInt(k[1]);
    int e = Integer.parseInt(k[2]);
    return k[0]
        + " "
        + text.subSequence(s, e)
        + "  |  "
        + text.subSequence(Math.max(0, s - 30), Math.min(text.length(), e + 25))
            .toString()
            .replace('\n', '/');
  }

  private static void read(
      List<String> lines, int word, int label, StringBuilder text, Set<String> expected) {
    String open = "";
    int start = 0;
    for (String line : lines) {
      if (line.startsWith("# ")) {
        continue;
      }
      String[] cells = line.split("\t");
      if (cells.length <= label) {
        close(open, start, trimmed(text), expected);
        open = "";
        text.append('\n');
        continue;
      }
      String tag = cells[label];
      Optional<String> type = label(tag);
      boolean inside = tag.startsWith("I-") || tag.startsWith("E-");
      if (!inside || type.isEmpty() || !type.get().equals(open)) {
        close(open, start, trimmed(text), expected);
        open = type.orElse("");
        glue(text, cells[word]);
        start = text.length();
      } else {
        glue(text, cells[word]);
      }
      text.append(cells[word]).append(' ');
    }
    close(open, start, trimmed(text), expected);
  }

  private static int trimmed(CharSequence text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Takes the space away that parts a hyphen, an initial's full stop or a clitic from its word. */
  private static void glue(StringBuilder text, String word) {
    int end = text.length() - 1;
    boolean spaced = end > 1 && text.charAt(end) == ' ';
    boolean hyphen =
        spaced && (word.equals("-") || text.charAt(end - 1) == '-' && text.charAt(end - 2) != ' ');
    boolean initial =
        spaced
            && word.equals(".")
            && Character.isUpperCase(text.charAt(end - 1))
            && !Character.isLetterOrDigit(text.charAt(end - 2));
    boolean clitic =
        spaced
            && (word.equals("s") && (text.charAt(end - 1) == '’' || text.charAt(end - 1) == '\''));
    boolean dotted =
        spaced
            && word.length() == 1
            && Character.isUpperCase(word.charAt(0))
            && text.charAt(end - 1) == '.'
            && end > 2
            && Character.isUpperCase(text.charAt(end - 2));
    if (hyphen || initial || clitic || dotted || spaced && (word.equals("’") || word.equals(","))) {
      text.setLength(end);
    }
  }

  private static void close(String type, int start, int end, Set<String> expected) {
    if (!type.isEmpty()) {
      expected.add(type + " " + start + " " + end);
    }
  }

  private static Optional<String> label(String tag) {
    return switch (tag.substring(tag.indexOf('-') + 1)) {
      case "PER", "Person" -> Optional.of("PER");
      case "ORG", "Organization" -> Optional.of("ORG");
      case "LOC", "Location", "Facility" -> Optional.of("LOC");
      default -> Optional.empty();
    };
  }

  private static Optional<String> type(EntityKind kind) {
    return switch (kind) {
      case PERSON -> Optional.of("PER");
      case ORGANIZATION -> Optional.of("ORG");
      case PLACE -> Optional.of("LOC");
      default -> Optional.empty();
    };
  }

  /** Every n-th file of a folder, in order of name. */
  static List<Path> some(Path folder, int step) throws IOException {
    List<Path> kept = new ArrayList<>();
    try (var files = Files.list(folder)) {
      List<Path> all = files.sorted().toList();
      for (int i = 0; i < all.size(); i += step) {
        kept.add(all.get(i));
      }
    }
    return kept;
  }
}
