package org.twosource.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.twosource.eval.Passage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the command {@code extract} over a file of many reports, as a user runs it: reports a
 * second from start to end, time to the first answer, memory. Of two builds, each run of one is
 * followed by a run of the other, and the pairs are compared.
 */
@Command(name = "extract-speed", mixinStandardHelpOptions = true, sortOptions = false)
public final class ExtractSpeed implements Callable<Integer> {

  @Option(names = "--texts", required = true, arity = "1..*", description = "Folders of reports.")
  private List<Path> folders = List.of();

  @Option(names = "--words", description = "Words of each text (${DEFAULT-VALUE}).")
  private int words = 450;

  @Option(
      names = "--reports",
      description = "Reports in the file; texts are repeated (${DEFAULT-VALUE}).")
  private int reports = 2000;

  @Option(names = "--runs", description = "How often each is run (${DEFAULT-VALUE}).")
  private int runs = 3;

  @Option(
      names = "--command",
      description = "The launcher; given twice, two builds are compared (${DEFAULT-VALUE}).")
  private List<Path> commands = List.of(Path.of("./twosource"));

  @Option(names = "--json", description = "A file to write the figures to.")
  private Path json = Path.of("");

  private ExtractSpeed() {}

  /** Measures and ends the process: 0 done, 2 wrong command line, 1 failed. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new ExtractSpeed())
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  command.getErr().println("extract-speed: " + failure.getMessage());
                  return 1;
                })
            .execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Passage> texts = Texts.of(folders, words);
    if (texts.isEmpty()) {
      throw new IOException("no text of " + words + " words under " + folders);
    }
    Path folder = Files.createTempDirectory("bench");
    Path one = folder.resolve("one.jsonl");
    Path many = folder.resolve("many.jsonl");
    try {
      Texts.write(texts, 1, one);
      Texts.write(texts, reports, many);
      List<List<CommandRun>> measured = new ArrayList<>();
      commands.forEach(command -> measured.add(new ArrayList<>()));
      List<List<Double>> firsts = new ArrayList<>();
      commands.forEach(command -> firsts.add(new ArrayList<>()));
      for (int run = 0; run < runs; run++) {
        for (int i = 0; i < commands.size(); i++) {
          firsts.get(i).add(CommandRun.extract(commands.get(i), one).firstLine());
          measured.get(i).add(CommandRun.extract(commands.get(i), many));
        }
      }
      ObjectNode report = report(texts, measured, firsts);
      String shown = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report);
      if (json.toString().isEmpty()) {
        System.out.println(shown);
      } else {
        Files.writeString(json, shown + "\n");
      }
      return 0;
    } finally {
      Files.deleteIfExists(one);
      Files.deleteIfExists(many);
      Files.delete(folder);
    }
  }

  private ObjectNode report(
      List<Passage> texts, List<List<CommandRun>> measured, List<List<Double>> firsts)
      throws IOException {
    ObjectNode report = new ObjectMapper().createObjectNode();
    report.set("machine", Machine.json());
    report.put("load", Machine.load());
    report.put("reports", reports).put("texts", texts.size());
    report.put("words", texts.stream().mapToInt(Passage::words).sum() / texts.size());
    var rows = report.putArray("commands");
    for (int i = 0; i < commands.size(); i++) {
      List<CommandRun> all = measured.get(i);
      ObjectNode row = rows.addObject().put("command", commands.get(i).toString());
      row.put(
          "reportsPerSecond", median(all.stream().map(run -> reports / run.seconds()).toList()));
      row.put("firstAnswer", median(firsts.get(i)));
      row.put("cpuSeconds", median(all.stream().map(CommandRun::cpu).toList()));
      row.put("peakMemory", all.stream().mapToLong(CommandRun::peakMemory).max().orElse(0));
      var seconds = row.putArray("seconds");
      all.forEach(run -> seconds.add(run.seconds()));
    }
    if (commands.size() == 2) {
      var ratios = report.putArray("secondAgainstFirst");
      for (int run = 0; run < runs; run++) {
        ratios.add(measured.get(0).get(run).seconds() / measured.get(1).get(run).seconds());
      }
    }
    return report;
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
