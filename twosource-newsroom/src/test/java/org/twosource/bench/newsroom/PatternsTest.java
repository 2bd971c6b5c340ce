package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {
  private final Sections words = Sections.read("vocabulary.txt");

  /**
   * The promise that whoever builds has not seen what is scored: no pattern is in both files, under
   * whatever slots.
   */
  @Test
  void theHalvesShareNoPattern() {
    Set<String> build = skeletons(Half.BUILD);
    Set<String> score = skeletons(Half.SCORE);
    assertThat(build).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(score);
    assertThat(score).hasSizeGreaterThan(100);
  }

  private static Set<String> skeletons(Half half) {
    return Phrasebook.of(half).all().stream().map(Template::skeleton).collect(Collectors.toSet());
  }

  @Test
  void theHalvesTellTheSameThings() {
    assertThat(sections(Half.BUILD)).isEqualTo(sections(Half.SCORE));
  }

  private static Set<String> sections(Half half) {
    return Sections.read("patterns-" + half.word() + ".txt").lines().keySet();
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void everythingThatMayBeToldHasWords(Half half) {
    Phrasebook phrases = Phrasebook.of(half);
    for (EventKind kind : words.need("kinds").stream().map(EventKind::parse).toList()) {
      assertThat(phrases.has(kind.id())).as(kind.id()).isTrue();
      assertThat(kind.causes()).hasSize(2).allMatch(phrases::has);
      assertThat(kind.counts()).allMatch(phrases::has);
    }
    for (String line : words.need("counts")) {
      List<String> fields = Sections.fields(line, 5);
      assertThat(phrases.has(fields.get(0) + " region"))
          .as(line)
          .isEqualTo(fields.get(3).equals("region"));
      assertThat(phrases.has(fields.get(0) + " later"))
          .as(line)
          .isEqualTo(fields.get(4).equals("grows"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "given",
        "family",
        "place",
        "region",
        "company",
        "agency",
        "tabloid",
        "broadcaster",
        "local",
        "weblog"
      })
  void theHalvesShareNoName(String section) {
    assertThat(words.need(section + " build"))
        .doesNotContainAnyElementsOf(words.need(section + " score"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{c}, {v} <said>. ~ _ _ said",
        "{c}, {V} <said>! ~ _ _ said",
        "{v} <{v?says|say}> that {c}. ~ _ say that _",
        "[a {n} people died] and ^that ~ _ people died and that",
      })
  void aSkeletonKeepsTheWords(String pattern, String skeleton) {
    assertThat(new Template(pattern).skeleton()).isEqualTo(skeleton);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{c}, {v} <said>. ~ The dam broke, Ann, a clerk, said.",
        "{v} <said>: \"{c}.\" ~ Ann, a clerk, said: \"The dam broke.\"",
        "{c}, <said> {v}. ~ The dam broke, said Ann, a clerk.",
        "{v} <{v?says|say}> that {c}. ~ Ann, a clerk, say that the dam broke.",
        "\"{c},\" {v} <said>, \"and {c}.\" ~ \"The dam broke,\" Ann, a clerk, said, \"and the dam broke.\"",
      })
  void aSentenceIsSpeltAsOne(String pattern, String sentence) {
    Map<String, Prose> values =
        Map.of("c", Prose.of("the dam broke").marked("x"), "v", Prose.of("Ann, a clerk,"));
    Prose made = new Template(pattern).sentence(values, Set.of("v"));
    assertThat(made.text()).isEqualTo(sentence);
    assertThat(made.spans("x"))
        .allSatisfy(
            span ->
                assertThat(span.in(sentence).toLowerCase(Locale.ROOT)).isEqualTo("the dam broke"));
    assertThat(made.spans("cue"))
        .allSatisfy(span -> assertThat(span.in(sentence)).isIn("said", "say"));
  }
}
