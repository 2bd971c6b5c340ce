package org.twosource.app;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.room.RoomOptions;
import org.twosource.room.library.BundleLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code twosource demo}: the reading room with invented stories. */
@Command(
    name = "demo",
    description = "Opens the reading room with four invented stories.",
    footer = {"", "Examples:", "  twosource demo", "  twosource demo --port 0"})
final class DemoCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Function<Settings, Engine> engines;

  @Mixin private final RoomServer server = new RoomServer();

  DemoCommand(Terminal terminal, Function<Settings, Engine> engines) {
    this.terminal = terminal;
    this.engines = engines;
  }

  @Override
  public Integer call() {
    RoomOptions options = server.options();
    Engine engine = engines.apply(ServeCommand.settings());
    BundleLibrary library = BundleLibrary.inMemory(engine::compared, Clock.systemUTC());
    Samples.each(
        folder -> {
          List<Notice> notices = new ArrayList<>();
          List<Report> reports = engine.bundle(List.of(folder.toString()), notices::add);
          library.hold(reports, notices);
        });
    server.stay(options, library, terminal);
    return ExitCode.DONE;
  }
}
