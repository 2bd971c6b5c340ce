package org.twosource.bench.newsroom;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.store.Location;
import org.twosource.store.Search;
import org.twosource.store.Workspace;

/**
 * Asks a workspace that holds an invented stream a thousand committed questions ({@code
 * searches.txt}), all once for warmth and then each once by the clock, and prints how long answers
 * took.
 */
public final class Searches {

  private static final int FIELDS = 5;
  private static final double NANOS = 1e6;

  private Searches() {}

  /** Argument: the folder of a workspace. */
  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream error) {
    if (arguments.size() != 1) {
      error.println("usage: Searches WORKSPACE");
      return 2;
    }
    measure(Path.of(arguments.get(0)), out);
    return 0;
  }

  /** Asks the workspace in a folder, and prints. */
  static void measure(Path folder, PrintStream out) {
    List<Search.Query> queries = queries();
    try (Workspace workspace = Workspace.open(Location.of(folder))) {
      Search search = workspace.search();
      queries.forEach(search::find);
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      List<Double> waited = new ArrayList<>();
      List<Double> worked = new ArrayList<>();
      int empty = 0;
      for (Search.Query query : queries) {
        long work = threads.getCurrentThreadCpuTime();
        long began = System.nanoTime();
        Search.Result result = search.find(query);
        waited.add((System.nanoTime() - began) / NANOS);
        worked.add((threads.getCurrentThreadCpuTime() - work) / NANOS);
        empty += result.hits().isEmpty() ? 1 : 0;
      }
      out.printf(
          Locale.ROOT,
          "%,d reports, %,d queries, %,d without a hit%n",
          workspace.counts().get("reports"),
          queries.size(),
          empty);
      out.println(line("wait", waited));
      out.println(line("processor", worked));
    }
  }

  private static String line(String name, List<Double> milliseconds) {
    Collections.sort(milliseconds);
    return String.format(
        Locale.ROOT,
        "%-9s ms: p50 %.1f, p90 %.1f, p99 %.1f, most %.1f",
        name,
        at(milliseconds, 0.5),
        at(milliseconds, 0.9),
        at(milliseconds, 0.99),
        at(milliseconds, 1));
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }

  /** The committed queries. */
  static List<Search.Query> queries() {
    return Sections.read("searches.txt").need("queries").stream().map(Searches::query).toList();
  }

  /** A line: words | person | place | outlet | first day. */
  private static Search.Query query(String line) {
    List<String> fields = Sections.fields(line, FIELDS);
    return new Search.Query(
        fields.get(0),
        new Search.Narrowing(
            set(fields.get(1)),
            set(fields.get(3)),
            set(fields.get(2)),
            Optional.of(fields.get(4)).filter(day -> !day.isEmpty()).map(LocalDate::parse),
            Optional.empty(),
            Set.of()),
        Search.Kind.REPORT,
        0,
        20,
        false);
  }

  private static Set<String> set(String field) {
    return field.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(field));
  }
}
