package org.twosource.app;

import org.twosource.eval.TwosourceCandidate;

/** Where {@code twosource} starts. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its exit code (contract.md). */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    Terminal terminal = Terminal.system();
    try {
      return Cli.commandLine(terminal, Wiring::load, TwosourceCandidate::new).execute(arguments);
    } catch (Throwable failure) {
      return Cli.failed(failure, terminal);
    }
  }
}
