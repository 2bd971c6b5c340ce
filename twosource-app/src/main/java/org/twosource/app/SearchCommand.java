package org.twosource.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.twosource.app.render.HitList;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Search;
import org.twosource.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code twosource search}: finds reports and claims. */
@Command(
    name = "search",
    description = "Finds reports, or claims, in a workspace; the best first.",
    footer = {
      "",
      "Examples:",
      "  twosource search harbour fire",
      "  twosource search '\"two injured\" -strike' --outlet \"Harbour Post\"",
      "  twosource search --person lind --verdict contested --claims --format json"
    })
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description =
          "Reports in which all stand, and those whose beginning says the like in other words;"
              + " \"in quotes\" together, -without, begin* are taken as they stand. Without words:"
              + " all, the newest first.")
  private List<String> words = List.of();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final OutOption out = new OutOption();
  @Mixin private final ListOptions list = new ListOptions(20);

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

  @Option(names = "--claims", description = "Claims instead of reports.")
  private boolean claims;

  @Option(
      names = "--exact",
      description = "Only what holds the words, not what says the same in others.")
  private boolean exact;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      description = "Colour where words match (auto).")
  private Colour colour = Colour.AUTO;

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Search.Query query =
        new Search.Query(
            String.join(" ", words),
            people,
            outlets,
            places,
            day("--from ", from),
            day("--to ", to),
            verdicts(),
            claims ? Search.Kind.CLAIM : Search.Kind.REPORT,
            0,
            list.limit(),
            !exact);
    out.check();
    try (Workspace open = workspace.existing()) {
      Search.Result result = open.search().find(query);
      Output.write(
          out.file(),
          terminal.out(),
          writer ->
              HitList.write(result, list.form(), colour.on(terminal, out.file() != null), writer));
    }
    return ExitCode.DONE;
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
