package org.twosource.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextReuseTest {

  private static final String STORY =
      """
      A cargo barge broke loose from its moorings above the Ansel weir early on Tuesday and \
      drifted two kilometres before it struck the old railway bridge at Loma. \
      Nobody was aboard when the lines parted, the harbour office said. \
      Engineers spent the afternoon looking for cracks in the third pier, which had been \
      strengthened only last autumn at a cost of 4.7 million crowns. \
      Trains between Loma and Brunn will be replaced by 36 buses until the weekend.
      """;

  private static final String REWORDED =
      """
      A cargo barge that broke loose from its moorings above Ansel weir early Tuesday drifted for \
      two kilometres and then struck the old Loma railway bridge. \
      Engineers were looking for any cracks in its third pier, strengthened last autumn at the \
      cost of 4.7 million crowns. \
      Until the weekend, trains that run between Loma and Brunn will now be replaced by some 36 \
      extra buses.
      """;

  private static final String OWN =
      """
      The railway bridge at Loma was closed on Tuesday after a barge without a crew ran into one \
      of its piers. \
      Residents of the quay woke to a noise like thunder. \
      "I thought the whole bridge had come down," said Ilse Horn, who keeps a bakery there. \
      The state railway put on buses and asked travellers to be patient.
      """;

  private static final String STATEMENT =
      "The barge was moored according to the rules, the inspectors had been on board in March, "
          + "and nothing pointed to a fault of the lines or of the crew";

  @Test
  void aCopyIsWhole() {
    Reuse found = between(STORY, "LOMA (NW) - " + STORY + "Nordwire").orElseThrow();
    assertThat(found.degree()).isEqualTo(Reuse.Degree.WHOLE);
    assertThat(found.sign()).isEqualTo(Reuse.Sign.WORDS);
  }

  @Test
  void aCopyInOtherWordsIsFound() {
    assertThat(between(STORY, REWORDED)).isPresent();
  }

  @Test
  void ownReportingIsNone() {
    assertThat(between(STORY, OWN)).isEmpty();
    assertThat(between(REWORDED, OWN)).isEmpty();
  }

  @Test
  void whatBothQuoteIsNoSign() {
    assertThat(between(OWN + "\n“" + STATEMENT + ",” the owners said.", quoting())).isEmpty();
  }

  @Test
  void aPassageIsPartly() {
    String passage = STORY.substring(0, STORY.indexOf("Nobody"));
    Reuse found = between(STORY, OWN + "\n" + passage + "\n" + quoting()).orElseThrow();
    assertThat(found.degree()).isEqualTo(Reuse.Degree.PARTLY);
    assertThat(found.strongest().orElseThrow().first().in(STORY)).contains("broke loose");
    int nobody = STORY.indexOf("Nobody");
    assertThat(found.inSecond(new org.twosource.text.Span(nobody, nobody + 40))).isEmpty();
  }

  private static String quoting() {
    return "Owners of the vessel denied any fault. “" + STATEMENT + ",” their letter reads.";
  }

  @Property(tries = 20)
  void theOrderOfTextsChangesNothing(@ForAll int seed) {
    List<String> texts = new ArrayList<>(List.of(STORY, REWORDED, OWN, quoting(), STORY + OWN));
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(order, new Random(seed));
    Map<String, String> given = new LinkedHashMap<>();
    order.forEach(i -> given.put("r" + i, texts.get(i)));
    Map<String, String> sorted = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      sorted.put("r" + i, texts.get(i));
    }
    TextReuse one = new TextReuse(given);
    TextReuse other = new TextReuse(sorted);
    for (String a : sorted.keySet()) {
      for (String b : sorted.keySet()) {
        assertThat(one.between(a, b)).isEqualTo(other.between(a, b));
        assertThat(one.between(a, b).map(Reuse::turned)).isEqualTo(one.between(b, a));
      }
    }
  }

  @Property(tries = 200)
  void anyTextIsCompared(@ForAll String first, @ForAll String second) {
    TextReuse found = new TextReuse(Map.of("a", first, "b", second, "c", first + "\n" + second));
    found
        .between("a", "c")
        .ifPresent(
            reuse ->
                reuse
                    .passages()
                    .forEach(
                        passage ->
                            assertThat(passage.first().end()).isLessThanOrEqualTo(first.length())));
  }

  private static Optional<Reuse> between(String first, String second) {
    return new TextReuse(Map.of("a", first, "b", second)).between("a", "b");
  }
}
