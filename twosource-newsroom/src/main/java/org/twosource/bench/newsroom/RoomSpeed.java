package org.twosource.bench.newsroom;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.room.Room;
import org.twosource.room.RoomOptions;
import org.twosource.room.library.BundleLibrary;
import org.twosource.room.library.StoreLibrary;
import org.twosource.store.Location;
import org.twosource.store.Workspace;

/**
 * Asks the reading room over a workspace for every kind of page, many times and in no order, and
 * prints how long answers take, from the request to the last byte, and how large they are.
 */
public final class RoomSpeed {

  private static final String USAGE =
      "usage: RoomSpeed WORKSPACE [--briefs N] [--requests N] [--seed N]\n";

  /** Before the clock counts, so that the program is warm as one is that runs all day. */
  private static final int WARM = 25;

  private final Map<String, Timing> timings = new TreeMap<>();
  private final HttpClient client = HttpClient.newHttpClient();

  private RoomSpeed() {}

  /** Writes to standard output. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream error)
      throws IOException, InterruptedException {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 1; i + 1 < arguments.size(); i += 2) {
      if (arguments.get(i + 1).matches("\\d{1,7}")) {
        numbers.put(arguments.get(i), Integer.valueOf(arguments.get(i + 1)));
      }
    }
    if (arguments.isEmpty() || numbers.size() * 2 + 1 != arguments.size()) {
      error.print(USAGE);
      return 2;
    }
    Options options = Options.asOf(LocalDate.parse("2026-01-01"));
    Twosource twosource = Twosource.load(options);
    try (Workspace workspace =
        Workspace.open(new Location(Path.of(arguments.get(0)), Optional.empty()))) {
      RoomVisits visits =
          RoomVisits.of(
              workspace,
              twosource,
              numbers.getOrDefault("--briefs", 300),
              new Random(numbers.getOrDefault("--seed", 1)));
      BundleLibrary bundles = BundleLibrary.in(workspace, twosource::bundle, Clock.systemUTC());
      try (Room room =
          Room.open(
              new RoomOptions("127.0.0.1", 0, Optional.empty()),
              new StoreLibrary(workspace, twosource::bundle, bundles))) {
        RoomSpeed speed = new RoomSpeed();
        URI base = URI.create(room.address());
        for (RoomVisits.Visit visit : speed.drawn(visits, WARM)) {
          speed.ask(base, visit);
        }
        speed.timings.clear();
        for (RoomVisits.Visit visit :
            speed.drawn(visits, numbers.getOrDefault("--requests", 100))) {
          speed.ask(base, visit);
        }
        out.println(workspace.counts() + ", " + visits.briefs() + " stories with a brief");
        speed.print(out);
      }
    }
    return 0;
  }

  private List<RoomVisits.Visit> drawn(RoomVisits visits, int each) {
    List<RoomVisits.Visit> all = new ArrayList<>(visits.draw(each));
    Collections.shuffle(all, visits.random());
    return all;
  }

  private void ask(URI base, RoomVisits.Visit visit) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(visit.address()))
            .header("Accept-Encoding", "gzip")
            .build();
    long work = work();
    long start = System.nanoTime();
    HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    long waited = System.nanoTime() - start;
    long worked = work() - work;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(visit.address() + ": " + answer.statusCode());
    }
    timings
        .computeIfAbsent(visit.kind(), kind -> new Timing())
        .add(waited, worked, answer.body().length, visit.address());
  }

  /** Processor time of all threads of the server so far, in nanoseconds. */
  private static long work() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long all = 0;
    for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
      if (thread != null && thread.getThreadName().startsWith("JettyServer")) {
        all += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
      }
    }
    return all;
  }

  private void print(PrintStream out) {
    out.println(Timing.head());
    Timing all = new Timing();
    timings.forEach(
        (kind, timing) -> {
          out.println(timing.line(kind, true));
          all.addAll(timing);
        });
    out.println(all.line("all", false));
    out.println(
        "wait: milliseconds from the request to the last byte; work: of processor time in the"
            + " server's threads; kB: the largest, gzipped; last: the page that was most work");
  }
}
