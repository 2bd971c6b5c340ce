package org.twosource.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.app.render.BriefWriter;
import org.twosource.claim.ReportReading;
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

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutOption out = new OutOption();

  ExtractCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = input.settings();
    out.check(input);
    Engine engine = engines.apply(settings);
    Reading reading = new Reading(input, terminal, engine);
    Output.write(
        out.file(),
        terminal.out(),
        writer ->
            reading.stream(
                report -> {
                  ReportReading found = engine.extract(report);
                  try {
                    BriefWriter.write(found, writer);
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }));
    return reading.end(reading.notices(), true);
  }
}
