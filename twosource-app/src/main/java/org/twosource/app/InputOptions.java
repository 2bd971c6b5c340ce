package org.twosource.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Report;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What to read and how: the same for every command that reads reports. */
final class InputOptions {

  private static final String USUAL = "strict";
  private static final Set<String> POLICIES = Set.of("strict", "desk", "coder");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "Reports: text, Markdown, HTML, JSON, JSON Lines (.jsonl), folders of them; - reads standard"
              + " input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Undated reports are no later than this day (today).")
  private @Nullable String asOf;

  @Option(
      names = "--outlet",
      paramLabel = "ID=NAME",
      description = "Who published the report with that id. May be given again.")
  private Map<String, String> outlets = new LinkedHashMap<>();

  @Option(
      names = "--published",
      paramLabel = "ID=DATE",
      description = "When the report with that id came out. May be given again.")
  private Map<String, String> published = new LinkedHashMap<>();

  @Option(
      names = "--policy",
      paramLabel = "strict|desk|coder|FILE",
      description = "How to count sources (strict).")
  private String policy = USUAL;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Reports read at a time (the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "No progress; only what went wrong is said.")
  private boolean quiet;

  /** What to read; checked by {@link #settings}. */
  List<String> inputs() {
    return inputs;
  }

  /** Whether sources are counted as they are where nobody says how. */
  boolean usualPolicy() {
    return policy.equals(USUAL);
  }

  boolean quiet() {
    return quiet;
  }

  /** Checks what can be checked before anything is read. */
  Settings settings() {
    if (inputs.isEmpty()) {
      throw wrong("Missing required parameter: 'INPUT'");
    }
    return unread();
  }

  /** As {@link #settings}, for a command that may go without inputs. */
  Settings unread() {
    published.forEach((report, date) -> day("--published " + report + "=", date));
    if (!POLICIES.contains(policy) && !Files.isRegularFile(Path.of(policy))) {
      throw wrong("--policy " + policy + ": neither strict, desk, coder nor a file");
    }
    if (threads < 1) {
      throw wrong("--threads " + threads + ": at least 1");
    }
    return new Settings(
        asOf == null ? LocalDate.now(ZoneId.systemDefault()) : day("--as-of ", asOf),
        policy,
        threads,
        true);
  }

  /** The report with the outlet and the date that the command line gives it. */
  Report correct(Report report) {
    Optional<String> outlet = Optional.ofNullable(outlets.get(report.id())).or(report::outlet);
    Optional<Report.Published> date =
        Optional.ofNullable(published.get(report.id()))
            .map(stated -> new Report.Published(day("--published ", stated), stated))
            .or(report::published);
    return new Report(
        report.id(),
        report.title(),
        report.text(),
        outlet,
        date,
        report.url(),
        report.author(),
        report.agency(),
        report.origin());
  }

  /** Whether an option is about that report. */
  boolean concerns(String report) {
    return outlets.containsKey(report) || published.containsKey(report);
  }

  /** No option may be about a report that is not there: most likely it is misspelt. */
  void checkReports(Set<String> read) {
    outlets.keySet().forEach(id -> checkReport("--outlet", id, read));
    published.keySet().forEach(id -> checkReport("--published", id, read));
  }

  ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("options outside a command");
    }
    return new ParameterException(spec.commandLine(), message);
  }

  private void checkReport(String option, String id, Set<String> read) {
    if (!read.contains(id)) {
      throw wrong(option + " " + id + "=…: no report has that id; there is " + some(read));
    }
  }

  private static String some(Set<String> ids) {
    String first = String.join(", ", ids.stream().limit(10).toList());
    return ids.size() > 10 ? first + ", …" : first;
  }

  private LocalDate day(String option, String text) {
    return Days.parse(text)
        .orElseThrow(() -> wrong(option + text + ": not a date such as 2024-12-27"));
  }
}
