package org.twosource.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code twosource} without a command: says what there is. */
@Command(
    name = "twosource",
    description = "Shows which claims in the news rest on two or more independent sources.",
    footer = {
      "",
      "Examples:",
      "  twosource brief reports/",
      "  twosource brief a.txt b.txt --out brief.html",
      "  twosource brief --help",
      "",
      "Independent is not the same as true."
    })
final class TwosourceCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("no command line");
    }
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: brief, extract, group, explain, ingest, stories, search, watch, check,"
            + " serve, demo or eval");
  }
}
