package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.twosource.eval.Answer.Grouped;

/**
 * What grouping is measured against: single link over TF-IDF and over sentence vectors, each at the
 * threshold that is best for this very set.
 */
final class GroupingBaselines {

  private final String set;
  private final List<GoldDocument> documents;
  private final IntConsumer progress;
  private final Scorer scorer = new GroupingScorer();

  GroupingBaselines(String set, List<GoldDocument> documents, IntConsumer progress) {
    this.set = set;
    this.documents = documents;
    this.progress = progress;
  }

  List<Result> results() {
    List<Result> results = new ArrayList<>();
    List<String> texts = documents.stream().map(one -> one.passage().text()).toList();
    long start = System.nanoTime();
    results.add(best("TF-IDF, single link", SingleLink.tfIdf(texts), start));
    TwosourceVectors.load()
        .ifPresent(
            vectors -> {
              long from = System.nanoTime();
              List<float[]> read = new ArrayList<>();
              for (String text : texts) {
                read.add(vectors.apply(text));
                progress.accept(read.size());
              }
              results.add(best("MiniLM vectors, single link", SingleLink.cosine(read), from));
            });
    return results;
  }

  /** The baseline at its best threshold, for incidents and for stories each. */
  private Result best(String name, SingleLink links, long start) {
    List<Score> best = List.of();
    double at = 0;
    for (int percent = 2; percent < 100; percent++) {
      double threshold = percent / 100.0;
      List<Grouped> found =
          links.at(threshold).stream().map(group -> new Grouped(group, group, "")).toList();
      List<Score> scores = scores(found);
      if (best.isEmpty()) {
        best = scores;
      }
      List<Score> better = new ArrayList<>();
      for (int i = 0; i < scores.size(); i++) {
        boolean more = scores.get(i).value() > best.get(i).value();
        better.add(more ? scores.get(i) : best.get(i));
        at = more && i == 0 ? threshold : at;
      }
      best = better;
    }
    String shown = String.format(Locale.ROOT, "%s at its best (incidents: %.2f)", name, at);
    return new Result(set, Layer.GROUPING, shown, documents.size(), words(), seconds(start), best);
  }

  private List<Score> scores(List<Grouped> found) {
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      GoldDocument document = documents.get(i);
      marked.add(
          new Marked(
              document.passage(), document.answer(), Answer.NONE.withGrouping(found.get(i))));
    }
    return scorer.score(marked);
  }

  private int words() {
    return documents.stream().mapToInt(document -> document.passage().words()).sum();
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
