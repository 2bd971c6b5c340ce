package org.twosource.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EntityCasesTest {
  @TestFactory
  Stream<DynamicTest> withinReport() {
    return EntityCases.read("within-report.jsonl")
        .map(given -> test(given, () -> assertThat(EntityCases.wrongWithin(given)).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> acrossReports() {
    return EntityCases.read("across-reports.jsonl")
        .map(given -> test(given, () -> assertThat(EntityCases.wrongAcross(given)).isEmpty()));
  }

  private static DynamicTest test(JsonNode given, org.junit.jupiter.api.function.Executable body) {
    return DynamicTest.dynamicTest(
        given.get("id").asText(),
        () -> {
          assumeFalse(given.has("pending"), () -> "pending: " + given.get("pending").asText());
          body.execute();
        });
  }
}
