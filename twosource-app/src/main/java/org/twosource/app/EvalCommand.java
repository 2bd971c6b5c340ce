package org.twosource.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twosource.eval.Candidate;
import org.twosource.eval.Evaluation;
import org.twosource.eval.GoldDocument;
import org.twosource.eval.GoldException;
import org.twosource.eval.GoldSet;
import org.twosource.eval.GoldSets;
import org.twosource.eval.Layer;
import org.twosource.eval.Result;
import org.twosource.eval.ResultWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code twosource eval}: how well a layer does on gold sets, in their own formats. */
@Command(
    name = "eval",
    description = {
      "Scores one layer of the reading, or all, on gold sets in their own formats.",
      "Layers: attribution, names, trees, certainty, dates, amounts, coreference,",
      "grouping, reuse; all."
    },
    footer = {
      "",
      "Examples:",
      "  twosource eval attribution --gold polnear/dev",
      "  twosource eval trees --gold en_ewt-ud-dev.conllu --limit 50",
      "  twosource eval all --data ../shared/data --format json --out scores.json",
      "",
      "docs/reference/eval.md says which sets are known and how each is scored."
    })
final class EvalCommand implements Callable<Integer> {

  private static final String ALL = "all";

  private final Terminal terminal;
  private final Supplier<Candidate> candidates;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "LAYER", description = "What is scored, or all.")
  private String layer = "";

  @Option(
      names = "--gold",
      paramLabel = "PATH",
      description = "The gold set: a file or folder in its own format.")
  private @Nullable Path gold;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder of known sets; those found there are scored, the others named.")
  private @Nullable Path data;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "No more than the first N documents of a set.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "table|json",
      description = "The form of the result (table).")
  private ResultWriter.Format format = ResultWriter.Format.TABLE;

  @Option(names = "--quiet", description = "No progress; only what went wrong is said.")
  private boolean quiet;

  @Mixin private final OutOption out = new OutOption();

  EvalCommand(Terminal terminal, Supplier<Candidate> candidates) {
    this.terminal = terminal;
    this.candidates = candidates;
  }

  @Override
  public Integer call() throws IOException {
    List<GoldSet> sets = sets();
    out.check();
    List<Result> results = new ArrayList<>();
    List<GoldSet> absent = new ArrayList<>();
    boolean lost = false;
    @Nullable Candidate candidate = null;
    for (GoldSet set : sets) {
      if (!set.exists()) {
        absent.add(set);
        continue;
      }
      try {
        List<GoldDocument> documents = set.documents();
        candidate = candidate == null ? candidates.get() : candidate;
        if (candidate.layers().contains(set.layer())) {
          results.addAll(run(candidate, set, documents));
        } else {
          terminal.say(candidate.name() + " does not answer " + set.layer().word());
        }
      } catch (GoldException e) {
        lost = true;
        terminal.say(String.valueOf(e.getMessage()));
      }
    }
    absent.forEach(set -> terminal.say("absent: " + set.name() + " (" + set.path() + ")"));
    if (results.isEmpty()) {
      throw new NothingDone("no gold set could be scored");
    }
    Output.write(
        out.file(), terminal.out(), writer -> ResultWriter.write(results, absent, format, writer));
    return lost ? ExitCode.LOST_INPUT : ExitCode.DONE;
  }

  private List<Result> run(Candidate candidate, GoldSet set, List<GoldDocument> documents) {
    List<GoldDocument> some = documents.subList(0, Math.min(limit, documents.size()));
    IntConsumer shown = done -> progress(set.name() + ": " + done + " of " + some.size() + " …");
    List<Result> found = new ArrayList<>();
    found.add(Evaluation.run(candidate, set, some, shown));
    found.addAll(Evaluation.baselines(set, some, shown));
    progress("");
    return found;
  }

  private void progress(String state) {
    if (terminal.interactive() && !quiet) {
      terminal.err().print("\r\u001b[K" + state);
    }
  }

  private List<GoldSet> sets() {
    if (limit < 1) {
      throw wrong("--limit " + limit + ": at least 1");
    }
    if ((gold == null) == (data == null)) {
      throw wrong("name one of --gold and --data");
    }
    if (gold != null) {
      if (!Files.exists(gold)) {
        throw wrong("--gold " + gold + ": there is no such file or folder");
      }
      return List.of(GoldSets.at(layer(), gold));
    }
    if (data == null || !Files.isDirectory(data)) {
      throw wrong("--data " + data + ": there is no such folder");
    }
    List<GoldSet> known = GoldSets.under(data);
    if (layer.equals(ALL)) {
      return known;
    }
    Layer one = layer();
    return known.stream().filter(set -> set.layer() == one).toList();
  }

  private Layer layer() {
    return Arrays.stream(Layer.values())
        .filter(one -> one.word().equals(layer))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    layer.equals(ALL)
                        ? "all goes with --data"
                        : layer + ": no layer; there is " + layers()));
  }

  private static String layers() {
    return Arrays.stream(Layer.values()).map(Layer::word).collect(Collectors.joining(", "));
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("no command line");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
