package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded chance. The same seed gives the same choices on every machine and Java version: the
 * algorithm of {@link Random} is part of its contract. Not thread-safe.
 */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Dice of its own for one of many: neighbouring numbers have nothing in common (the finaliser of
   * SplitMix64).
   */
  static Dice of(long seed, long number) {
    long mixed = seed * 0x9E3779B97F4A7C15L + number;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return new Dice(mixed ^ (mixed >>> 31));
  }

  /** From {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** From 0 up to 1. */
  double share() {
    return random.nextDouble();
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** At most {@code count} of them, in any order. */
  <T> List<T> some(List<T> choices, int count) {
    List<T> left = new ArrayList<>(choices);
    List<T> taken = new ArrayList<>();
    while (taken.size() < count && !left.isEmpty()) {
      taken.add(left.remove(random.nextInt(left.size())));
    }
    return taken;
  }
}
