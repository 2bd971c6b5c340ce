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
import org.junit.jupiter.api.TestFactory;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.text.Token;

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

  @TestFactory
  Stream<DynamicTest> trees() throws IOException {
    return cases("trees.json")
        .map(
            node ->
                DynamicTest.dynamicTest(
                    node.get("text").asText(),
                    () -> {
                      Document document = MODEL.read(node.get("text").asText());
                      List<String> found = new ArrayList<>();
                      for (Token token : document.sentences().get(0).tokens()) {
                        String head =
                            token.head() < 0
                                ? "-"
                                : document.sentences().get(0).token(token.head()).text();
                        found.add(token.text() + " <" + token.relation() + " " + head);
                      }
                      List<String> expected = new ArrayList<>();
                      node.get("arcs").forEach(arc -> expected.add(arc.asText()));
                      assertThat(found).containsAll(expected);
                    }));
  }

  private static Stream<JsonNode> cases(String name) throws IOException {
    try (InputStream in =
        SentencesAndWordsTest.class.getResourceAsStream("/cases/language/" + name)) {
      JsonNode all = new ObjectMapper().readTree(in);
      return StreamSupport.stream(all.spliterator(), false);
    }
  }
}
