package org.twosource.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains a tagger on its own decisions, so that it meets its own mistakes. */
final class TaggerTrainer {
  private TaggerTrainer() {}

  static Learner train(
      List<Tree> trees, List<String> tags, WordClusters clusters, int rounds, long seed) {
    Learner learner = new Learner();
    Random random = new Random(seed);
    List<Tree> order = new ArrayList<>(trees);
    FeatureKeys keys = new FeatureKeys();
    float[] scores = new float[tags.size()];
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Tree tree : order) {
        Signals signals = new Signals(tree.words, clusters);
        for (int i = 0; i < tree.size(); i++) {
          TaggerFeatures.of(signals, i, keys);
          learner.score(keys, scores);
          int guess = Tagger.best(scores);
          int truth = tags.indexOf(tree.tags[i]);
          learner.tick();
          if (guess != truth && truth >= 0) {
            learner.update(keys, truth, guess);
          }
          signals.tag(i, tags.get(guess));
        }
      }
    }
    return learner;
  }

  /** Tags each tenth of the trees with a tagger that has not seen it. */
  static List<int[]> jackknife(
      List<Tree> trees, List<String> tags, WordClusters clusters, int folds, int rounds) {
    List<int[]> all = new ArrayList<>(Collections.nCopies(trees.size(), new int[0]));
    for (int fold = 0; fold < folds; fold++) {
      List<Tree> rest = new ArrayList<>();
      for (int i = 0; i < trees.size(); i++) {
        if (i % folds != fold) {
          rest.add(trees.get(i));
        }
      }
      Tagger tagger =
          new Tagger(tags, train(rest, tags, clusters, rounds, fold).pack(1, 0).weights());
      for (int i = fold; i < trees.size(); i += folds) {
        all.set(i, tagger.tag(new Signals(trees.get(i).words, clusters)));
      }
    }
    return all;
  }
}
