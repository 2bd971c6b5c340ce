package org.twosource.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.room.RoomOptions;
import org.twosource.room.library.MemoryLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource serve}: the reading room. */
@Command(
    name = "serve",
    description = "Opens the reading room: pages that show what is firm in a story, and why.",
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

  @Mixin private final RoomServer server = new RoomServer();

  ServeCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    RoomOptions options = server.options();
    Engine engine = engines.apply(settings());
    server.stay(options, new MemoryLibrary(engine::compared, Clock.systemUTC()), terminal);
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
