package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.twosource.report.Input;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;
import org.twosource.store.Intake;
import org.twosource.store.Location;
import org.twosource.store.Search;
import org.twosource.store.Workspace;

/**
 * Asks for reports of gold bundles in other words than theirs, and in their own ({@code
 * meanings.txt}), once by words and once by meaning too, and prints the mean reciprocal rank of the
 * first right one and the recall, both among the first ten. Further reports make the pile in which
 * they are sought.
 */
public final class OtherWords {

  private static final int FIRST = 10;
  private static final int AT_A_TIME = 100;

  private final List<Received> reports = new ArrayList<>();

  private OtherWords() {}

  /** Arguments: the folder of the gold bundles, and further reports. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream error)
      throws IOException {
    if (arguments.isEmpty()) {
      error.println("usage: OtherWords gold/newsroom/build [INPUT…]");
      return 2;
    }
    OtherWords asked = new OtherWords();
    asked.read(Path.of(arguments.get(0)), arguments.subList(1, arguments.size()));
    Path folder = Files.createTempDirectory("otherwords");
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      asked.fill(workspace);
      out.printf(Locale.ROOT, "%d reports%n", asked.reports.size());
      for (String section : List.of("otherwords", "ownwords")) {
        for (boolean meaning : new boolean[] {false, true}) {
          out.println(asked.ask(workspace.search(), section, meaning));
        }
      }
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
    return 0;
  }

  private void read(Path gold, List<String> more) throws IOException {
    ReportReaders readers = ReportReaders.standard();
    try (Stream<Path> files = Files.walk(gold)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
        String id = gold.relativize(file).toString().replace(".md", "");
        take(readers, file.toString(), Optional.of(id));
      }
    }
    for (String input : more) {
      take(readers, input, Optional.empty());
    }
  }

  private void take(ReportReaders readers, String input, Optional<String> id) {
    try (Stream<Received> found =
        readers.received(List.of(Input.of(input, System.in)), notice -> {})) {
      found.map(one -> id.map(known -> named(one, known)).orElse(one)).forEach(reports::add);
    }
  }

  private static Received named(Received one, String id) {
    Report report = one.report();
    return new Received(
        new Report(
            id,
            report.title(),
            report.text(),
            report.outlet(),
            report.published(),
            report.url(),
            report.author(),
            report.agency(),
            report.origin()),
        Optional.of(id),
        one.original());
  }

  private void fill(Workspace workspace) {
    try (Intake intake = workspace.intake()) {
      intake.add(reports);
      while (intake.vectors(AT_A_TIME)) {
        // Each call makes some.
      }
      intake.index();
    }
  }

  private String ask(Search search, String section, boolean meaning) {
    double reciprocal = 0;
    double recall = 0;
    List<String> lines = Sections.read("meanings.txt").need(section);
    for (String line : lines) {
      List<String> fields = Sections.fields(line, 2);
      Set<String> wanted = wanted(fields.get(1));
      List<Search.Hit> hits =
          search.find(Search.Query.of(fields.get(0)).withMeaning(meaning)).hits();
      int right = 0;
      for (int i = 0; i < Math.min(FIRST, hits.size()); i++) {
        if (wanted.contains(hits.get(i).report())) {
          reciprocal += right == 0 ? 1.0 / (i + 1) : 0;
          right++;
        }
      }
      recall += (double) right / Math.min(FIRST, wanted.size());
    }
    return String.format(
        Locale.ROOT,
        "%-10s %-11s %d questions: MRR@10 %.3f, recall@10 %.3f",
        section,
        meaning ? "and meaning" : "words",
        lines.size(),
        reciprocal / lines.size(),
        recall / lines.size());
  }

  private Set<String> wanted(String field) {
    Set<String> wanted = new LinkedHashSet<>();
    for (String one : field.split(" ", -1)) {
      Predicate<String> is =
          one.endsWith("/*")
              ? id -> id.startsWith(one.substring(0, one.length() - 1))
              : id -> id.equals(one);
      List<String> found =
          reports.stream().map(report -> report.report().id()).filter(is).toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("meanings.txt: there is no report " + one);
      }
      wanted.addAll(found);
    }
    return wanted;
  }
}
