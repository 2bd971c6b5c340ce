package org.twosource.bench.newsroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * Briefs every bundle of a folder in one Java and holds what Twosource says against the marks:
 * {@code Judge FOLDER [--json FILE] [--misses FILE] [--most N]}. Any folder of bundles with a
 * gold.json will do, also gold/newsroom/build.
 */
public final class Judge {
  private static final String USAGE =
      "usage: Judge FOLDER [--json FILE] [--misses FILE] [--most N]";
  private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

  private final Twosource twosource = Twosource.load(Options.asOf(AS_OF));
  private final ReportReaders readers = ReportReaders.standard();

  private Judge() {}

  /** Prints a table; misses go to a file, a line each, and are not for the scoring half. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream error) throws IOException {
    List<String> left = new ArrayList<>(arguments);
    String json = option(left, "--json");
    String misses = option(left, "--misses");
    String most = option(left, "--most");
    if (left.size() != 1 || !most.matches("\\d*")) {
      error.println(USAGE);
      return 2;
    }
    List<Path> folders = bundles(Path.of(left.get(0)));
    if (folders.isEmpty()) {
      error.println("no bundle with a gold.json in " + left.get(0));
      return 3;
    }
    int count = most.isEmpty() ? folders.size() : Math.min(folders.size(), Integer.parseInt(most));
    List<String> lines = new ArrayList<>();
    Tally tally =
        new Judge().judge(folders.subList(0, count), misses.isEmpty() ? line -> {} : lines::add);
    out.print(table(tally, count));
    if (!json.isEmpty()) {
      Files.writeString(Path.of(json), json(tally, count).toPrettyString() + "\n");
    }
    if (!misses.isEmpty()) {
      Files.write(Path.of(misses), lines);
    }
    return 0;
  }

  private Tally judge(List<Path> folders, Consumer<String> told) throws IOException {
    Tally tally = new Tally();
    tally.start(
        List.of(
            Verdicts.FALSE,
            Verdicts.UNFOUNDED,
            Verdicts.BUNDLES,
            Verdicts.CONTESTED,
            Verdicts.ONE_PARTY,
            Verdicts.BESIDE,
            Verdicts.FOUND,
            Verdicts.RIGHT,
            Verdicts.TYPED));
    Verdicts verdicts = new Verdicts(tally, told);
    for (Path folder : folders) {
      List<Notice> notices = new ArrayList<>();
      List<Report> reports = readers.read(inputs(folder), notices::add);
      verdicts.judge(
          folder.getFileName().toString(),
          Gold.read(folder.resolve("gold.json")),
          twosource.brief(reports, notices));
    }
    return tally;
  }

  private static List<Input> inputs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .<Input>map(Input.OfPath::new)
          .toList();
    }
  }

  private static List<Path> bundles(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(one -> Files.exists(one.resolve("gold.json"))).sorted().toList();
    }
  }

  private static String option(List<String> arguments, String name) {
    int at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size()) {
      return "";
    }
    arguments.remove(at);
    return arguments.remove(at);
  }

  static String table(Tally tally, int bundles) {
    StringBuilder table = new StringBuilder("bundles: %d%n".formatted(bundles));
    table.append("%-44s %7s %7s %8s %8s%n".formatted("", "count", "of", "rate", "95% up"));
    tally
        .shares()
        .forEach(
            (name, share) ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "%-44s %7d %7d %8.4f %8.4f%n",
                        name,
                        share.count(),
                        share.all(),
                        share.rate(),
                        share.upper())));
    return table.toString();
  }

  static ObjectNode json(Tally tally, int bundles) {
    ObjectNode node = new ObjectMapper().createObjectNode().put("bundles", bundles);
    tally
        .shares()
        .forEach(
            (name, share) ->
                node.putObject(name)
                    .put("count", share.count())
                    .put("of", share.all())
                    .put("rate", share.rate())
                    .put("upper95", share.upper()));
    return node;
  }
}
