package org.twosource.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Verdict;
import org.twosource.language.SentenceVectors;
import org.twosource.store.Search.Hit;
import org.twosource.store.Search.Kind;
import org.twosource.store.Search.Narrowing;

/** What every store promises of its search. */
abstract class SearchTest extends StoreTest {

  private static final Narrowing SINCE =
      new Narrowing(
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.of(LocalDate.parse("2031-05-05")),
          Optional.empty(),
          Set.of());

  @Test
  void whatIsAcknowledgedIsFound() {
    Workspace workspace = workspace();
    add(
        workspace,
        Made.report(
            "a", "Ropeworks burns", Made.FIRE, Optional.of("Post"), Optional.of("2031-05-04")),
        Made.report(
            "b", "Strike ends", Made.STRIKE, Optional.of("Times"), Optional.of("2031-06-01")));
    Search search = workspace.search();
    Search.Query all = Search.Query.of("");
    Search.Result found = search.find(Search.Query.of("warehouse burning"));
    assertThat(found.hits()).extracting(Search.Hit::report).containsExactly("a");
    Search.Snippet snippet = found.hits().get(0).snippets().get(0);
    assertThat(snippet.marked().get(0).in(snippet.text())).isEqualToIgnoringCase("burns");
    assertThat(found.facets().get(Search.Facet.OUTLET))
        .containsExactly(new Search.Count("Post", 1));
    assertThat(search.find(Search.Query.of("")).hits())
        .extracting(Search.Hit::report)
        .containsExactly("b", "a");
    assertThat(search.find(Search.Query.of("\"no such phrase\" -fire (((")).hits()).isEmpty();
    assertThat(search.find(all.narrowed(Narrowing.toPeople("hask"))).hits())
        .extracting(Search.Hit::report)
        .containsExactly("b");
    assertThat(search.find(all.narrowed(Narrowing.toOutlets("POST"))).hits())
        .extracting(Search.Hit::report)
        .containsExactly("a");
    assertThat(search.find(all.narrowed(SINCE)).hits())
        .extracting(Search.Hit::report)
        .containsExactly("b");
    add(
        workspace,
        Made.report("a", "", Made.FIRE + " Now safe.", Optional.of("Post"), Optional.empty()));
    assertThat(search.find(Search.Query.of("safe")).hits())
        .extracting(Search.Hit::report, Search.Hit::version)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("a", 2));
    search.rebuild();
    assertThat(search.find(Search.Query.of("harbour")).total()).isEqualTo(1);
  }

  @Test
  void vectorsFindOtherWords() {
    assumeTrue(SentenceVectors.miniLmIfAvailable().isPresent(), "no sentence vectors here");
    Workspace workspace = workspace();
    try (Intake intake = workspace.intake()) {
      intake.add(List.of(Made.report("a", Made.FIRE), Made.report("b", Made.STRIKE)));
      Search.Query other = Search.Query.of("blaze ravages storehouse").withMeaning(true);
      assertThat(workspace.search().find(other).hits()).as("none has a vector").isEmpty();
      assertThat(intake.vectors(1)).isTrue();
      assertThat(intake.vectors(10)).isTrue();
      assertThat(intake.vectors(10)).isFalse();
      for (int rebuilt = 0; rebuilt < 2; rebuilt++) {
        Search.Result found = workspace.search().find(other);
        assertThat(found.hits().get(0).report()).isEqualTo("a");
        assertThat(found.hits()).allMatch(Search.Hit::byMeaning);
        assertThat(found.total()).isEqualTo(found.hits().size());
        workspace.search().rebuild();
      }
      assertThat(workspace.search().find(other.withMeaning(false)).hits()).isEmpty();
      Search.Result words =
          workspace.search().find(Search.Query.of("warehouse burned").withMeaning(true));
      assertThat(words.hits().get(0).report()).isEqualTo("a");
      assertThat(words.hits().get(0).byMeaning()).isFalse();
      assertThat(
              workspace
                  .search()
                  .find(Search.Query.of("\"blaze ravages\"").withMeaning(true))
                  .hits())
          .as("what stands in quotes is taken as it stands")
          .isEmpty();
      intake.add(List.of(Made.report("a", Made.STRIKE + " It is over.")));
      assertThat(workspace.search().find(other).hits())
          .as("the vector of an earlier version is not found")
          .noneMatch(hit -> hit.report().equals("a"));
      assertThat(workspace.check()).isEmpty();
    }
  }

  /** A workspace with a story of two reports that were read, and one that was not. */
  private Workspace read() {
    Workspace workspace = workspace();
    String story = add(workspace, Made.report("a", Made.FIRE)).get(0).story();
    assertThat(add(workspace, Made.report("b", Made.FIRE_TOO)).get(0).story()).isEqualTo(story);
    add(workspace, Made.report("c", Made.STRIKE));
    workspace.keep(story, workspace.changed(), 0, Made.brief());
    return workspace;
  }

  @Test
  void claimsAreFoundInOtherWords() {
    assumeTrue(SentenceVectors.miniLmIfAvailable().isPresent(), "no sentence vectors here");
    Search search = read().search();
    Search.Query asked = Search.Query.of("blaze ravages storehouse").in(Kind.CLAIM);
    assertThat(search.find(asked).hits()).as("nobody said so in these words").isEmpty();
    for (int rebuilt = 0; rebuilt < 2; rebuilt++) {
      List<Hit> hits = search.find(asked.withMeaning(true)).hits();
      assertThat(hits.get(0).report() + "/" + hits.get(0).claim().orElse("")).isEqualTo("a/c2");
      assertThat(hits).allMatch(Hit::byMeaning);
      assertThat(hits).allMatch(hit -> hit.claim().isPresent());
      search.rebuild();
    }
    assertThat(search.find(Search.Query.of("injured").in(Kind.CLAIM).withMeaning(true)).hits())
        .as("what holds the words stands first")
        .element(0)
        .matches(hit -> !hit.byMeaning())
        .extracting(Hit::verdict)
        .isEqualTo(Optional.of(Verdict.CORROBORATED));
    assertThat(
            search
                .find(asked.withMeaning(true).narrowed(Narrowing.toVerdicts(Verdict.CONTESTED)))
                .hits())
        .as("narrowing holds for what is found by meaning")
        .isEmpty();
  }

  @Test
  void peopleAreFoundByNameAndByWhatTheyAre() {
    assumeTrue(SentenceVectors.miniLmIfAvailable().isPresent(), "no sentence vectors here");
    Search search = read().search();
    assertThat(names(search, "lind", false)).as("once in a story").containsExactly("Rosa Lind");
    assertThat(names(search, "Roza Lindt", false)).isEmpty();
    assertThat(names(search, "Roza Lindt", true)).element(0).isEqualTo("Rosa Lind");
    assertThat(names(search, "head of the firefighters", true)).element(0).isEqualTo("Rosa Lind");
    assertThat(names(search, "somebody living next door", true))
        .as("who speaks without a name is found by the rest")
        .element(0)
        .isEqualTo("neighbour of the ropeworks");
    assertThat(names(search, "", false))
        .as("nobody is found as a woman")
        .containsExactlyInAnyOrder("Rosa Lind", "neighbour of the ropeworks");
    assertThat(search.find(Search.Query.of("lind").in(Kind.PERSON)).hits().get(0))
        .satisfies(
            hit -> {
              assertThat(hit.snippets().get(0).text()).contains("ire chief Rosa Lind");
              assertThat(hit.byMeaning()).isFalse();
            });
    assertThat(
            search
                .find(
                    Search.Query.of("")
                        .in(Kind.PERSON)
                        .narrowed(Narrowing.toVerdicts(Verdict.CORROBORATED)))
                .hits())
        .as("whose claims stand in such a finding")
        .extracting(Hit::person)
        .containsExactly(Optional.of("Rosa Lind"));
  }

  private static List<String> names(Search search, String words, boolean meaning) {
    return search.find(Search.Query.of(words).in(Kind.PERSON).withMeaning(meaning)).hits().stream()
        .flatMap(hit -> hit.person().stream())
        .toList();
  }
}
