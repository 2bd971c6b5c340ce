package org.twosource.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.app.render.BriefWriter;
import org.twosource.story.Decision;
import org.twosource.story.FeatureReader;
import org.twosource.story.Grouper;
import org.twosource.story.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource group}: which reports are about one incident, and of one story. */
@Command(
    name = "group",
    description = {
      "Prints one JSON line per report: its id, its story and its incident.",
      "Ids equal exactly for reports put together."
    },
    footer = {
      "",
      "Examples:",
      "  twosource group archive.jsonl --out groups.jsonl",
      "  twosource group reports/ | jq -s 'group_by(.incident) | map(map(.id))'",
      "",
      "Reports are taken in the order of the input. Give them in order of",
      "publication where you can: each is put with those that came before."
    })
final class GroupCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final OutOption out = new OutOption();

  GroupCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    Settings settings = input.settings();
    out.check();
    Reading reading = new Reading(input, terminal, engines.apply(settings.onlyRead()));
    FeatureReader features = FeatureReader.load();
    Grouper grouper = new Grouper(Limits.STANDARD);
    List<Decision> decisions = new ArrayList<>();
    reading.stream(report -> decisions.add(grouper.add(features.read(report))));
    // A later report may show that two incidents are one, so nothing is said before the end.
    int ended = reading.end(reading.notices(), true);
    Output.write(
        out.file(),
        terminal.out(),
        writer -> {
          for (Decision one : decisions) {
            String story = grouper.current(one.story());
            String incident = grouper.current(one.incident());
            BriefWriter.write(new Decision(one.report(), story, incident, List.of()), writer);
          }
        });
    return ended;
  }
}
