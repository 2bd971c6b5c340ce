package org.twosource.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.twosource.eval.Passage;
import org.twosource.pipeline.Twosource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures Twosource and others side by side on the same texts, each in a fresh Java, one after the
 * other: speed, time to the first answer, memory, and how much of the gold sets they get right.
 */
@Command(name = "compare", mixinStandardHelpOptions = true, sortOptions = false)
public final class Compare implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Option(
      names = "--texts",
      arity = "1..*",
      description = "Folders of reports; without them no speed is measured.")
  private List<Path> folders = List.of();

  @Option(names = "--words", description = "Words of each text (${DEFAULT-VALUE}).")
  private int words = 450;

  @Option(names = "--count", description = "How many texts (${DEFAULT-VALUE}).")
  private int count = 40;

  @Option(names = "--warm", description = "Seconds of CPU before measuring (${DEFAULT-VALUE}).")
  private int warm = 20;

  @Option(names = "--seconds", description = "Seconds of CPU measured at least (${DEFAULT-VALUE}).")
  private int seconds = 30;

  @Option(names = "--gold", description = "Folder of the gold sets; without it nothing is scored.")
  private Path gold = Path.of("");

  @Option(names = "--documents", description = "Most documents of a gold set (all).")
  private int documents = Integer.MAX_VALUE;

  @Option(names = "--peers", split = ",", description = "Which peers (all).")
  private List<String> peers = Arrays.stream(PeerKind.values()).map(PeerKind::id).toList();

  @Option(
      names = "--keep",
      description = "Keep what the file says of peers that are not measured now.")
  private boolean keep;

  @Option(names = "--json", required = true, description = "The file to write.")
  private Path json = Path.of("peers.json");

  private Compare() {}

  /** Runs the comparison and ends the process: 0 done, 2 wrong command line, 1 failed. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Compare())
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  command.getErr().println("compare: " + failure.getMessage());
                  return 1;
                })
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    ObjectNode report = JSON.createObjectNode();
    report.put("date", today());
    report.put("twosource", Twosource.VERSION);
    report.put("commit", System.getProperty("twosource.commit", ""));
    report.set("machine", Machine.json());
    List<PeerKind> kinds = peers.stream().map(PeerKind::of).toList();
    JsonNode before = keep && Files.exists(json) ? JSON.readTree(json.toFile()) : report;
    if (!folders.isEmpty()) {
      speed(kinds, report);
    } else if (before.has("texts")) {
      report.set("texts", before.get("texts"));
    }
    if (!gold.toString().isEmpty()) {
      accuracy(kinds, report.putArray("accuracy"));
    }
    Kept.join(before, "speed", report);
    Kept.join(before, "accuracy", report);
    Files.writeString(
        json, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    System.out.print(PeersTable.markdown(report));
    return 0;
  }

  private void speed(List<PeerKind> kinds, ObjectNode report) throws IOException {
    List<Passage> texts = Texts.sample(Texts.of(folders, words), count);
    if (texts.isEmpty()) {
      throw new IOException("no text of " + words + " words under " + folders);
    }
    ObjectNode about = report.putObject("texts");
    about.put("count", texts.size());
    about.put("words", texts.stream().mapToInt(Passage::words).sum() / texts.size());
    ArrayNode from = about.putArray("from");
    folders.forEach(folder -> from.add(folder.toString()));
    ArrayNode rows = report.putArray("speed");
    Path saved = Files.createTempDirectory("bench");
    try {
      Texts.save(texts, saved);
      for (PeerKind kind : kinds) {
        ObjectNode row = row(kind).put("load", Machine.load());
        row.setAll((ObjectNode) JSON.valueToTree(speed(kind, saved)));
        rows.add(row);
      }
    } finally {
      delete(saved);
    }
  }

  private Speed speed(PeerKind kind, Path texts) throws IOException {
    System.err.println("speed of " + kind.id());
    List<String> arguments =
        List.of(
            kind.id(),
            texts.toString(),
            Long.toString(System.currentTimeMillis()),
            Integer.toString(warm),
            Integer.toString(seconds));
    return SpeedRun.parse(Child.run(SpeedRun.class, kind.heap(), arguments));
  }

  private void accuracy(List<PeerKind> kinds, ArrayNode rows) throws IOException {
    for (PeerKind kind : kinds) {
      if (!kind.scored().isEmpty()) {
        System.err.println("accuracy of " + kind.id());
        List<String> arguments = List.of(kind.id(), gold.toString(), Integer.toString(documents));
        for (JsonNode result : JSON.readTree(Child.run(ScoreRun.class, kind.heap(), arguments))) {
          rows.add(row(kind).setAll((ObjectNode) result));
        }
      }
    }
  }

  private static ObjectNode row(PeerKind kind) {
    return JSON.createObjectNode()
        .put("peer", kind.id())
        .put("program", kind.program())
        .put("what", kind.what())
        .put("mostHeap", kind.heap())
        .put("date", today());
  }

  private static String today() {
    return LocalDate.now(ZoneOffset.UTC).toString();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    Files.delete(folder);
  }
}
