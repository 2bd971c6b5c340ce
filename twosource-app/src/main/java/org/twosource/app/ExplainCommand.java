package org.twosource.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twosource.app.render.BriefWriter;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code twosource explain}: everything one finding rests on. */
@Command(
    name = "explain",
    description = "Shows what one finding rests on: voices, paths, words and the rules that fired.",
    footer = {"", "Examples:", "  twosource explain reports/ --finding f3"})
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--finding",
      required = true,
      paramLabel = "ID",
      description = "The finding, as the brief numbers it: f1, f2, …")
  private String finding = "";

  @Option(names = "--color", paramLabel = "auto|always|never", description = "Colour (auto).")
  private Colour colour = Colour.AUTO;

  ExplainCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Engine engine = engines.apply(input.settings());
    Reading reading = new Reading(input, terminal, engine);
    List<Report> reports = reading.bundle();
    if (reports.isEmpty()) {
      return reading.end(reading.notices(), false);
    }
    Brief brief = engine.brief(reports, reading.notices());
    List<String> ids = brief.findings().stream().map(Finding::id).toList();
    if (!ids.contains(finding)) {
      throw input.wrong(
          "--finding " + finding + ": there is no such finding; the brief has " + named(ids));
    }
    Output.write(
        null,
        terminal.out(),
        writer -> BriefWriter.explain(brief, finding, colour.on(terminal, false), writer));
    return reading.end(
        Stream.concat(reading.notices().stream(), brief.notices().stream()).toList(), false);
  }

  private static String named(List<String> ids) {
    return ids.isEmpty() ? "none" : ids.get(0) + " to " + ids.get(ids.size() - 1);
  }
}
