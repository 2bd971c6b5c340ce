package org.twosource.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.room.RoomOptions;
import org.twosource.room.library.BundleLibrary;
import org.twosource.room.library.StoreLibrary;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource serve}: the reading room. */
@Command(
    name = "serve",
    description = {
      "Opens the reading room over a workspace: pages that show what is firm in a story, and why.",
      "Founds the workspace where there is none."
    },
    footer = {
      "",
      "Examples:",
      "  twosource serve",
      "  twosource serve --port 9000",
      "  twosource serve --host 0.0.0.0 --password-file room.password"
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final RoomServer server = new RoomServer();

  ServeCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    RoomOptions options = server.options();
    Engine engine = engines.apply(settings());
    try (Workspace open = workspace.open()) {
      BundleLibrary bundles = BundleLibrary.in(open, engine::compared, Clock.systemUTC());
      server.stay(options, new StoreLibrary(open, engine::compared, bundles), terminal);
    }
    return ExitCode.DONE;
  }

  static Settings settings() {
    return new Settings(
        LocalDate.now(ZoneId.systemDefault()),
        "strict",
        Runtime.getRuntime().availableProcessors(),
        true);
  }
}
