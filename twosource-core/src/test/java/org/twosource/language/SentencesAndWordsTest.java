package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.twosource.text.Sentence;
import org.twosource.text.Span;

class SentencesAndWordsTest {
  private static final LanguageModel MODEL = LanguageModels.english();

  @TestFactory
  Stream<DynamicTest> sentences() throws IOException {
    return cases("sentences.json")
        .map(
            node ->
                DynamicTest.dynamicTest(
                    node.get("name").asText(),
                    () -> {
                      String text = node.get("text").asText();
                      List<String> expected = new ArrayList<>();
                      node.get("sentences").forEach(sentence -> expected.add(sentence.asText()));
                      assertThat(MODEL.read(text).sentences())
                          .extracting(sentence -> sentence.span().in(text))
                          .containsExactlyElementsOf(expected);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> words() throws IOException {
    Tokenizer tokenizer = new Tokenizer(new Abbreviations());
    return cases("tokens.json")
        .map(
            node ->
                DynamicTest.dynamicTest(
                    node.get("text").asText(),
                    () -> {
                      String text = node.get("text").asText();
                      List<Span> words =
                          tokenizer.split(Straight.of(text), new Span(0, text.length()));
                      assertThat(
                              String.join(" ", words.stream().map(span -> span.in(text)).toList()))
                          .isEqualTo(node.get("tokens").asText());
                    }));
  }

  /** A learnt parser errs; how often it may on these plain sentences is fixed here. */
  @Test
  void findsWhoDidWhat() throws IOException {
    List<String> missed = new ArrayList<>();
    int wanted = 0;
    for (JsonNode node : cases("trees.json").toList()) {
      List<String> found = arcs(MODEL.read(node.get("text").asText()).sentences().get(0));
      for (JsonNode arc : node.get("arcs")) {
        wanted++;
        if (!found.contains(arc.asText())) {
          missed.add(arc.asText() + " in: " + node.get("text").asText());
        }
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(wanted / 7);
  }

  private static List<String> arcs(Sentence sentence) {
    return sentence.tokens().stream()
        .map(
            token ->
                token.text()
                    + " <"
                    + token.relation()
                    + " "
                    + (token.head() < 0 ? "-" : sentence.token(token.head()).text()))
        .toList();
  }

  private static Stream<JsonNode> cases(String name) throws IOException {
    try (InputStream in =
        SentencesAndWordsTest.class.getResourceAsStream("/cases/language/" + name)) {
      JsonNode all = new ObjectMapper().readTree(in);
      return StreamSupport.stream(all.spliterator(), false);
    }
  }
}
