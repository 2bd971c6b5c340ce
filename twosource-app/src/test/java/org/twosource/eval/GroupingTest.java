package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twosource.eval.Answer.Grouped;

/** Grouping: small made-up sets in the formats of the real ones, its scores and the baseline. */
class GroupingTest {

  @TempDir private Path folder;

  @Test
  void oneReportALine() throws IOException {
    Path file =
        file(
            "documents.jsonl",
            """
            {"doc":"b","incident":"7","split":"dev","title":"Two  hurt","published":"2031-03-02","text":"In Harnby."}
            {"doc":"a","incident":"8","split":"train","title":"Fire","published":"2031-03-01","text":"In Ellerick."}
            """);
    List<GoldDocument> documents = GoldSets.at(Layer.GROUPING, file).documents();
    assertThat(documents).extracting(one -> one.passage().id()).containsExactly("a", "b");
    GoldDocument second = documents.get(1);
    assertThat(second.passage().text()).isEqualTo("Two hurt\nIn Harnby.");
    assertThat(second.passage().published()).hasValue(LocalDate.parse("2031-03-02"));
    assertThat(second.answer().grouping()).hasValue(new Grouped("7", "7", "dev"));
  }

  @Test
  void oneIncidentALine() throws IOException {
    Path file =
        file(
            "groups.jsonl",
            """
            {"incident":"7","articles":[{"id":"x","title":"A","published":"?","text":"B"},{"id":"x","text":"C"}]}
            """);
    List<GoldDocument> documents = GoldSets.at(Layer.GROUPING, file).documents();
    assertThat(documents).hasSize(2);
    assertThat(documents.get(0).passage().published()).isEmpty();
    assertThat(documents)
        .allMatch(one -> one.answer().grouping().orElseThrow().incident().equals("7"));
  }

  @Test
  void oneFileAReport() throws IOException {
    file(
        "articles/2031/a_1.json",
        """
        {"triplet-uuid":"t","uuid":"u","title":"T","date":"2031-03-02","body-paragraphs":[["One.","Two."],["Three."]]}
        """);
    GoldDocument only = GoldSets.at(Layer.GROUPING, folder.resolve("articles")).documents().get(0);
    assertThat(only.passage().text()).isEqualTo("T\nOne. Two. \n\nThree. \n\n");
    assertThat(only.answer().grouping()).hasValue(new Grouped("t", "t", ""));
  }

  @Test
  void topicsAreStoriesAndTheirHalvesIncidents() throws IOException {
    file(
        "ECB+/2/2_1ecbplus.xml",
        """
        <Document><token t_id="1" sentence="0" number="0">http</token>
        <token t_id="2" sentence="1" number="0">&quot;Fire</token><token t_id="3" sentence="1" number="1">,</token>
        <token t_id="4" sentence="2" number="0">fire</token></Document>
        """);
    GoldDocument only = GoldSets.at(Layer.GROUPING, folder.resolve("ECB+")).documents().get(0);
    assertThat(only.passage().text()).isEqualTo("\n\n\"Fire,\nfire");
    assertThat(only.answer().grouping()).hasValue(new Grouped("2+", "2", "dev"));
  }

  @Test
  void whatIsNoSuchSetIsNamed() throws IOException {
    Path broken = file("x.jsonl", "{\"doc\":\"a\"}\n");
    assertThatThrownBy(() -> GoldSets.at(Layer.GROUPING, broken).documents())
        .isInstanceOf(GoldException.class)
        .hasMessageContaining("x.jsonl, line 1: no incident");
  }

  @Test
  void scoresByBCubed() {
    // Bagga and Baldwin's first example: two of three true groups lumped together.
    List<Marked> marked = new ArrayList<>();
    String gold = "111112266666".replace('6', '3');
    String found = "111112233333".replace('3', '2');
    for (int i = 0; i < gold.length(); i++) {
      String key = gold.substring(i, i + 1);
      String response = found.substring(i, i + 1);
      marked.add(
          new Marked(
              Passage.of("r" + i, "x"),
              Answer.NONE.withGrouping(new Grouped(key, "s", i < 5 ? "dev" : "train")),
              Answer.NONE.withGrouping(new Grouped(response, "s", ""))));
    }
    List<Score> scores = new GroupingScorer().score(marked);
    assertThat(scores)
        .extracting(Score::measure)
        .containsExactly(
            "B3 incidents",
            "B3 stories",
            "B3 incidents, dev",
            "B3 stories, dev",
            "B3 incidents, train",
            "B3 stories, train");
    assertThat(scores.get(0).precision().orElseThrow()).isEqualTo(0.7619, within(1e-4));
    assertThat(scores.get(0).recall().orElseThrow()).isEqualTo(1);
    assertThat(scores.get(2).value()).isEqualTo(1);
  }

  @Test
  void singleLinkChains() {
    SingleLink links =
        SingleLink.tfIdf(
            List.of("fire at the mill", "mill fire owner", "owner of a barge", "a quiet day"));
    assertThat(links.at(0.1).stream().distinct()).hasSizeBetween(1, 2);
    assertThat(links.at(0.99)).doesNotHaveDuplicates();
    SingleLink vectors =
        SingleLink.cosine(List.of(new float[] {1, 0}, new float[] {0, 1}, new float[] {1, 0}));
    assertThat(vectors.at(0.9).get(0)).isEqualTo(vectors.at(0.9).get(2));
    assertThat(vectors.at(0.9).get(0)).isNotEqualTo(vectors.at(0.9).get(1));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
