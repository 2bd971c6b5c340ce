package org.twosource.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twosource.app.render.BriefWriter;
import org.twosource.app.render.Format;
import org.twosource.corroboration.Brief;
import org.twosource.report.Report;
import org.twosource.store.StoredBrief;
import org.twosource.store.Story;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code twosource brief}: what a bundle of reports is known to say, and on whose word. */
@Command(
    name = "brief",
    description = "Shows what is claimed, by whom, on how many independent sources.",
    footer = {
      "",
      "Examples:",
      "  twosource brief reports/",
      "  twosource brief a.txt b.html --out brief.html",
      "  twosource brief a.txt b.txt --outlet \"a=Harbour Post\" --published b=2031-05-04",
      "  curl -s https://example.org/story | twosource brief - a.txt",
      "  twosource brief bundle.jsonl --format json | jq '.findings[].statement'"
    })
final class BriefCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutOption out = new OutOption();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "The brief of a story in the workspace, instead of INPUT.")
  private @Nullable String story;

  @Option(
      names = "--format",
      paramLabel = "text|html|md|json",
      description = "The form of the brief (what the name of FILE ends in, else text).")
  private @Nullable Format format;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colour in the text form (auto).")
  private Colour colour = Colour.AUTO;

  BriefCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = story == null ? input.settings() : input.unread();
    out.check();
    if (story != null) {
      return ofStory(story, settings);
    }
    Engine engine = engines.apply(settings);
    Reading reading = new Reading(input, terminal, engine);
    List<Report> reports = reading.bundle();
    if (reports.isEmpty()) {
      return reading.end(reading.notices(), false);
    }
    reading.progress("comparing " + reports.size() + " …");
    Brief brief = engine.brief(reports, reading.notices());
    reading.clear();
    write(brief);
    return reading.end(
        Stream.concat(reading.notices().stream(), brief.notices().stream()).toList(), false);
  }

  private void write(Brief brief) throws IOException {
    Path file = out.file();
    Output.write(
        file,
        terminal.out(),
        writer ->
            BriefWriter.write(brief, format(file), colour.on(terminal, file != null), writer));
  }

  /** A brief that is up to date is shown as it is kept, unless another policy is asked for. */
  private int ofStory(String id, Settings settings) throws IOException {
    if (!input.inputs().isEmpty()) {
      throw input.wrong("--story " + id + ": takes no INPUT");
    }
    try (Workspace open = workspace.existing()) {
      Story found =
          open.stories()
              .find(id)
              .orElseThrow(() -> new NothingDone("there is no story " + id + " in the workspace"));
      Format form = format(out.file());
      Optional<StoredBrief> kept =
          open.stories().brief(found.id()).filter(brief -> input.usualPolicy());
      Optional<Brief> brief =
          kept.flatMap(stored -> StoryBrief.kept(open, stored, form == Format.HTML));
      if (brief.isPresent() && form == Format.JSON) {
        // What is read back lacks what only the reports hold.
        Output.write(out.file(), terminal.out(), writer -> writer.write(kept.get().json()));
      } else {
        write(
            brief.orElseGet(
                () -> StoryBrief.of(open, found.id(), engines.apply(settings)).brief()));
      }
      return ExitCode.DONE;
    }
  }

  private Format format(@Nullable Path file) {
    if (format != null) {
      return format;
    }
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    if (name.endsWith(".json")) {
      return Format.JSON;
    }
    return name.endsWith(".md") ? Format.MD : Format.TEXT;
  }
}
