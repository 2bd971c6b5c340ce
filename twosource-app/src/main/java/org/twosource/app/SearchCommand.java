package org.twosource.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.twosource.app.render.HitList;
import org.twosource.store.Search;
import org.twosource.store.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code twosource search}: finds reports, claims and people. */
@Command(
    name = "search",
    description = "Finds reports, claims or people in a workspace; the best first.",
    footer = {
      "",
      "Examples:",
      "  twosource search harbour fire",
      "  twosource search '\"two injured\" -strike' --outlet \"Harbour Post\"",
      "  twosource search --person lind --verdict contested --claims --format json",
      "  twosource search --people head of the clinic"
    })
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "WORDS",
      description =
          "Reports in which all stand, and those whose beginning says the like in other words"
              + " (so claims, and people by what they are or a name spelt a little otherwise);"
              + " \"in quotes\" together, -without, begin* are taken as they stand. Without words:"
              + " all, the newest first.")
  private List<String> words = List.of();

  @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
  @Mixin private final OutOption out = new OutOption();
  @Mixin private final ListOptions list = new ListOptions(20);

  @Mixin private final NarrowingOptions narrow = new NarrowingOptions();

  /** What is looked for instead of reports: one thing at a time. */
  static final class What {

    @Option(names = "--claims", description = "Claims instead of reports.")
    private boolean claims;

    @Option(
        names = "--people",
        description = "Who is named or speaks, by name or by what they are, instead of reports.")
    private boolean people;
  }

  @ArgGroup private What what = new What();

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
            String.join(" ", words), narrow.narrowing(), kind(), 0, list.limit(), !exact);
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

  private Search.Kind kind() {
    if (what.people) {
      return Search.Kind.PERSON;
    }
    return what.claims ? Search.Kind.CLAIM : Search.Kind.REPORT;
  }
}
