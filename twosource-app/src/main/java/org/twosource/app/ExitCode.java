package org.twosource.app;

/** What the command returns to the shell; contract.md. */
final class ExitCode {

  static final int DONE = 0;

  /** Done, but some input could not be read. */
  static final int LOST_INPUT = 1;

  static final int USAGE = 2;
  static final int NOTHING_DONE = 3;

  private ExitCode() {}
}
