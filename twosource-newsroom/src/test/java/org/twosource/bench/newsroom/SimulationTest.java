package org.twosource.bench.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.twosource.text.Span;

/** What holds of every bundle, whatever the seed. */
class SimulationTest {
  private static final Set<String> VERDICTS =
      Set.of("contested", "corroborated", "onRecord", "repeated", "single");

  @Property(tries = 150)
  void everyTellingStandsInItsReport(
      @ForAll Half half, @ForAll long seed, @ForAll @IntRange(max = 9999) int number) {
    Simulate simulate = new Simulate(half, seed);
    Bundle bundle = simulate.bundle(number);
    for (Page page : simulate.pages(bundle, number)) {
      String text = page.text().text();
      assertThat(text).doesNotContain("{", "}", "^", "[", "]", "<", "  ", " ,", " .", "..", ",.");
      for (Telling telling : bundle.of(page.desk())) {
        List<Span> spans = page.text().spans(telling.id());
        assertThat(spans).as(telling + " in " + text).isNotEmpty();
        assertThat(spans)
            .allSatisfy(
                span ->
                    assertThat(span.in(text))
                        .isNotBlank()
                        .doesNotStartWith(" ")
                        .doesNotEndWith(" "));
        boolean credited = !telling.ownVoice();
        assertThat(page.cues().containsKey(telling.id()))
            .as(telling + " in " + text)
            .isEqualTo(credited);
        if (credited) {
          Span cue = page.cues().get(telling.id()).span();
          assertThat(spans).noneMatch(span -> span.overlaps(cue));
        }
      }
    }
  }

  @Property(tries = 150)
  void truthAgreesWithItself(
      @ForAll Half half, @ForAll long seed, @ForAll @IntRange(max = 9999) int number) {
    Bundle bundle = new Simulate(half, seed).bundle(number);
    Set<String> ids = new HashSet<>();
    for (Truth truth : Truths.of(bundle)) {
      assertThat(ids.add(truth.id())).as(truth.id()).isTrue();
      assertThat(truth.tellings()).isNotEmpty();
      assertThat(truth.roots()).isNotEmpty();
      assertThat(VERDICTS).containsAll(truth.verdicts());
      assertThat(truth.verdicts()).isNotEmpty();
      assertThat(truth.atLeast().get(truth.atLeast().size() - 1))
          .isLessThanOrEqualTo(Truth.parties(truth.roots()))
          .isLessThanOrEqualTo(truth.atMost().get(truth.atMost().size() - 1));
      assertThat(
              truth.verdicts().contains("corroborated") && !truth.verdicts().contains("contested"))
          .isEqualTo(
              !truth.verdicts().contains("contested")
                  && truth.atLeast().stream().anyMatch(count -> count > 1));
      List<String> tellings = truth.tellings().stream().map(Telling::id).toList();
      truth.roots().forEach(root -> inSomeChain(root, tellings, bundle));
      truth.denied().forEach(root -> inSomeChain(root, tellings, bundle));
      if (truth.verdicts().equals(List.of("contested"))) {
        assertThat(!truth.denied().isEmpty() || truth.difference().isPresent()).isTrue();
      }
    }
  }

  private static void inSomeChain(Root root, List<String> tellings, Bundle bundle) {
    assertThat(root.tellings()).isNotEmpty();
    assertThat(tellings).containsAll(root.tellings());
    assertThat(root.paths()).hasSameSizeAs(root.tellings());
    List<String> outlets = bundle.desks().stream().map(Desk::outlet).toList();
    assertThat(root.paths()).allSatisfy(path -> assertThat(outlets).contains(path.get(0)));
    assertThat(root.firm())
        .as("a root without a party")
        .matches(firm -> !firm || !root.party().isEmpty());
  }

  @Property(tries = 150)
  void aCopyAddsNoFirmRoot(
      @ForAll Half half, @ForAll long seed, @ForAll @IntRange(max = 9999) int number) {
    Bundle bundle = new Simulate(half, seed).bundle(number);
    for (Storyline line : bundle.storylines()) {
      List<Telling> first = line.tellings().stream().filter(one -> one.copied().isEmpty()).toList();
      Roots roots = new Roots(bundle.desks(), line.tellings());
      assertThat(roots.of(line.tellings()).stream().filter(Root::firm).map(Root::id))
          .containsExactlyElementsOf(
              roots.of(first).stream().filter(Root::firm).map(Root::id).toList());
    }
  }

  @Property(tries = 60)
  void everySpanOfTheGoldIsItsSlice(@ForAll Half half, @ForAll long seed) {
    Simulate simulate = new Simulate(half, seed);
    Bundle bundle = simulate.bundle(0);
    List<Page> pages = simulate.pages(bundle, 0);
    for (JsonNode claim : GoldWriter.gold(bundle, pages).get("claims")) {
      Page page =
          pages.stream()
              .filter(one -> one.desk().id().equals(claim.get("report").asText()))
              .findFirst()
              .orElseThrow();
      String front = GoldWriter.report(page, bundle);
      String body = front.substring(front.indexOf("\n---\n") + "\n---\n".length());
      for (JsonNode span : claim.get("span")) {
        assertThat(body.substring(span.get("start").asInt(), span.get("end").asInt()))
            .isEqualTo(span.get("text").asText());
      }
    }
  }

  @Property(tries = 20)
  void theSameSeedWritesTheSame(@ForAll Half half, @ForAll long seed) {
    assertThat(all(half, seed)).isEqualTo(all(half, seed)).isNotEqualTo(all(half, seed + 1));
  }

  private static String all(Half half, long seed) {
    Simulate simulate = new Simulate(half, seed);
    StringBuilder all = new StringBuilder();
    for (int number = 0; number < 5; number++) {
      Bundle bundle = simulate.bundle(number);
      List<Page> pages = simulate.pages(bundle, number);
      pages.forEach(page -> all.append(GoldWriter.report(page, bundle)));
      all.append(GoldWriter.gold(bundle, pages));
    }
    return all.toString();
  }
}
