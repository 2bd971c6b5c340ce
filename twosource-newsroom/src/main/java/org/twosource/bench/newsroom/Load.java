package org.twosource.bench.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.store.Location;
import org.twosource.store.Page;
import org.twosource.store.Stories;
import org.twosource.store.StoryReport;
import org.twosource.store.Workspace;

/**
 * Takes an invented stream into a workspace by the command {@code ingest --no-extract}, and prints
 * for each tenth how many reports a second were acknowledged and what processor time each took; the
 * most memory that the process held; how well the stream was grouped; and how long a thousand
 * searches of it take, warm.
 */
public final class Load {

  private static final String USAGE = "usage: Load FOLDER REPORTS SEED TWOSOURCE\n";
  private static final int TENTHS = 10;
  private static final double NANOS = 1e9;

  private final Path folder;
  private final int reports;
  private final PrintStream out;
  private final Set<String> stories = new LinkedHashSet<>();
  private long memory;

  private Load(Path folder, int reports, PrintStream out) {
    this.folder = folder;
    this.reports = reports;
    this.out = out;
  }

  /** Arguments: a folder that is empty or new, how many reports, a seed, the launcher. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.exit(run(List.of(arguments), System.out, System.err));
  }

  private static int run(List<String> arguments, PrintStream out, PrintStream error)
      throws IOException, InterruptedException {
    if (arguments.size() != 4
        || !arguments.get(1).matches("\\d{2,9}")
        || !arguments.get(2).matches("\\d{1,9}")) {
      error.print(USAGE);
      return 2;
    }
    Load load = new Load(Path.of(arguments.get(0)), Integer.parseInt(arguments.get(1)), out);
    load.write(Long.parseLong(arguments.get(2)));
    int ended = load.ingest(arguments.get(3));
    if (ended == 0) {
      load.judge();
      Searches.measure(load.workspace(), System.out);
    }
    return ended;
  }

  private Path stream() {
    return folder.resolve("stream.jsonl");
  }

  private Path workspace() {
    return folder.resolve("workspace");
  }

  private void write(long seed) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(stream()))) {
      new Stream(seed).write(reports, file);
    }
  }

  private int ingest(String launcher) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                launcher,
                "ingest",
                stream().toString(),
                "--workspace",
                workspace().toString(),
                "--no-extract",
                "--lines",
                "--quiet")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    out.println("tenth  reports/s  processor ms a report  MB at most");
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      JsonMapper json = new JsonMapper();
      long began = System.nanoTime();
      Duration worked = work(process);
      int last = 0;
      int count = 0;
      double first = 0;
      double newest = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        stories.add(json.readTree(line).path("story").asText());
        count++;
        if (count * (long) TENTHS / reports > last) {
          last++;
          long now = System.nanoTime();
          newest = (double) reports / TENTHS / (now - began) * NANOS;
          first = last == 1 ? newest : first;
          Duration work = work(process);
          memory = Math.max(memory, memory(process));
          out.printf(
              Locale.ROOT,
              "%5d %10.0f %22.2f %11d%n",
              last,
              newest,
              work.minus(worked).toNanos() / 1e6 / reports * TENTHS,
              memory);
          began = now;
          worked = work;
        }
      }
      out.printf(Locale.ROOT, "the last tenth took %.2f of the first%n", first / newest);
    }
    return process.waitFor();
  }

  private static Duration work(Process process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** The most that the process has held so far, in megabytes; 0 where the system does not say. */
  private static long memory(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    try (java.util.stream.Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private void judge() throws IOException {
    Map<String, StoryReport> kept = new HashMap<>();
    Map<String, String> storyOf = new HashMap<>();
    try (Workspace workspace = Workspace.open(Location.of(workspace()))) {
      Set<String> current = new LinkedHashSet<>();
      stories.forEach(
          id -> workspace.stories().find(id).ifPresent(story -> current.add(story.id())));
      for (String story : current) {
        for (StoryReport report : all(workspace.stories(), story)) {
          kept.put(report.id(), report);
          storyOf.put(report.id(), story);
        }
      }
    }
    List<String> wantedStories = new ArrayList<>();
    List<String> foundStories = new ArrayList<>();
    List<String> wantedIncidents = new ArrayList<>();
    List<String> foundIncidents = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    try (BufferedReader lines = Files.newBufferedReader(stream())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode gold = json.readTree(line);
        String id = gold.path("id").asText();
        StoryReport report = kept.get(id);
        if (report != null) {
          wantedStories.add(gold.path("story").asText());
          foundStories.add(storyOf.getOrDefault(id, ""));
          wantedIncidents.add(gold.path("incident").asText());
          foundIncidents.add(report.incident());
        }
      }
    }
    out.printf(Locale.ROOT, "%,d of %,d reports kept%n", kept.size(), reports);
    out.println(BCubed.of(wantedIncidents, foundIncidents).line("incidents"));
    out.println(BCubed.of(wantedStories, foundStories).line("stories"));
  }

  private static List<StoryReport> all(Stories stories, String story) {
    List<StoryReport> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<StoryReport> page = stories.reports(story, after, 1000);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }
}
