package org.twosource.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.eval.TwosourceCandidate;

/** Runs commands as a user does, on a workspace of the test's own. */
abstract class CommandLineTest {

  @TempDir Path folder;

  /** What the last command wrote. */
  String out = "";

  /** What it said besides. */
  String err = "";

  /** The exit code. */
  final int run(String... arguments) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(shown, new PrintStream(said, true, StandardCharsets.UTF_8), false);
    int code = Cli.commandLine(terminal, Wiring::load, TwosourceCandidate::new).execute(arguments);
    out = shown.toString(StandardCharsets.UTF_8);
    err = said.toString(StandardCharsets.UTF_8);
    return code;
  }

  final String workspace() {
    return "--workspace=" + folder.resolve("workspace");
  }
}
