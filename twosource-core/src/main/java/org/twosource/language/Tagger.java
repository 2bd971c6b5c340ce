package org.twosource.language;

import java.util.List;

/**
 * Tags words from left to right with an averaged perceptron (Collins 2002). A tag is a pair of
 * universal and Penn tag, since the parser wants to know a participle from a past tense. Holds no
 * state; safe to share.
 *
 * @param tags the classes, each {@code UPOS XPOS}
 */
record Tagger(List<String> tags, Scorer scorer) {

  /** Writes the tags into {@code signals}; returns the class of each word. */
  int[] tag(Signals signals) {
    int[] chosen = new int[signals.size];
    FeatureKeys keys = new FeatureKeys();
    float[] scores = new float[tags.size()];
    for (int i = 0; i < signals.size; i++) {
      TaggerFeatures.of(signals, i, keys);
      scorer.score(keys, scores);
      chosen[i] = best(scores);
      signals.tag(i, tags.get(chosen[i]));
    }
    return chosen;
  }

  static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
