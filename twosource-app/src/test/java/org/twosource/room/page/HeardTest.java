package org.twosource.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.app.render.SourceGraph;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;

/** Who told whom, as a list and as the drawing of two outlets. */
class HeardTest {

  private static final List<Finding> FINDINGS =
      List.of(
          finding("Police", true, List.of("Star", "Police"), List.of("Courier", "Wire", "Police")),
          finding("Police", true, List.of("Post", "Police")),
          finding("an official", false, List.of("Star", "an official")),
          finding("Post", true, List.of("Post")));

  private static Finding finding(String root, boolean firm, List<?>... paths) {
    List<List<String>> ways =
        List.of(paths).stream().map(path -> path.stream().map(String::valueOf).toList()).toList();
    return new Finding(
        "f",
        "It burned",
        List.of(),
        Verdict.REPEATED,
        new Finding.Bounds(0, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(new Finding.Root("s", root, firm, ways)),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  @Test
  void whomMostOutletsPassOnStandsFirst() {
    List<Heard> heard = Heard.of(FINDINGS);
    assertThat(heard).extracting(Heard::name).containsExactly("Police", "an official");
    assertThat(heard.get(0).outlets()).containsExactly("Star", "Courier", "Post");
    assertThat(heard.get(1).firm()).isFalse();
  }

  @Test
  void twoOutletsAloneAreDrawnWithWhatMakesThemOne() {
    SourceGraph both = SourceGraph.between(FINDINGS, "Star", "Courier");
    assertThat(both.nodes())
        .extracting(SourceGraph.Node::name)
        .containsExactlyInAnyOrder("Star", "Courier", "Wire", "Police", "an official");
    assertThat(both.nodes())
        .filteredOn(SourceGraph.Node::lit)
        .extracting(SourceGraph.Node::name)
        .containsExactlyInAnyOrder("Star", "Courier", "Wire", "Police");
    assertThat(SourceGraph.common(FINDINGS, "Star", "Courier")).containsExactly("Police");
  }
}
