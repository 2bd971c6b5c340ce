package org.twosource.eval;

/**
 * What precision and recall are made of. They may have numerators of their own, as those of
 * coreference have.
 *
 * @param rightFound how much of what was found is right
 * @param found how much was found
 * @param rightWanted how much of what was wanted was found
 * @param wanted how much was wanted
 */
record Tally(double rightFound, double found, double rightWanted, double wanted) {

  static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Of items that are right or not. */
  static Tally of(long right, long found, long wanted) {
    return new Tally(right, found, right, wanted);
  }

  Tally plus(Tally other) {
    return new Tally(
        rightFound + other.rightFound,
        found + other.found,
        rightWanted + other.rightWanted,
        wanted + other.wanted);
  }

  double precision() {
    return found == 0 ? 0 : rightFound / found;
  }

  double recall() {
    return wanted == 0 ? 0 : rightWanted / wanted;
  }

  /** The harmonic mean of both, 0 where nothing is right. */
  double f() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
