package org.twosource.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twosource.eval.Answer.Amount;
import org.twosource.eval.Answer.Amount.Bound;

/**
 * NewsQuant (Almasian et al. 2023): a JSON array of sentences, each with its quantities. A passage
 * is a sentence. Of a rise or fall ({@code up}, {@code down}) the set marks no bound.
 */
final class NewsQuantReader implements GoldReader {

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ".json")) {
      int number = 0;
      for (JsonNode sentence : parse(file)) {
        number++;
        List<Amount> amounts = new ArrayList<>();
        for (JsonNode quantity : sentence.path("quantities")) {
          amounts.add(amount(quantity, file, number));
        }
        String id = file.getFileName() + ":" + number;
        documents.add(
            new GoldDocument(
                Passage.of(id, sentence.path("text").asText()), Answer.NONE.withAmounts(amounts)));
      }
    }
    return documents;
  }

  private JsonNode parse(Path file) throws IOException {
    try {
      JsonNode array = json.readTree(GoldFiles.text(file));
      if (!array.isArray()) {
        throw new GoldException(file, "no array of sentences");
      }
      return array;
    } catch (JsonProcessingException e) {
      throw new GoldException(
          file, e.getLocation().getLineNr(), "no JSON: " + e.getOriginalMessage());
    }
  }

  private static Amount amount(JsonNode quantity, Path file, int sentence) {
    String value = quantity.path("value").asText();
    String[] ends = value.replace(" ", "").split("(?<=\\d)-", -1);
    try {
      double low = Double.parseDouble(ends[0]);
      double high = Double.parseDouble(ends[ends.length - 1]);
      return new Amount(low, low, high, bound(quantity.path("change").asText()));
    } catch (NumberFormatException e) {
      throw new GoldException(file, "sentence " + sentence + ": no value: " + quantity);
    }
  }

  private static Bound bound(String change) {
    return switch (change) {
      case "=" -> Bound.EXACT;
      case ">" -> Bound.ABOVE;
      case "<" -> Bound.BELOW;
      case "~" -> Bound.ABOUT;
      default -> Bound.ANY;
    };
  }
}
