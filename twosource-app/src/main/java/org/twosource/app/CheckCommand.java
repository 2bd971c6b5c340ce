package org.twosource.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code twosource check}: whether a workspace is sound. */
@Command(
    name = "check",
    description = {
      "Counts what a workspace holds, and looks whether all of it fits together.",
      "Ends with 3 where something is wrong."
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

  @Option(names = "--rebuild", description = "Make the search index anew first.")
  private boolean rebuild;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Workspace open = workspace.existing()) {
      if (rebuild) {
        open.search().rebuild();
      }
      Output.write(
          null,
          terminal.out(),
          writer -> {
            for (Map.Entry<String, Long> count : open.counts().entrySet()) {
              writer.write(count.getKey() + " " + count.getValue() + "\n");
            }
          });
      List<String> wrong = open.check();
      wrong.forEach(terminal::say);
      return wrong.isEmpty() ? ExitCode.DONE : ExitCode.NOTHING_DONE;
    }
  }
}
