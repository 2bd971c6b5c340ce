package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Has a candidate read the documents of a gold set and scores what it found. */
public final class Evaluation {
  private Evaluation() {}

  /**
   * The result of one candidate on one set.
   *
   * @param documents the set's documents, or some of them
   * @param progress told how many documents are done, after each
   */
  public static Result run(
      Candidate candidate, GoldSet set, List<GoldDocument> documents, IntConsumer progress) {
    List<Marked> marked = new ArrayList<>(documents.size());
    long start = System.nanoTime();
    for (GoldDocument document : documents) {
      Answer found = candidate.read(document.passage(), Set.of(set.layer()));
      marked.add(new Marked(document.passage(), document.answer(), found));
      progress.accept(marked.size());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    int words = documents.stream().mapToInt(document -> document.passage().words()).sum();
    return new Result(
        set.name(),
        set.layer(),
        candidate.name(),
        documents.size(),
        words,
        seconds,
        scorer(set.layer()).score(marked));
  }

  /** The scorer of a layer. */
  static Scorer scorer(Layer layer) {
    return switch (layer) {
      case ATTRIBUTION -> new AttributionScorer();
      case NAMES -> new NameScorer();
      case TREES -> new TreeScorer();
      case CERTAINTY -> new CertaintyScorer();
      case DATES -> new DateScorer();
      case AMOUNTS -> new AmountScorer();
      case COREFERENCE -> new CoreferenceScorer();
    };
  }
}
