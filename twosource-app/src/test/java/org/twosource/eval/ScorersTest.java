package org.twosource.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.twosource.eval.Answer.Amount;
import org.twosource.eval.Answer.Amount.Bound;
import org.twosource.eval.Answer.Dated;
import org.twosource.eval.Answer.Named;
import org.twosource.eval.Answer.Node;
import org.twosource.eval.Answer.Rated;
import org.twosource.eval.Answer.Reused;
import org.twosource.eval.Answer.Reused.Degree;
import org.twosource.text.Span;

/** Counted by hand. */
class ScorersTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void namesAreRightWithSpanAndKind() {
    Answer gold =
        Answer.NONE.withNames(List.of(name(0, 4, Named.Kind.PER), name(8, 12, Named.Kind.ORG)));
    Answer found =
        Answer.NONE.withNames(
            List.of(
                name(0, 4, Named.Kind.PER),
                name(8, 12, Named.Kind.LOC),
                name(8, 11, Named.Kind.ORG)));
    Score all = one(new NameScorer(), gold, found, "names");
    assertThat(all.precision().orElseThrow()).isEqualTo(1.0 / 3, EXACT);
    assertThat(all.recall().orElseThrow()).isEqualTo(0.5);
    assertThat(all.value()).isEqualTo(0.4, EXACT);
    assertThat(one(new NameScorer(), gold, found, "PER").value()).isEqualTo(1);
  }

  @Test
  void treesCountEveryWord() {
    Answer gold = trees(node("NOUN", "dam", 1, "nsubj"), node("VERB", "hold", -1, "root"));
    Answer found = trees(node("NOUN", "Dam", 1, "nsubj:pass"), node("NOUN", "holds", -1, "root"));
    assertThat(values(new TreeScorer(), gold, found)).containsExactly(1.0, 1.0, 0.5, 0.5, 0.5);
    assertThat(values(new TreeScorer(), gold, Answer.NONE)).containsOnly(0.0);
  }

  @Test
  void certaintyLeftOutIsOpen() {
    Answer gold = rated(3, -3, 1);
    assertThat(values(new CertaintyScorer(), gold, rated(3, -3, 1))).containsExactly(1.0, 0.0, 1.0);
    List<Double> values = values(new CertaintyScorer(), gold, rated(1, -1));
    // 1, -1, 0 against 3, -3, 1: r = 18 / sqrt(2 · 56/3 · 9), error (2 + 2 + 1) / 3.
    assertThat(values.get(0)).isEqualTo(18 / Math.sqrt(2 * (56.0 / 3) * 9), EXACT);
    assertThat(values.get(1)).isEqualTo(5.0 / 3, EXACT);
    assertThat(values.get(2)).isEqualTo(2.0 / 3, EXACT);
  }

  @Test
  void datesArePairedWhereTheyOverlap() {
    Answer gold =
        Answer.NONE.withDates(
            List.of(
                date(0, 6, "DATE", "2031-05-04"),
                date(10, 20, "DATE", "2031-W20"),
                date(30, 40, "DURATION", "P3D")));
    Answer found =
        Answer.NONE.withDates(
            List.of(
                date(3, 6, "DATE", "2031-05-04"),
                date(10, 20, "DATE", "2031-W21"),
                date(22, 28, "TIME", "2031-05-04TNI"),
                date(30, 40, "DURATION", "P3D")));
    // Points: 2 wanted, 3 found, both overlap, one value and one span is right.
    assertThat(one(new DateScorer(), gold, found, "value").value()).isEqualTo(0.4, EXACT);
    assertThat(one(new DateScorer(), gold, found, "span, relaxed").value()).isEqualTo(0.8, EXACT);
    assertThat(one(new DateScorer(), gold, found, "span, strict").value()).isEqualTo(0.4, EXACT);
    assertThat(one(new DateScorer(), gold, found, "value, durations and sets too").value())
        .isEqualTo(4.0 / 7, EXACT);
  }

  @Test
  void amountsAreRightWithValueAndBound() {
    Answer gold =
        amounts(
            amount(3000, Bound.ABOVE),
            amount(5, Bound.ANY),
            new Amount(3, 3, 5, Bound.EXACT),
            amount(7, Bound.EXACT));
    Answer found =
        amounts(
            new Amount(3000, 3000, Double.POSITIVE_INFINITY, Bound.ABOVE),
            amount(-5, Bound.BELOW),
            new Amount(4, 3, 5, Bound.EXACT),
            amount(7, Bound.ABOUT));
    assertThat(one(new AmountScorer(), gold, found, "value and bound").value()).isEqualTo(0.75);
    assertThat(one(new AmountScorer(), gold, found, "value").value()).isEqualTo(1);
  }

  @Test
  void coreferenceIsTheMeanOfThree() {
    // Key ab c-d, found ab only: MUC 1 and 1/2, B³ 1 and 1/2, CEAF 1 and 1/2, so each F is 2/3.
    Answer gold = Answer.NONE.withCoreference(List.of(spans(0, 1), spans(2, 3)));
    Answer found = Answer.NONE.withCoreference(List.of(spans(0, 1), spans(2)));
    assertThat(values(new CoreferenceScorer(), gold, found))
        .allSatisfy(value -> assertThat(value).isEqualTo(2.0 / 3, EXACT));
  }

  @Test
  void copiesCountByMarkedPairs() {
    List<Marked> marked = new ArrayList<>();
    marked.add(
        copies(
            "a",
            Map.of("b", Degree.WHOLE, "c", Degree.NOT, "x", Degree.WHOLE),
            Map.of("b", Degree.PARTLY)));
    // What is found of c beside the marks does not count, nor does a pair whose other is absent.
    marked.add(
        copies("b", Map.of("c", Degree.PARTLY), Map.of("c", Degree.PARTLY, "a", Degree.WHOLE)));
    marked.add(copies("c", Map.of("d", Degree.NOT), Map.of("d", Degree.PARTLY)));
    marked.add(copies("d", Map.of(), Map.of()));
    List<Score> scores = new ReuseScorer().score(marked);
    Score derived = scores.get(0);
    assertThat(derived.items()).isEqualTo(2);
    assertThat(derived.precision().orElseThrow()).isEqualTo(2.0 / 3, EXACT);
    assertThat(derived.recall().orElseThrow()).isEqualTo(1);
    // Whole 0; partly 1 right of 3 found and 1 wanted; not 1 right of 1 found and 2 wanted.
    assertThat(scores.get(1).value()).isEqualTo((0.5 + 2.0 / 3) / 3, EXACT);
  }

  private static Marked copies(String id, Map<String, Degree> gold, Map<String, Degree> found) {
    return new Marked(
        Passage.of(id, "text"),
        Answer.NONE.withReuse(new Reused("mill", gold)),
        Answer.NONE.withReuse(new Reused("", found)));
  }

  @Test
  void theHeldOutTenthIsEveryTenth() {
    List<Integer> numbers = Stream.iterate(0, n -> n + 1).limit(35).toList();
    assertThat(HeldOut.tenth(numbers)).containsExactly(9, 19, 29);
  }

  private static Score one(Scorer scorer, Answer gold, Answer found, String measure) {
    return score(scorer, gold, found).stream()
        .filter(score -> score.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static List<Double> values(Scorer scorer, Answer gold, Answer found) {
    return score(scorer, gold, found).stream().map(Score::value).toList();
  }

  private static List<Score> score(Scorer scorer, Answer gold, Answer found) {
    return scorer.score(List.of(new Marked(Passage.of("a", "text"), gold, found)));
  }

  private static Named name(int start, int end, Named.Kind kind) {
    return new Named(new Span(start, end), kind);
  }

  private static Node node(String tag, String lemma, int head, String relation) {
    return new Node(tag, lemma, head, relation);
  }

  private static Answer trees(Node... nodes) {
    return Answer.NONE.withTrees(List.of(List.of(nodes)));
  }

  private static Answer rated(double... values) {
    List<Rated> rated =
        Stream.iterate(0, i -> i + 1)
            .limit(values.length)
            .map(i -> new Rated(new Span(i, i + 1), values[i]))
            .toList();
    return Answer.NONE.withCertainty(rated);
  }

  private static Dated date(int start, int end, String type, String value) {
    return new Dated(new Span(start, end), type, value);
  }

  private static Amount amount(double value, Bound bound) {
    return new Amount(value, value, value, bound);
  }

  private static Answer amounts(Amount... amounts) {
    return Answer.NONE.withAmounts(List.of(amounts));
  }

  private static List<Span> spans(int... starts) {
    return Stream.iterate(0, i -> i + 1)
        .limit(starts.length)
        .map(i -> new Span(starts[i], starts[i] + 1))
        .toList();
  }
}
