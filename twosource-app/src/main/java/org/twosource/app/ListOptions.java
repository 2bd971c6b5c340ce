package org.twosource.app;

import org.twosource.app.render.ListForm;
import picocli.CommandLine.Option;

/** How much of a list to print, and in what form: the same for every command that prints one. */
final class ListOptions {

  @Option(names = "--limit", paramLabel = "N", description = "So many at most (${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "For people, or JSON for programs (table).")
  private ListForm form = ListForm.TABLE;

  /**
   * @param limit where the command line says nothing
   */
  ListOptions(int limit) {
    this.limit = limit;
  }

  int limit() {
    return limit;
  }

  ListForm form() {
    return form;
  }
}
