package org.twosource.eval;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Writes results for people or for scripts. */
public final class ResultWriter {

  private static final String ROW = "  %-32s %8s %10s %8s %8s%n";

  private ResultWriter() {}

  /** The forms of a result. */
  public enum Format {
    TABLE,
    JSON
  }

  /**
   * Writes what was measured, in its order.
   *
   * @param absent sets that were looked for and not found
   */
  public static void write(List<Result> results, List<GoldSet> absent, Format format, Writer out)
      throws IOException {
    if (format == Format.JSON) {
      json(results, absent, out);
    } else {
      for (Result result : results) {
        table(result, out);
      }
    }
  }

  private static void table(Result result, Writer out) throws IOException {
    out.write(
        String.format(
            Locale.ROOT,
            "%s, %s: %s%n%d documents, %d words, %.1f seconds%n",
            result.layer().word(),
            result.set(),
            result.candidate(),
            result.documents(),
            result.words(),
            result.seconds()));
    out.write(String.format(Locale.ROOT, ROW, "measure", "value", "precision", "recall", "items"));
    for (Score score : result.scores()) {
      out.write(
          String.format(
              Locale.ROOT,
              ROW,
              score.measure(),
              shown(OptionalDouble.of(score.value())),
              shown(score.precision()),
              shown(score.recall()),
              score.items()));
    }
    out.write(System.lineSeparator());
  }

  private static String shown(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "";
  }

  private static void json(List<Result> results, List<GoldSet> absent, Writer writer)
      throws IOException {
    try (JsonGenerator out = new JsonFactory().createGenerator(writer)) {
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      out.useDefaultPrettyPrinter();
      out.writeStartObject();
      out.writeArrayFieldStart("results");
      for (Result result : results) {
        json(result, out);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("absent");
      for (GoldSet set : absent) {
        out.writeStartObject();
        out.writeStringField("set", set.name());
        out.writeStringField("layer", set.layer().word());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }

  private static void json(Result result, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("set", result.set());
    out.writeStringField("layer", result.layer().word());
    out.writeStringField("candidate", result.candidate());
    out.writeNumberField("documents", result.documents());
    out.writeNumberField("words", result.words());
    out.writeNumberField("seconds", rounded(result.seconds(), 1));
    out.writeArrayFieldStart("scores");
    for (Score score : result.scores()) {
      out.writeStartObject();
      out.writeStringField("measure", score.measure());
      out.writeNumberField("value", rounded(score.value(), 4));
      if (score.precision().isPresent() && score.recall().isPresent()) {
        out.writeNumberField("precision", rounded(score.precision().getAsDouble(), 4));
        out.writeNumberField("recall", rounded(score.recall().getAsDouble(), 4));
      }
      out.writeNumberField("items", score.items());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
