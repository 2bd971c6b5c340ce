package org.twosource.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.app.render.BriefWriter;
import org.twosource.claim.ReportReading;
import org.twosource.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource extract}: one JSON line per report, as the reports come. */
@Command(
    name = "extract",
    description = "Prints one JSON line per report: what was found in it, no comparison.",
    footer = {
      "",
      "Examples:",
      "  twosource extract reports/ --out found.jsonl",
      "  cat reports.jsonl | twosource extract - | jq '.claims | length'"
    })
final class ExtractCommand implements Callable<Integer> {

  /** Reports without a date are dated by those they came with; so many are held at a time. */
  private static final int TOGETHER = 16;

  /** A report of more characters than this does not wait for others. */
  private static final int LONG = 100_000;

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutOption out = new OutOption();

  ExtractCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  /** Writes what stands in the waiting reports, which are let go. */
  private static void write(Engine engine, List<Report> waiting, Writer writer) {
    if (waiting.isEmpty()) {
      return;
    }
    try {
      for (ReportReading found : engine.extract(List.copyOf(waiting))) {
        BriefWriter.write(found, writer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    waiting.clear();
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = input.settings();
    out.check();
    Engine engine = engines.apply(settings);
    Reading reading = new Reading(input, terminal, engine);
    Output.write(
        out.file(),
        terminal.out(),
        writer -> {
          List<Report> waiting = new ArrayList<>();
          reading.stream(
              report -> {
                waiting.add(report);
                if (waiting.size() == TOGETHER || report.text().length() > LONG) {
                  write(engine, waiting, writer);
                }
              });
          write(engine, waiting, writer);
        });
    return reading.end(reading.notices(), true);
  }
}
