package org.twosource.bench.newsroom;

/**
 * So many of so many.
 *
 * @param count of them that have the property
 * @param all of them
 */
record Share(int count, int all) {
  private static final double CONFIDENCE = 0.95;
  private static final int STEPS = 60;

  /** The share itself; 0 of nothing is 0. */
  double rate() {
    return all == 0 ? 0 : count / (double) all;
  }

  /**
   * The exact one-sided upper bound at 95% (Clopper and Pearson, "The use of confidence or fiducial
   * limits illustrated in the case of the binomial", Biometrika 26, 1934): the largest rate at
   * which so few would still be seen once in twenty times. It takes trials for independent. 1 where
   * nothing was tried.
   */
  double upper() {
    if (all == 0 || count == all) {
      return 1;
    }
    double low = rate();
    double high = 1;
    for (int step = 0; step < STEPS; step++) {
      double middle = (low + high) / 2;
      if (atMost(middle) > 1 - CONFIDENCE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  Share plus(boolean has) {
    return new Share(count + (has ? 1 : 0), all + 1);
  }

  /** The probability of at most {@code count} of {@code all} at a rate strictly between 0 and 1. */
  private double atMost(double rate) {
    double sum = 0;
    double logOfChoices = 0;
    for (int k = 0; k <= count; k++) {
      if (k > 0) {
        logOfChoices += Math.log((all - k + 1) / (double) k);
      }
      sum += Math.exp(logOfChoices + k * Math.log(rate) + (all - k) * Math.log1p(-rate));
    }
    return sum;
  }
}
