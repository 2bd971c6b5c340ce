package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WordPiecesTest {
  private static final JsonNode FILE = file();
  private static final List<String> NAMES = names();
  private static final WordPieces PIECES = pieces();

  private static JsonNode file() {
    try (InputStream in =
        WordPiecesTest.class.getResourceAsStream("/cases/language/word-pieces.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    FILE.get("vocabulary").forEach(name -> names.add(name.asText()));
    return names;
  }

  private static WordPieces pieces() {
    Map<String, Integer> vocabulary = new HashMap<>();
    NAMES.forEach(name -> vocabulary.put(name, vocabulary.size()));
    return new WordPieces(vocabulary);
  }

  private static List<String> read(String text, int limit) {
    return Arrays.stream(PIECES.of(text, limit)).mapToObj(id -> NAMES.get((int) id)).toList();
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    List<JsonNode> cases = new ArrayList<>();
    FILE.get("cases").forEach(cases::add);
    return cases.stream()
        .map(node -> DynamicTest.dynamicTest(node.get("name").asText(), () -> check(node)));
  }

  private static void check(JsonNode node) {
    List<String> read = read(node.get("text").asText(), 200);
    assertThat(read).startsWith("[CLS]").endsWith("[SEP]");
    List<String> inner = read.subList(1, read.size() - 1);
    if (node.has("count")) {
      assertThat(inner).hasSize(node.get("count").asInt());
    } else {
      List<String> expected = new ArrayList<>();
      node.get("pieces").forEach(piece -> expected.add(piece.asText()));
      assertThat(inner).isEqualTo(expected);
    }
  }

  @Test
  void cutsOffWhatIsOver() {
    assertThat(read("unaffable drones", 5))
        .containsExactly("[CLS]", "un", "##aff", "##able", "[SEP]");
    assertThat(read("unaffable", 4)).containsExactly("[CLS]", "un", "##aff", "[SEP]");
    assertThat(read("unaffx the", 3)).containsExactly("[CLS]", "[UNK]", "[SEP]");
    assertThat(read("the", 2)).containsExactly("[CLS]", "[SEP]");
  }

  @Test
  void findsTheVocabularyAmongOtherFields() throws IOException {
    String json =
        """
        {"vocab": {"x": 9}, "list": [{"model": 1}], "model": {"type": "WordPiece", "sub": {"vocab": 1},
         "vocab": {"[UNK]": 5, "[CLS]": 6, "[SEP]": 7, "the": 8}}, "after": 1}
        """;
    var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    assertThat(WordPieces.read(in).of("The drone", 9)).containsExactly(6, 8, 5, 7);
  }

  @Property(tries = 500)
  void neverFailsAndKeepsToTheLimit(
      @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int limit) {
    long[] ids = PIECES.of(text, limit);
    assertThat(ids).hasSizeBetween(2, limit);
    assertThat(PIECES.of(text + " ", limit)).isEqualTo(ids);
  }
}
