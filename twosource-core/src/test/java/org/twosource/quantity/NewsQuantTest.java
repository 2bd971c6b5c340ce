package org.twosource.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores the extractor on NewsQuant (Almasian et al., EMNLP 2023), where the data is at hand. */
class NewsQuantTest {

  private static final String FILE = "shared/data/quantities/newsquant/newsquant.json";
  private final QuantityExtractor extractor = QuantityExtractors.english();
  private int right;
  private int found;
  private int wanted;

  @Test
  void valueAndBoundReachTheFloor() throws IOException {
    Path file = data();
    assumeTrue(file != null, "NewsQuant is not at hand: skipped");
    for (JsonNode sentence : new ObjectMapper().readTree(file.toFile())) {
      score(sentence.get("text").asText(), sentence.get("quantities"));
    }
    double precision = 100.0 * right / found;
    double recall = 100.0 * right / wanted;
    double f = 2 * precision * recall / (precision + recall);
    System.out.printf("NewsQuant value and bound: P %.1f R %.1f F %.1f%n", precision, recall, f);
    assertThat(f).isGreaterThan(80);
  }

  private void score(String text, JsonNode gold) {
    List<Quantity> left = new ArrayList<>(extractor.extract(Texts.tagged(text)));
    found += left.size();
    wanted += gold.size();
    List<String> missed = new ArrayList<>();
    for (JsonNode entry : gold) {
      boolean hit = false;
      for (Iterator<Quantity> it = left.iterator(); !hit && it.hasNext(); ) {
        hit = matches(it.next(), entry.get("value").asText(), entry.get("change").asText());
        if (hit) {
          it.remove();
          right++;
        }
      }
      if (!hit) {
        missed.add(entry.get("change").asText() + entry.get("value").asText());
      }
    }
    if (System.getProperty("newsquant.verbose") != null && !(left.isEmpty() && missed.isEmpty())) {
      System.out.println(text + "\n   missed " + missed);
      left.forEach(
          q ->
              System.out.println(
                  "   extra " + q.number().in(text) + " " + q.range() + " " + q.unit()));
    }
  }

  private static boolean matches(Quantity q, String value, String change) {
    String[] ends = value.replace(" ", "").split("(?<=\\d)-");
    double low = Double.parseDouble(ends[0]);
    if (ends.length == 2) {
      double high = Double.parseDouble(ends[1]);
      boolean words = q.approximate() && q.range().high() == high;
      return words || same(q.range().low(), low) && same(q.range().high(), high);
    }
    return same(Math.abs(q.stated()), Math.abs(low)) && bound(q, change);
  }

  private static boolean bound(Quantity q, String change) {
    boolean above = Double.isInfinite(q.range().high());
    boolean below = q.range().high() <= q.stated() && !q.range().isPoint();
    return switch (change) {
      case ">" -> above;
      case "<" -> below;
      case "~" -> q.approximate();
      case "=" -> !above && (!below || q.approximate()) && !(q.approximate() && !below);
      default -> true;
    };
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  }

  private static Path data() {
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      if (Files.exists(dir.resolve(FILE))) {
        return dir.resolve(FILE);
      }
    }
    return null;
  }
}
