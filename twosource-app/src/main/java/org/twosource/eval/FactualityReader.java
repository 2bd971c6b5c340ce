package org.twosource.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twosource.eval.Answer.Rated;
import org.twosource.text.Span;

/**
 * Factuality of events, one sentence a line in JSON, as Jiang and de Marneffe (2021) give the UW
 * set (Lee et al. 2015) and others: {@code text}, words parted by spaces, and {@code targets}, each
 * with a span of words and a label from -3 to 3. A passage is a sentence.
 */
final class FactualityReader implements GoldReader {

  private final ObjectMapper json = new ObjectMapper();

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ".jsonl")) {
      int number = 0;
      for (String line : GoldFiles.lines(file)) {
        number++;
        if (!line.isBlank()) {
          documents.add(document(line, file, number));
        }
      }
    }
    return documents;
  }

  private GoldDocument document(String line, Path file, int number) {
    JsonNode sentence = parse(line, file, number);
    PassageBuilder text = new PassageBuilder();
    List<Span> words = new ArrayList<>();
    for (String word : sentence.path("text").asText().strip().split("\\s+", -1)) {
      words.add(text.add(word, true));
    }
    List<Rated> rated = new ArrayList<>();
    for (JsonNode target : sentence.path("targets")) {
      int first = target.path("span1").path(0).asInt(-1);
      int end = target.path("span1").path(1).asInt(-1);
      if (first < 0 || end <= first || end > words.size() || !target.path("label").isNumber()) {
        throw new GoldException(file, number, "no words or no label: " + target);
      }
      Span span = words.get(first).cover(words.get(end - 1));
      rated.add(new Rated(span, target.path("label").asDouble()));
    }
    String id = file.getFileName() + ":" + number;
    return new GoldDocument(text.passage(id), Answer.NONE.withCertainty(rated));
  }

  private JsonNode parse(String line, Path file, int number) {
    try {
      JsonNode sentence = json.readTree(line);
      if (sentence.path("text").asText().isBlank()) {
        throw new GoldException(file, number, "no text");
      }
      return sentence;
    } catch (JsonProcessingException e) {
      throw new GoldException(file, number, "no JSON: " + e.getOriginalMessage());
    }
  }
}
