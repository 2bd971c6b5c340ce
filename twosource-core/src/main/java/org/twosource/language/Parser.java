package org.twosource.language;

import java.util.List;

/**
 * A greedy transition parser (arc-hybrid, trained with a dynamic oracle: Goldberg and Nivre 2013).
 * One tree with one root for any sentence, in time linear in its length. Holds no state; safe to
 * share.
 *
 * @param relations the dependency relations; class 0 of the scorer is the shift, then come the left
 *     arcs, then the right arcs, each in this order
 */
record Parser(List<String> relations, Scorer scorer) {

  /** The finished state: heads, with the sentence's size for the root, and relations. */
  ArcHybrid parse(Signals signals) {
    ArcHybrid state = new ArcHybrid(signals.size);
    FeatureKeys keys = new FeatureKeys();
    ParserFeatures features = new ParserFeatures(signals, state, keys);
    float[] scores = new float[classes()];
    while (!state.isDone()) {
      features.extract();
      scorer.score(keys, scores);
      int best = best(state, scores);
      state.apply(action(best), relation(best));
    }
    return state;
  }

  int classes() {
    return 1 + 2 * relations.size();
  }

  int action(int step) {
    return step == 0
        ? ArcHybrid.SHIFT
        : step <= relations.size() ? ArcHybrid.LEFT : ArcHybrid.RIGHT;
  }

  int relation(int step) {
    return step == 0 ? 0 : (step - 1) % relations.size();
  }

  /** The class of an action with a relation. */
  int step(int action, int relation) {
    return action == ArcHybrid.SHIFT
        ? 0
        : 1 + relation + (action == ArcHybrid.LEFT ? 0 : relations.size());
  }

  /** The best class that the state allows; {@code root} goes with the root and nothing else. */
  int best(ArcHybrid state, float[] scores) {
    int best = -1;
    boolean atRoot = state.front() == state.size;
    int root = step(ArcHybrid.LEFT, relations.indexOf("root"));
    int rightRoot = step(ArcHybrid.RIGHT, relations.indexOf("root"));
    for (int i = 0; i < scores.length; i++) {
      int action = action(i);
      boolean fits = action == ArcHybrid.LEFT ? atRoot == (i == root) : i != rightRoot;
      if (fits && state.allows(action) && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }
}
