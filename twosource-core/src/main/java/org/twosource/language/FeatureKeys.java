package org.twosource.language;

import java.util.Arrays;

/**
 * The features of one decision, each hashed to 32 bits. A hash that meets another is taken for it;
 * at the size of these models that happens to about one unseen feature in ten thousand.
 */
final class FeatureKeys {
  private int[] keys = new int[256];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int get(int i) {
    return keys[i];
  }

  void add(int template, int a) {
    push(finish(step(template, a)));
  }

  void add(int template, int a, int b) {
    push(finish(step(step(template, a), b)));
  }

  void add(int template, int a, int b, int c) {
    push(finish(step(step(step(template, a), b), c)));
  }

  void add(int template, int a, int b, int c, int d) {
    push(finish(step(step(step(step(template, a), b), c), d)));
  }

  private void push(int key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  private static long step(long hash, int value) {
    return (hash ^ value) * 0x9E3779B97F4A7C15L + (hash >>> 29);
  }

  private static int finish(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    int key = (int) (mixed >>> 32);
    return key == 0 ? 1 : key;
  }
}
