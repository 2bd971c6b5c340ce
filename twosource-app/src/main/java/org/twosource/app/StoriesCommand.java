package org.twosource.app;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.twosource.app.render.StoryList;
import org.twosource.store.Page;
import org.twosource.store.Story;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource stories}: what the workspace holds. */
@Command(
    name = "stories",
    description = "Lists the stories of a workspace, the one that changed last first.",
    footer = {
      "",
      "Examples:",
      "  twosource stories --limit 100",
      "  twosource stories --format json | jq -r 'select(.verdicts.contested > 0).id'"
    })
final class StoriesCommand implements Callable<Integer> {

  private static final int AT_A_TIME = 500;

  private final Terminal terminal;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final OutOption out = new OutOption();
  @Mixin private final ListOptions list = new ListOptions(50);

  StoriesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    out.check();
    try (Workspace open = workspace.existing()) {
      Output.write(
          out.file(),
          terminal.out(),
          writer -> {
            int left = list.limit();
            Optional<String> after = Optional.empty();
            do {
              Page<Story> page = open.stories().list(after, Math.min(left, AT_A_TIME));
              StoryList.write(page.items(), list.form(), writer);
              left -= page.items().size();
              after = page.next();
            } while (left > 0 && after.isPresent());
          });
    }
    return ExitCode.DONE;
  }
}
