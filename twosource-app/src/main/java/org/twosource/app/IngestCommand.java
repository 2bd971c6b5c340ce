package org.twosource.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.store.Intake;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code twosource ingest}: takes reports into a workspace. */
@Command(
    name = "ingest",
    description = {
      "Takes reports into a workspace and puts each with its story.",
      "The same report twice is one report; a changed one is a new version, and both are kept.",
      "What was taken in survives any interruption; run again to go on."
    },
    footer = {
      "",
      "Examples:",
      "  twosource ingest reports/ feed.xml archive.warc.gz",
      "  twosource ingest archive.jsonl --no-extract --lines | wc -l",
      "  twosource ingest --follow https://example.org/feed.xml https://example.org/news.xml.gz",
      "  twosource stories; twosource brief --story s1"
    })
final class IngestCommand implements Callable<Integer> {

  private static final int AT_A_TIME = 100;

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final Following following = new Following();

  @Option(
      names = "--no-extract",
      description =
          "Only keep, group and index; what the reports claim is found when their stories are"
              + " ingested again without this.")
  private boolean noExtract;

  @Option(
      names = "--vectors",
      description =
          "With --no-extract: make the vectors by which search finds reports in other words, which"
              + " takes some ten milliseconds a report; else they come with what the reports claim.")
  private boolean vectors;

  @Option(
      names = "--lines",
      description = "Print one JSON line for each report as soon as it is safely kept.")
  private boolean lines;

  IngestCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = input.settings();
    Progress progress = new Progress(terminal, input.quiet());
    try (Workspace open = workspace.open();
        Intake intake = open.intake()) {
      Ingest ingest = new Ingest(input, terminal, progress, lines);
      Engine reading = engines.apply(settings.onlyRead());
      if (following.wanted()) {
        Engine engine = noExtract ? reading : engines.apply(settings);
        following.run(
            input,
            ingest,
            reading,
            intake,
            open.followed(),
            () -> brief(open, intake, progress, engine));
        return ingest.followed();
      }
      ingest.run(reading, intake);
      if (!noExtract && intake.staleStories() > 0) {
        brief(open, intake, progress, engines.apply(settings));
      }
      vectors(intake, progress);
      return ingest.end(open);
    }
  }

  private void brief(Workspace open, Intake intake, Progress progress, Engine engine) {
    if (!noExtract) {
      new Briefing(open, intake, progress).run(engine);
    }
    vectors(intake, progress);
  }

  private void vectors(Intake intake, Progress progress) {
    if (vectors) {
      long made = 0;
      while (intake.vectors(AT_A_TIME)) {
        made += AT_A_TIME;
        progress.show("vectors", made, Double.NaN);
      }
      intake.index();
    }
    progress.clear();
  }
}
