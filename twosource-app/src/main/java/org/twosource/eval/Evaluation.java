package org.twosource.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    long start = System.nanoTime();
    List<Answer> found = read(candidate, set, documents, progress);
    double seconds = (System.nanoTime() - start) / 1e9;
    List<Marked> marked = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      GoldDocument document = documents.get(i);
      marked.add(new Marked(document.passage(), document.answer(), found.get(i)));
    }
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

  /** What simpler ways reach on the same documents, where the layer has such; else nothing. */
  public static List<Result> baselines(
      GoldSet set, List<GoldDocument> documents, IntConsumer progress) {
    return set.layer() == Layer.GROUPING
        ? new GroupingBaselines(set.name(), documents, progress).results()
        : List.of();
  }

  private static List<Answer> read(
      Candidate candidate, GoldSet set, List<GoldDocument> documents, IntConsumer progress) {
    List<Passage> passages = documents.stream().map(GoldDocument::passage).toList();
    if (set.layer() == Layer.GROUPING) {
      return candidate.group(passages, progress);
    }
    if (set.layer() == Layer.REUSE) {
      return compare(candidate, documents, progress);
    }
    List<Answer> found = new ArrayList<>(passages.size());
    for (Passage passage : passages) {
      found.add(candidate.read(passage, Set.of(set.layer())));
      progress.accept(found.size());
    }
    return found;
  }

  /** Passages of one story are compared with each other and with no others. */
  private static List<Answer> compare(
      Candidate candidate, List<GoldDocument> documents, IntConsumer progress) {
    Map<String, List<Passage>> stories = new LinkedHashMap<>();
    for (GoldDocument document : documents) {
      document
          .answer()
          .reuse()
          .ifPresent(
              one ->
                  stories
                      .computeIfAbsent(one.story(), story -> new ArrayList<>())
                      .add(document.passage()));
    }
    Map<String, Answer> found = new HashMap<>();
    for (List<Passage> story : stories.values()) {
      List<Answer> answers = candidate.compare(story);
      for (int i = 0; i < story.size(); i++) {
        found.put(story.get(i).id(), answers.get(i));
      }
      progress.accept(found.size());
    }
    return documents.stream()
        .map(document -> found.getOrDefault(document.passage().id(), Answer.NONE))
        .toList();
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
      case GROUPING -> new GroupingScorer();
      case REUSE -> new ReuseScorer();
    };
  }
}
