package org.twosource.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twosource.report.Notice;
import org.twosource.report.Report;

/** One pass over the inputs, with what it brought up. For one command run. */
final class Reading {

  private final InputOptions options;
  private final Terminal terminal;
  private final Engine engine;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Notice> notices = new ArrayList<>();

  Reading(InputOptions options, Terminal terminal, Engine engine) {
    this.options = options;
    this.terminal = terminal;
    this.engine = engine;
  }

  /** Hands on each report, as it comes, with the corrections of the command line. */
  void stream(Consumer<Report> taker) {
    try (Stream<Report> reports = engine.stream(options.inputs(), notices::add)) {
      reports.forEach(report -> taker.accept(taken(report)));
    }
    check();
  }

  /** All reports with the corrections of the command line, each once. */
  List<Report> bundle() {
    List<Report> reports =
        engine.bundle(options.inputs(), notices::add).stream().map(this::taken).toList();
    check();
    return reports;
  }

  private Report taken(Report report) {
    ids.add(report.id());
    progress("read " + ids.size() + " …");
    return options.correct(report);
  }

  private void check() {
    clear();
    if (!ids.isEmpty()) {
      options.checkReports(ids);
    }
  }

  List<Notice> notices() {
    return List.copyOf(notices);
  }

  void progress(String state) {
    if (terminal.interactive() && !options.quiet()) {
      terminal.err().print("\r\u001b[K" + state);
    }
  }

  void clear() {
    progress("");
  }

  /** Names what is amiss on standard error and says how the command ends. */
  int end(List<Notice> all, boolean sayEverything) {
    boolean lost = false;
    for (Notice notice : new LinkedHashSet<>(all)) {
      lost |= notice.code().lost();
      if (notice.code().lost() || (sayEverything && !options.quiet())) {
        terminal.say(named(notice));
      }
    }
    if (ids.isEmpty()) {
      throw new NothingDone("no report could be read");
    }
    return lost ? ExitCode.LOST_INPUT : ExitCode.DONE;
  }

  /** The message names file and place; where it does not, the report is put in front. */
  private static String named(Notice notice) {
    return notice.message().contains(notice.report())
        ? notice.message()
        : notice.report() + ": " + notice.message();
  }
}
