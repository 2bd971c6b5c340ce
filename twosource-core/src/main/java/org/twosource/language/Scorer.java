package org.twosource.language;

/** A linear model: what each feature says for and against each class. */
interface Scorer {

  /** Adds up in {@code scores} what the features say; {@code scores} is overwritten. */
  void score(FeatureKeys features, float[] scores);
}
