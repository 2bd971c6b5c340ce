package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;
import org.twosource.room.library.StoredForm;
import org.twosource.store.Intake;
import org.twosource.store.Location;
import org.twosource.store.Search;
import org.twosource.store.Workspace;

/**
 * Asks for reports of gold bundles, their claims and their people in other words than theirs, and
 * in their own ({@code meanings.txt}), once by words and once by meaning too, and prints the mean
 * reciprocal rank of the first right one and the recall, both among the first ten. Further reports
 * make the pile in which they are sought.
 */
public final class OtherWords {

  private static final List<String> SECTIONS =
      List.of(
          "otherwords",
          "ownwords",
          "claims otherwords",
          "claims ownwords",
          "people otherwords",
          "people othernames",
          "people ownwords");

  private static final int FIRST = 10;

  /** Of a story, so many reports are read at most. */
  private static final int MOST = 60;

  private static final int AT_A_TIME = 100;

  private final List<Received> reports = new ArrayList<>();

  private OtherWords() {}

  /**
   * Arguments: the folder of the gold bundles, and further reports. A workspace that is named is
   * kept, and what it holds already is not read again.
   */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream error)
      throws IOException {
    boolean kept = arguments.size() > 2 && arguments.get(0).equals("--workspace");
    List<String> inputs = kept ? arguments.subList(2, arguments.size()) : arguments;
    if (inputs.isEmpty()) {
      error.println("usage: OtherWords [--workspace FOLDER] gold/newsroom/build [INPUT…]");
      return 2;
    }
    OtherWords asked = new OtherWords();
    asked.read(Path.of(inputs.get(0)), inputs.subList(1, inputs.size()));
    Path folder = kept ? Path.of(arguments.get(1)) : Files.createTempDirectory("otherwords");
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      asked.fill(workspace);
      out.printf(Locale.ROOT, "%d reports%n", asked.reports.size());
      for (String section : SECTIONS) {
        for (boolean meaning : new boolean[] {false, true}) {
          out.println(asked.ask(workspace, section, meaning));
        }
      }
    } finally {
      if (!kept) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
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
      Twosource twosource = Twosource.load(Options.asOf(LocalDate.parse("2026-12-31")));
      for (String story : intake.stale(reports.size())) {
        long change = workspace.changed();
        List<Report> current = workspace.reports().current(story, MOST);
        intake.brief(story, change, 0, StoredForm.of(twosource.brief(current, List.of())));
      }
      while (intake.vectors(AT_A_TIME)) {
        // Each call makes some.
      }
      intake.index();
    }
  }

  private String ask(Workspace workspace, String section, boolean meaning) {
    Search.Kind kind =
        section.startsWith("claims")
            ? Search.Kind.CLAIM
            : section.startsWith("people") ? Search.Kind.PERSON : Search.Kind.REPORT;
    List<String> ids = reports.stream().map(one -> one.report().id()).toList();
    double reciprocal = 0;
    double recall = 0;
    List<String> lines = Sections.read("meanings.txt").need(section);
    for (String line : lines) {
      Wanted wanted = Wanted.of(line, kind, ids, workspace.reports());
      List<Search.Hit> hits =
          workspace
              .search()
              .find(Search.Query.of(wanted.question()).in(kind).withMeaning(meaning))
              .hits();
      int right = 0;
      for (int i = 0; i < Math.min(FIRST, hits.size()); i++) {
        if (right < wanted.answers() && wanted.isRight(hits.get(i))) {
          reciprocal += right == 0 ? 1.0 / (i + 1) : 0;
          right++;
        }
      }
      recall += (double) right / Math.min(FIRST, wanted.answers());
    }
    return String.format(
        Locale.ROOT,
        "%-17s %-11s %d questions: MRR@10 %.3f, recall@10 %.3f",
        section,
        meaning ? "and meaning" : "words",
        lines.size(),
        reciprocal / lines.size(),
        recall / lines.size());
  }
}
