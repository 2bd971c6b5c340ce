package org.twosource.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefChangesTest {

  private static final String HURT = "The fire in Ellerick injured 12 people, police said";
  private static final String CAUSE = "A candle started the blaze, the chief of the brigade said";

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A report as a brief shows it. */
  private static String report(String id, String... statements) {
    return "{'id':'%s','claims':[%s]}"
        .formatted(
            id,
            String.join(
                ",",
                IntStream.range(0, statements.length)
                    .mapToObj(i -> "{'id':'c%d','statement':'%s'}".formatted(i, statements[i]))
                    .toList()));
  }

  private static String finding(
      String id, String statement, String verdict, int roots, String by, String... claims) {
    return "{'id':'%s','statement':'%s','verdict':'%s','independent':{'atLeast':%d},'supersededBy':%s,'claims':[%s]}"
        .formatted(
            id,
            statement,
            verdict,
            roots,
            by.isEmpty() ? "null" : "'" + by + "'",
            String.join(",", List.of(claims).stream().map(one -> "'" + one + "'").toList()));
  }

  private static JsonNode brief(List<String> reports, String... findings) {
    return json(
        "{'reports':[%s],'findings':[%s]}"
            .formatted(String.join(",", reports), String.join(",", findings))
            .replace('\'', '"'));
  }

  private static List<BriefChanges.Found> versions(String[] before, String[] now) {
    return BriefChanges.versions(
        "post",
        json(report("post", before).replace('\'', '"')),
        json(report("post", now).replace('\'', '"')));
  }

  @Test
  void theSameClaimsInAnotherOrderAreNoEvent() {
    assertThat(versions(new String[] {HURT, CAUSE}, new String[] {CAUSE, HURT})).isEmpty();
  }

  @Test
  void aClaimThatIsGoneWasWithdrawn() {
    assertThat(versions(new String[] {HURT, CAUSE}, new String[] {HURT}))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Event.Kind.CLAIM_WITHDRAWN);
              assertThat(one.report()).contains("post");
              assertThat(one.statement()).contains(CAUSE);
            });
  }

  @Test
  void aClaimWithAnotherFigureWasRevised() {
    assertThat(versions(new String[] {HURT, CAUSE}, new String[] {HURT.replace("12", "17"), CAUSE}))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Event.Kind.FIGURE_REVISED);
              assertThat(one.statement()).contains(HURT);
            });
  }

  /** A statement with one amount, as the reader of amounts gives it. */
  private static JsonNode counting(String statement, String amount, int low, int high) {
    return json(
        """
        {"claims":[{"id":"c1","statement":"%s","quantities":[0]}],"quantities":
        [{"span":{"start":0,"end":1,"text":"%s"},"low":%d,"high":%d,"unit":"people"}]}
        """
            .formatted(statement, amount, low, high));
  }

  @ParameterizedTest
  @CsvSource({
    "Seven people were killed,Seven people,7,7,Nine people were killed,Nine people,9,9,true",
    "Seven were killed,Seven,7,7,Nine were killed,Nine,9,9,true",
    "Seven people were killed,Seven people,7,7,7 people were killed,7 people,7,7,false",
    "Twelve people were killed,Twelve people,12,12,A dozen people were killed,A dozen people,12,12,false",
    "Seven people died on 12 March,Seven people,7,7,Seven people died on 13 March,Seven people,7,7,true"
  })
  void figuresAreComparedByWhatTheyMean(
      String before,
      String amount,
      int low,
      int high,
      String now,
      String later,
      int lowest,
      int highest,
      boolean revised) {
    assertThat(
            BriefChanges.versions(
                "post", counting(before, amount, low, high), counting(now, later, lowest, highest)))
        .extracting(BriefChanges.Found::kind)
        .isEqualTo(revised ? List.of(Event.Kind.FIGURE_REVISED) : List.of());
  }

  @Test
  void aSecondIndependentSourceIsToldOnce() {
    List<String> one = List.of(report("post", HURT));
    List<String> both = List.of(report("post", HURT), report("star", HURT));
    JsonNode before = brief(one, finding("f1", HURT, "single", 1, "", "post/c0"));
    JsonNode now = brief(both, finding("f7", HURT, "corroborated", 2, "", "post/c0", "star/c0"));
    assertThat(BriefChanges.between(Optional.of(before), now))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.kind()).isEqualTo(Event.Kind.SECOND_ROOT);
              assertThat(event.finding()).contains("f7");
              assertThat(event.message()).contains("2 independent");
            });
    assertThat(BriefChanges.between(Optional.of(now), now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"false,1", "true,0"})
  void aFigureThatALaterOneReplacesIsToldOnce(boolean known, int events) {
    String later = HURT.replace("12", "17");
    List<String> reports = List.of(report("post", HURT), report("star", later));
    String old = finding("f1", HURT, "single", 1, known ? "f2" : "", "post/c0");
    String replaced = finding("f1", HURT, "single", 1, "f2", "post/c0");
    String newer = finding("f2", later, "single", 1, "", "star/c0");
    List<BriefChanges.Found> found =
        BriefChanges.between(
            Optional.of(brief(reports, old, newer)), brief(reports, replaced, newer));
    assertThat(found).hasSize(events);
    assertThat(found)
        .allSatisfy(
            one -> {
              assertThat(one.kind()).isEqualTo(Event.Kind.FIGURE_REVISED);
              assertThat(one.message()).contains(HURT).contains(later);
            });
  }
}
