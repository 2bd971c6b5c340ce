package org.twosource.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.twosource.room.page.WordDiff.Kind;
import org.twosource.room.page.WordDiff.Part;

/** What is the same and gone is the earlier text, what is the same and new the later one. */
class WordDiffProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("seven", "nine", "people", "died", "on", "Monday", ".", "\n")
        .list()
        .ofMaxSize(25)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 500)
  void partsAreBothTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
    List<Part> parts = WordDiff.between(before, after);
    assertThat(joined(parts, Kind.NEW)).isEqualTo(before);
    assertThat(joined(parts, Kind.GONE)).isEqualTo(after);
  }

  @Property(tries = 50)
  void equalTextsAreTheSame(@ForAll("texts") String text) {
    assertThat(WordDiff.between(text, text)).allMatch(part -> part.kind() == Kind.SAME);
  }

  @Test
  void oneWordIsOneChange() {
    assertThat(WordDiff.between("Seven people died.", "Nine people died."))
        .containsExactly(
            new Part(Kind.GONE, "Seven"),
            new Part(Kind.NEW, "Nine"),
            new Part(Kind.SAME, " people died."));
  }

  @Test
  void aFewCommonWordsBetweenChangesAreNotLeftStanding() {
    assertThat(
            WordDiff.between(
                "Smoke was rising over the silos, and trains had stopped.",
                "The pier will stay closed until the harbour opens, and trains had stopped."))
        .containsExactly(
            new Part(Kind.GONE, "Smoke was rising over the silos"),
            new Part(Kind.NEW, "The pier will stay closed until the harbour opens"),
            new Part(Kind.SAME, ", and trains had stopped."));
  }

  @Test
  void twoSmallChangesStayTwo() {
    assertThat(
            WordDiff.between("One worker was hurt on Monday.", "Two workers were hurt on Monday."))
        .last()
        .isEqualTo(new Part(Kind.SAME, " hurt on Monday."));
    assertThat(
            WordDiff.between(
                "Six men and their dogs fled north.", "Six boys and their dogs fled south."))
        .contains(new Part(Kind.SAME, " and their dogs fled "));
  }

  private static String joined(List<Part> parts, Kind without) {
    return parts.stream()
        .filter(part -> part.kind() != without)
        .map(Part::text)
        .collect(Collectors.joining());
  }
}
