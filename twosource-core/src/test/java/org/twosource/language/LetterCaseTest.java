package org.twosource.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LetterCaseTest {

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (InputStream in =
        LetterCaseTest.class.getResourceAsStream("/cases/language/letter-case.json")) {
      JsonNode all = new ObjectMapper().readTree(in);
      return StreamSupport.stream(all.spliterator(), false)
          .map(
              node ->
                  DynamicTest.dynamicTest(
                      node.get("name").asText(),
                      () ->
                          assertThat(LetterCase.of(node.get("text").asText()))
                              .isEqualTo(node.get("reads").asText())));
    }
  }

  @Property(tries = 300)
  void onlyLettersBecomeSmall(@ForAll String text) {
    String shouted = text.toUpperCase(Locale.ROOT) + " AND THE OTHER SIX WERE HURT IN BRUNN.";
    String read = LetterCase.of(shouted);
    assertThat(read).hasSameSizeAs(shouted);
    for (int i = 0; i < read.length(); i++) {
      char before = shouted.charAt(i);
      assertThat(read.charAt(i)).isIn(before, Character.toLowerCase(before));
    }
  }
}
