package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/**
 * Measures how comparing grows with the number of reports: {@code Pace FOLDER [REPORTS…]} reads all
 * reports of a folder once, then compares the first so many of them. Only the comparison is timed:
 * which names are one, sentence vectors, alignment, roots, findings.
 */
public final class Pace {
  private static final String USAGE = "usage: Pace FOLDER [REPORTS...]";
  private static final List<Integer> SIZES = List.of(10, 50, 100, 200, 500);

  /** Until the code is compiled; seconds of work. */
  private static final double WARM_UP = 20;

  private Pace() {}

  /** Prints a line a size, with the time by the clock and the time that all threads worked. */
  public static void main(String[] arguments) throws IOException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  static int run(List<String> arguments, PrintStream out, PrintStream error) throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (String size : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
      if (!size.matches("[1-9]\\d{0,5}")) {
        error.println(USAGE);
        return 2;
      }
      sizes.add(Integer.valueOf(size));
    }
    if (arguments.isEmpty()) {
      error.println(USAGE);
      return 2;
    }
    List<Report> reports =
        ReportReaders.standard()
            .read(List.of(new Input.OfPath(Path.of(arguments.get(0)))), n -> {});
    Twosource twosource = Twosource.load(Options.asOf(LocalDate.of(2026, 12, 31)));
    List<ReportReading> readings = twosource.read(reports);
    out.println("reports  claims  findings  seconds  CPU seconds");
    double until = cpu() + WARM_UP;
    for (int size : sizes.isEmpty() ? SIZES : sizes) {
      if (size <= readings.size()) {
        List<ReportReading> some = readings.subList(0, size);
        do {
          compare(twosource, some);
        } while (cpu() < until);
        out.println(measured(twosource, some));
      }
    }
    return 0;
  }

  private static String measured(Twosource twosource, List<ReportReading> readings) {
    Instant start = Instant.now();
    double before = cpu();
    Brief brief = compare(twosource, readings);
    double worked = cpu() - before;
    Duration lasted = Duration.between(start, Instant.now());
    int claims = readings.stream().mapToInt(reading -> reading.claims().size()).sum();
    return String.format(
        Locale.ROOT,
        "%7d %7d %9d %8.2f %12.2f",
        readings.size(),
        claims,
        brief.findings().size(),
        lasted.toMillis() / 1e3,
        worked);
  }

  private static Brief compare(Twosource twosource, List<ReportReading> readings) {
    return twosource.compare(readings, List.of()).apply(Overrulings.none());
  }

  private static double cpu() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(time -> time.toNanos() / 1e9)
        .orElseGet(() -> System.nanoTime() / 1e9);
  }
}
