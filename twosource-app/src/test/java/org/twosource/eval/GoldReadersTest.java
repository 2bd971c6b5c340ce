package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twosource.eval.Answer.Amount.Bound;
import org.twosource.eval.Answer.Attributed;
import org.twosource.eval.Answer.Named;
import org.twosource.eval.Answer.Node;
import org.twosource.eval.Answer.Reused;
import org.twosource.eval.Answer.Reused.Degree;
import org.twosource.text.Span;

/** Small made-up sets in the formats of the real ones. */
class GoldReadersTest {

  private static final String SENTENCE =
      """
      # newdoc id = made-up
      # newpar id = 1
      1\tRenn\tRenn\tPROPN\tNNP\t_\t3\tnsubj\t_\t_
      2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tdid\tdo\tAUX\tVBD\t_\t3\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t0\troot\t_\t_
      4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

      # newpar id = 2
      1\tFriday\tFriday\tPROPN\tNNP\t_\t0\tobl:unmarked\t_\tTemporalNPAdjunct=Yes

      """;

  @TempDir private Path folder;

  @Test
  void attributions() throws IOException {
    file("dev/text/a.txt", "“Hold 🙂,” Renn\nsaid. “So far.”");
    // Offsets count characters, of which the smiling face is one.
    file(
        "dev/attributions/a_1.ann",
        """
        T1\tContent 0 9;21 30\t“Hold 🙂,” “So far.”
        T2\tSource 10 14\tRenn
        T3\tCue 15 19\tsaid
        T4\tAttribution 15 19\tsaid
        no tab, no mark
        E1\tAttribution:T4 Content:T1 Cue:T3 Source:T2
        """);
    file("dev/attributions/a_2.ann", "T1\tCue 0 1\t“\n");
    GoldDocument document = only(Layer.ATTRIBUTION, "dev");
    Attributed found = document.answer().attributions().get(0);
    assertThat(texts(document, found.content())).containsExactly("“Hold 🙂,”", "“So far.”");
    assertThat(texts(document, found.source())).containsExactly("Renn");
    assertThat(texts(document, found.cue())).containsExactly("said");
  }

  @Test
  void trees() throws IOException {
    file("a.conllu", SENTENCE);
    GoldDocument document = only(Layer.TREES, "a.conllu");
    assertThat(document.passage().id()).isEqualTo("made-up");
    assertThat(document.passage().text()).isEqualTo("Renn didn't.\nFriday");
    assertThat(document.passage().sentences()).hasSize(2);
    assertThat(document.answer().trees().get(0))
        .startsWith(new Node("PROPN", "Renn", 2, "nsubj"), new Node("AUX", "do", 2, "aux"));
    assertThat(document.answer().trees().get(1))
        .containsExactly(new Node("PROPN", "Friday", -1, "obl:tmod"));
  }

  @Test
  void namesWithSentences() throws IOException {
    file(
        "a.iob2",
        """
        # newdoc id = one
        1\tIlva\tB-PER\t-
        2\tRenn\tI-PER\t-
        3\tHarbour\tB-ORG\t-

        1\tHarbour\tI-ORG\t-
        # newdoc id = two
        1\tOstby\tB-LOC\t-
        """);
    List<GoldDocument> documents = GoldSets.at(Layer.NAMES, folder.resolve("a.iob2")).documents();
    assertThat(documents).extracting(document -> document.passage().id()).contains("one", "two");
    assertThat(names(documents.get(0)))
        .containsExactly("PER Ilva Renn", "ORG Harbour", "ORG Harbour");
  }

  @Test
  void namesInTheArticleItself() throws IOException {
    file(
        "set/processed_annotated/a.txt.tsv",
        "Mr\tO\nRenn\tB-Person\n'\tO\ns\tO\n\nQuay\tB-Facility\n");
    file("set/original_articles/a.txt", "Mr Renn's \n\nQuay\n");
    file("set/processed_annotated/b.txt.tsv", "A\tO\nDane\tB-NORP\n");
    Path annotated = folder.resolve("set/processed_annotated");
    GoldDocument document =
        GoldSets.at(Layer.NAMES, annotated.resolve("a.txt.tsv")).documents().get(0);
    assertThat(document.passage().text()).isEqualTo("Mr Renn's \n\nQuay\n");
    assertThat(names(document)).containsExactly("PER Renn", "LOC Quay");
    GoldDocument alone =
        GoldSets.at(Layer.NAMES, annotated.resolve("b.txt.tsv")).documents().get(0);
    assertThat(alone.passage().text()).isEqualTo("A Dane");
    assertThat(names(alone)).isEmpty();
  }

  @Test
  void certainty() throws IOException {
    file(
        "a.jsonl",
        "{\"text\": \"Renn may sell it\", \"targets\": [{\"span1\": [2, 3], \"label\": 0.5}]}\n");
    GoldDocument document = only(Layer.CERTAINTY, "a.jsonl");
    assertThat(document.answer().certainty())
        .containsExactly(new Answer.Rated(new Span(9, 13), 0.5));
    assertThat(document.passage().sentences().get(0)).hasSize(4);
  }

  @Test
  void dates() throws IOException {
    file(
        "a.tml",
        """
        <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2031-05-04">x</TIMEX3></DCT>
        <TEXT>A &amp; B <EVENT eid="e1">left</EVENT> \
        <TIMEX3 tid="t1" type="DATE" value="2031-05-02">Friday</TIMEX3>.</TEXT></TimeML>
        """);
    GoldDocument document = only(Layer.DATES, "a.tml");
    assertThat(document.passage().text()).isEqualTo("A & B left Friday.");
    assertThat(document.passage().published()).hasValue(LocalDate.of(2031, 5, 4));
    assertThat(document.answer().dates())
        .containsExactly(new Answer.Dated(new Span(11, 17), "DATE", "2031-05-02"));
  }

  @Test
  void amounts() throws IOException {
    file(
        "a.json",
        """
        [{"text": "Over 30 of 3-5 fell 2.", "quantities": [
          {"change": ">", "value": "30.0"}, {"change": "=", "value": "3.0 - 5.0"},
          {"change": "down", "value": "-2.0"}]}]
        """);
    assertThat(only(Layer.AMOUNTS, "a.json").answer().amounts())
        .containsExactly(
            new Answer.Amount(30, 30, 30, Bound.ABOVE),
            new Answer.Amount(3, 3, 5, Bound.EXACT),
            new Answer.Amount(-2, -2, -2, Bound.ANY));
  }

  @Test
  void coreference() throws IOException {
    file("a.conll", "# begin document a\n0\tRenn\t(1)\n1\this\t(2(1)\n2\tcar\t2)\n");
    GoldDocument document = only(Layer.COREFERENCE, "a.conll");
    assertThat(document.answer().coreference())
        .containsExactly(List.of(new Span(0, 4), new Span(5, 8)), List.of(new Span(5, 12)));
    assertThat(document.passage().sentences()).isEmpty();
  }

  @Test
  void coreferenceTakesSentencesFromTheTreebank() throws IOException {
    file("syntax/gum/en_gum-ud-dev.conllu", SENTENCE.replace("made-up", "GUM_bio_byron"));
    file(
        "coreference/ontogum-conll/GUM_bio_byron.conll",
        "0\tRenn\t(7\n1\tdid\t7)\n2\tn't\t_\n3\t.\t_\n4\tFriday\t(7)\n");
    file("coreference/ontogum-conll/GUM_bio_nobody.conll", "0\tx\t_\n");
    GoldDocument document = only(Layer.COREFERENCE, "coreference/ontogum-conll");
    assertThat(document.passage().text()).isEqualTo("Renn didn't.\nFriday");
    assertThat(document.passage().sentences()).hasSize(2);
    assertThat(texts(document, document.answer().coreference().get(0)))
        .containsExactly("Renn did", "Friday");
  }

  @Test
  void copies() throws IOException {
    file("set/pairs.tsv", "# set\ta\tb\tlabel\nmill\t1\t2\twhole\nmill\t1\t3\tnot\n");
    file(
        "set/mill_articles.csv",
        "id,publisher,time,text\n1,Post,2031,\"A \"\"fire\"\", ###\nout.\"\n2,x,x,A fire\n3,x,x,No\n");
    List<GoldDocument> documents = GoldSets.at(Layer.REUSE, folder.resolve("set")).documents();
    assertThat(documents)
        .extracting(document -> document.passage().text())
        .containsExactly("A \"fire\", \n\n\nout.", "A fire", "No");
    assertThat(documents.get(0).answer().reuse())
        .hasValue(new Reused("mill", Map.of("mill/2", Degree.WHOLE, "mill/3", Degree.NOT)));
    assertThat(documents.get(1).answer().reuse()).hasValue(new Reused("mill", Map.of()));
  }

  /** Without pairs of its own a folder has those that were marked for the articles of 2018. */
  @Test
  void copiesByTheMarksThatShip() throws IOException {
    file("spotify_articles.csv", "1710,Post,2018,A fire\n");
    assertThat(only(Layer.REUSE, ".").answer().reuse().orElseThrow().others())
        .containsEntry("spotify/15231", Degree.WHOLE);
  }

  static Stream<List<String>> broken() {
    return Stream.of(
        List.of(
            "attribution", "s/attributions/a_1.ann", "T1\tCue 3 x\tsaid\n", "line 1: no number"),
        List.of("attribution", "s/attributions/a_1.ann", "T1\tCue 3 99\tx\n", "line 1: outside"),
        List.of("attribution", "s/attributions/a_1.ann", "\nE1\tCue:T9\n", "line 2: no such mark"),
        List.of("attribution", "s/attributions/b_1.ann", "", "its text is absent"),
        List.of("names", "s/a.iob2", "1\tRenn\n", "line 1: no number, word and label"),
        List.of("names", "s/a.tsv", "\nRenn\n", "line 2: no word and label"),
        List.of("trees", "s/a.conllu", "1\tRenn\tRenn\n", "line 1: 3 columns, not 10"),
        List.of("trees", "s/a.conllu", row("2", "0"), "line 1: word 2 after word 0"),
        List.of("trees", "s/a.conllu", row("1", "7"), "a head outside the sentence"),
        List.of("certainty", "s/a.jsonl", "{\"text\": \"a\"}\n{\"text\":", "line 2: no JSON"),
        List.of(
            "certainty",
            "s/a.jsonl",
            "{\"text\": \"a\", \"targets\": [{\"span1\": [1, 2], \"label\": 1}]}",
            "line 1: no words or no label"),
        List.of("dates", "s/a.tml", "<TimeML/>", "no TEXT element"),
        List.of("dates", "s/a.xml", "<TimeML/>", "holds no file that ends in .tml"),
        List.of("amounts", "s/a.json", "[\n{]", "line 2: no JSON"),
        List.of(
            "amounts",
            "s/a.json",
            "[{\"text\": \"a\", \"quantities\": [{\"value\": \"some\"}]}]",
            "sentence 1: no value"),
        List.of("coreference", "s/GUM_bio_byron.conll", "0\tx\t1)\n", "line 1: closes what is not"),
        List.of("coreference", "s/GUM_bio_byron.conll", "0\tx\t(1\n", "ends inside a mention"),
        List.of("coreference", "s/other.conll", "0\tx\t_\n", "holds no document"),
        List.of("reuse", "s/pairs.tsv", "\nmill\t1\t2\n", "line 2: no story, two ids"),
        List.of("reuse", "s/pairs.tsv", "mill\t1\t2\tnearly\n", "line 1: neither whole"),
        List.of("reuse", "s/mill.csv", "1,x,x,x\n", "holds no file that ends in _articles.csv"));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsWrongIsNamedWithFileAndLine(List<String> broken) throws IOException {
    file("s/text/a.txt", "Renn said");
    Path file = file(broken.get(1), broken.get(2));
    Layer layer = Layer.valueOf(broken.get(0).toUpperCase(Locale.ROOT));
    GoldSet set = GoldSets.at(layer, layer == Layer.NAMES ? file : folder.resolve("s"));
    assertThatThrownBy(set::documents)
        .isInstanceOf(GoldException.class)
        .hasMessageContaining(broken.get(3))
        .message()
        .startsWith(folder.resolve("s").toString())
        .satisfies(
            message -> {
              if (message.contains("line")) {
                assertThat(message).contains(file.toString());
              }
            });
  }

  /** A candidate that knows the answers gets everything right. */
  @Test
  void theGoldItselfScoresOne() throws IOException {
    file("a.conllu", SENTENCE);
    GoldSet set = GoldSets.at(Layer.TREES, folder.resolve("a.conllu"));
    List<GoldDocument> documents = set.documents();
    Candidate knowing =
        new Candidate() {
          @Override
          public String name() {
            return "knowing";
          }

          @Override
          public Set<Layer> layers() {
            return Set.of(Layer.TREES);
          }

          @Override
          public Answer read(Passage passage, Set<Layer> wanted) {
            return documents.get(0).answer();
          }
        };
    Result result = Evaluation.run(knowing, set, documents, done -> {});
    assertThat(result.words()).isEqualTo(5);
    assertThat(result.scores()).allSatisfy(score -> assertThat(score.value()).isEqualTo(1));
  }

  private static String row(String number, String head) {
    return number + "\tx\tx\tX\tX\t_\t" + head + "\tdep\t_\t_\n\n";
  }

  private GoldDocument only(Layer layer, String path) {
    List<GoldDocument> documents = GoldSets.at(layer, folder.resolve(path)).documents();
    assertThat(documents).hasSize(1);
    return documents.get(0);
  }

  private Path file(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static List<String> texts(GoldDocument document, List<Span> spans) {
    return spans.stream().map(span -> span.in(document.passage().text())).toList();
  }

  private static List<String> names(GoldDocument document) {
    return document.answer().names().stream()
        .map((Named name) -> name.kind() + " " + name.span().in(document.passage().text()))
        .toList();
  }
}
