package org.twosource.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@link Compare} found, as Markdown to look at; the results page has its own. */
final class PeersTable {

  private PeersTable() {}

  static String markdown(JsonNode report) {
    List<String> lines = new ArrayList<>();
    if (report.has("speed")) {
      lines.add(
          "| peer | reports/s | tokens/s | tokens/CPU s | first answer, s | CPU s | peak memory, MB | heap, MB | load |");
      lines.add("|---|---|---|---|---|---|---|---|---|");
      report.get("speed").forEach(row -> lines.add(speed(row)));
      lines.add("");
    }
    if (report.has("accuracy")) {
      lines.add("| peer | set | documents | scores |");
      lines.add("|---|---|---|---|");
      report.get("accuracy").forEach(row -> lines.add(accuracy(row)));
      lines.add("");
    }
    return String.join("\n", lines);
  }

  private static String speed(JsonNode row) {
    return "| %s | %s | %.0f | %.0f | %s | %s | %d | %d | %s |"
        .formatted(
            row.get("peer").asText(),
            figure(row.get("reportsPerSecond").asDouble()),
            row.get("tokensPerSecond").asDouble(),
            row.get("tokensPerCpuSecond").asDouble(),
            figure(row.get("firstAnswer").asDouble()),
            figure(row.get("firstAnswerCpu").asDouble()),
            row.get("peakMemory").asLong() >> 20,
            row.get("heap").asLong() >> 20,
            row.get("load").asText());
  }

  private static String accuracy(JsonNode row) {
    String scores =
        row.get("scores").properties().stream()
            .map(one -> one.getKey() + " " + share(one.getValue().get("value").asDouble()))
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s |"
        .formatted(row.get("peer").asText(), row.get("set").asText(), row.get("documents"), scores);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
