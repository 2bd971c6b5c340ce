package org.twosource.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle: mostly on its own path, towards what can be saved. */
final class ParserTrainer {
  /** A tree with the signals of its tagged words. */
  static final class Lesson {
    final Signals signals;
    final int[] heads;
    final int[] relations;

    Lesson(Signals signals, int[] heads, int[] relations) {
      this.signals = signals;
      this.heads = heads;
      this.relations = relations;
    }
  }

  private static final double FOLLOW_OWN = 0.9;

  private final Parser parser;
  private final Learner learner = new Learner();
  private final FeatureKeys keys = new FeatureKeys();
  private final float[] scores;
  private final Random random;
  private int rounds;

  ParserTrainer(List<String> relations, long seed) {
    this.parser = new Parser(relations, learner);
    this.scores = new float[parser.classes()];
    this.random = new Random(seed);
  }

  /** Goes through the lessons once more, in another order. */
  Learner round(List<Lesson> lessons) {
    List<Lesson> order = new ArrayList<>(lessons);
    Collections.shuffle(order, random);
    for (Lesson lesson : order) {
      learn(lesson, rounds);
    }
    rounds++;
    return learner;
  }

  private void learn(Lesson lesson, int round) {
    ArcHybrid state = new ArcHybrid(lesson.signals.size);
    ParserFeatures features = new ParserFeatures(lesson.signals, state, keys);
    while (!state.isDone()) {
      features.extract();
      learner.score(keys, scores);
      int guess = parser.best(state, scores);
      boolean[] right = rightSteps(state, lesson);
      int truth = best(right);
      learner.tick();
      if (!right[guess]) {
        learner.update(keys, truth, guess);
      }
      int taken = right[guess] || (round > 0 && random.nextDouble() < FOLLOW_OWN) ? guess : truth;
      state.apply(parser.action(taken), parser.relation(taken));
    }
  }

  private int best(boolean[] among) {
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if (among[i] && (best < 0 || scores[i] > scores[best])) {
        best = i;
      }
    }
    return best;
  }

  /** The steps of least cost; an arc that the true tree has must have its relation too. */
  private boolean[] rightSteps(ArcHybrid state, Lesson lesson) {
    int[] costs = new int[3];
    for (int action = 0; action < 3; action++) {
      costs[action] =
          state.allows(action)
              ? DynamicOracle.cost(state, lesson.heads, action)
              : Integer.MAX_VALUE;
    }
    int least = Arrays.stream(costs).min().orElseThrow();
    boolean[] right = new boolean[scores.length];
    for (int action = 0; action < 3; action++) {
      if (costs[action] == least) {
        int top = state.stack(0);
        int relation = action == ArcHybrid.SHIFT ? 0 : lesson.relations[top];
        boolean atRoot = state.front() == state.size;
        int root = parser.relations().indexOf("root");
        if (action == ArcHybrid.LEFT && atRoot) {
          relation = root;
        } else if (action != ArcHybrid.SHIFT && relation == root) {
          relation = parser.relations().indexOf("parataxis");
        }
        right[parser.step(action, relation)] = true;
      }
    }
    return right;
  }
}
