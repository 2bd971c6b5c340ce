package org.twosource.app;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Search;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a search is narrowed down to. */
final class NarrowingOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--person", paramLabel = "NAME", description = "Who is named. Again: or.")
  private Set<String> people = new LinkedHashSet<>();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it. Again: or.")
  private Set<String> outlets = new LinkedHashSet<>();

  @Option(names = "--place", paramLabel = "NAME", description = "A place named. Again: or.")
  private Set<String> places = new LinkedHashSet<>();

  @Option(names = "--from", paramLabel = "DATE", description = "Published on that day or later.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DATE", description = "Published on that day or before.")
  private @Nullable String to;

  @Option(
      names = "--verdict",
      paramLabel = "VERDICT",
      description =
          "With a claim in such a finding: contested, corroborated, onRecord, repeated, single."
              + " Again: or.")
  private Set<String> verdicts = new LinkedHashSet<>();

  /**
   * As the command line says.
   *
   * @throws ParameterException where it says what there is not
   */
  Search.Narrowing narrowing() {
    return new Search.Narrowing(
        people, outlets, places, day("--from ", from), day("--to ", to), verdicts());
  }

  private Set<Verdict> verdicts() {
    Set<Verdict> found = EnumSet.noneOf(Verdict.class);
    for (String name : verdicts) {
      found.add(
          Search.verdict(name)
              .orElseThrow(() -> wrong("--verdict " + name + ": there is no such verdict")));
    }
    return found;
  }

  private Optional<LocalDate> day(String option, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : Optional.of(
            Days.parse(text)
                .orElseThrow(() -> wrong(option + text + ": not a date such as 2024-12-27")));
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("options outside a command");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
