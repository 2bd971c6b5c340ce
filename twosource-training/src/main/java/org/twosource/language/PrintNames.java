package org.twosource.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.entity.Mention;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;
import org.twosource.text.Span;

/**
 * Prints the names that the product reads in the documents of a treebank: one line a document with
 * its id, and for each name its first word, its last and its kind, words counted from 0 over the
 * document.
 */
public final class PrintNames {
  private static final Map<EntityKind, String> KINDS =
      Map.of(
          EntityKind.PERSON, "Person",
          EntityKind.ORGANIZATION, "Organization",
          EntityKind.PLACE, "Location",
          EntityKind.GROUP, "Group");

  private final Twosource twosource = Twosource.load(Options.asOf(LocalDate.EPOCH));
  private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

  /** Reads the CoNLL-U file named. */
  public static void main(String[] arguments) throws IOException {
    PrintNames names = new PrintNames();
    for (Map.Entry<String, List<List<String>>> one : documents(Path.of(arguments[0])).entrySet()) {
      names.print(one.getKey(), one.getValue());
    }
    names.out.flush();
  }

  private static Map<String, List<List<String>>> documents(Path file) throws IOException {
    Map<String, List<List<String>>> found = new TreeMap<>();
    List<List<String>> sentences = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc id = ")) {
        sentences = new ArrayList<>();
        found.put(line.substring("# newdoc id = ".length()).strip(), sentences);
      } else if (line.isEmpty() && !words.isEmpty()) {
        sentences.add(words);
        words = new ArrayList<>();
      } else if (line.matches("\\d+\\t.*")) {
        words.add(line.split("\t", 3)[1]);
      }
    }
    return found;
  }

  private void print(String id, List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> spans = new ArrayList<>();
    for (List<String> words : sentences) {
      List<Span> places = new ArrayList<>();
      for (String word : words) {
        places.add(new Span(text.length(), text.length() + word.length()));
        text.append(word).append(' ');
      }
      text.append('\n');
      spans.add(places);
    }
    ReportReading reading = twosource.read(report(id, text.toString()), spans);
    List<Span> all = spans.stream().flatMap(List::stream).toList();
    StringJoiner line = new StringJoiner("\t").add(id);
    for (Entity entity : reading.entities()) {
      String kind = KINDS.get(entity.kind());
      for (Mention mention : entity.mentions()) {
        if (kind != null && mention.name().isPresent()) {
          int first = wordAt(all, mention.span().start());
          line.add(first + " " + wordAt(all, mention.span().end() - 1) + " " + kind);
        }
      }
    }
    out.print(line + "\n");
  }

  private static int wordAt(List<Span> words, int offset) {
    int at = 0;
    while (words.get(at).end() <= offset) {
      at++;
    }
    return at;
  }

  private static Report report(String id, String text) {
    return new Report(
        id,
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin(id, 1, OffsetMap.shifted(0)));
  }
}
