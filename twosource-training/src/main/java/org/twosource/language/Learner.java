package org.twosource.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The averaged perceptron while it learns: per feature a row of classes with weight, sum and time
 * of the last change. Not safe to share.
 */
final class Learner implements Scorer {
  private int[] keys = new int[1 << 22];
  private int[] start = new int[1 << 22];
  private short[] length = new short[1 << 22];
  private int used;
  private byte[] category = new byte[1 << 22];
  private float[] weight = new float[1 << 22];
  private double[] sum = new double[1 << 22];
  private int[] changed = new int[1 << 22];
  private int[] changes = new int[1 << 22];
  private int entries;
  private int now = 1;

  @Override
  public void score(FeatureKeys features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      int slot = slot(features.get(i));
      int end = start[slot] + length[slot];
      for (int entry = start[slot]; entry < end; entry++) {
        scores[category[entry] & 0xFF] += weight[entry];
      }
    }
  }

  private int slot(int key) {
    int mask = keys.length - 1;
    int slot = (key ^ (key >>> 15)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** One step of time, with or without a change. */
  void tick() {
    now++;
  }

  void update(FeatureKeys features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      add(features.get(i), right, 1);
      add(features.get(i), wrong, -1);
    }
  }

  private void add(int key, int which, float amount) {
    if (used * 2 > keys.length) {
      growTable();
    }
    int slot = slot(key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    int entry = start[slot];
    int end = entry + length[slot];
    while (entry < end && (category[entry] & 0xFF) != which) {
      entry++;
    }
    if (entry == end) {
      entry = newEntry(slot);
      category[entry] = (byte) which;
    }
    sum[entry] += (double) weight[entry] * (now - changed[entry]);
    changed[entry] = now;
    changes[entry]++;
    weight[entry] += amount;
  }

  /** Rows lie in one piece; a row whose size is a power of two is full and moves to the end. */
  private int newEntry(int slot) {
    int size = length[slot];
    if (Integer.bitCount(size) <= 1) {
      int room = size == 0 ? 1 : 2 * size;
      reserve(entries + room);
      copy(start[slot], entries, size);
      start[slot] = entries;
      entries += room;
    }
    length[slot]++;
    return start[slot] + size;
  }

  private void copy(int from, int to, int size) {
    System.arraycopy(category, from, category, to, size);
    System.arraycopy(weight, from, weight, to, size);
    System.arraycopy(sum, from, sum, to, size);
    System.arraycopy(changed, from, changed, to, size);
    System.arraycopy(changes, from, changes, to, size);
  }

  private void reserve(int size) {
    if (size > category.length) {
      int larger = size + size / 2;
      category = Arrays.copyOf(category, larger);
      weight = Arrays.copyOf(weight, larger);
      sum = Arrays.copyOf(sum, larger);
      changed = Arrays.copyOf(changed, larger);
      changes = Arrays.copyOf(changes, larger);
    }
  }

  private void growTable() {
    int[] oldKeys = keys;
    int[] oldStart = start;
    short[] oldLength = length;
    keys = new int[oldKeys.length * 2];
    start = new int[oldKeys.length * 2];
    length = new short[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        start[slot] = oldStart[i];
        length[slot] = oldLength[i];
      }
    }
  }

  private double average(int entry) {
    return (sum[entry] + (double) weight[entry] * (now - changed[entry])) / now;
  }

  /** The weights as shipped: averaged, at eight bits, without those that say next to nothing. */
  Packed pack(int minChanges, double floor) {
    double largest =
        IntStream.range(0, entries)
            .mapToDouble(e -> Math.abs(average(e)))
            .sorted()
            .skip((long) (entries * 0.9999))
            .findFirst()
            .orElse(1);
    double scale = 127 / largest;
    int[] order =
        IntStream.range(0, keys.length)
            .filter(s -> keys[s] != 0)
            .boxed()
            .sorted((a, b) -> Integer.compare(keys[a], keys[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    Packed packed = new Packed(order.length, entries);
    for (int slot : order) {
      int before = packed.entries;
      for (int entry = start[slot]; entry < start[slot] + length[slot]; entry++) {
        long value = Math.round(average(entry) * scale);
        if (changes[entry] >= minChanges && Math.abs(average(entry)) >= floor && value != 0) {
          packed.entry(category[entry], (byte) Math.max(-127, Math.min(127, value)));
        }
      }
      if (packed.entries > before) {
        packed.close(keys[slot]);
      }
    }
    return packed;
  }

  /** Flat arrays in the order in which the model file has them. */
  static final class Packed {
    private final int[] keys;
    private final int[] ends;
    private final byte[] classes;
    private final byte[] values;
    private int features;
    private int entries;

    Packed(int features, int entries) {
      keys = new int[features];
      ends = new int[features];
      classes = new byte[entries];
      values = new byte[entries];
    }

    private void entry(byte category, byte value) {
      classes[entries] = category;
      values[entries++] = value;
    }

    private void close(int key) {
      keys[features] = key;
      ends[features++] = entries;
    }

    Weights weights() {
      return new Weights(
          Arrays.copyOf(keys, features),
          Arrays.copyOf(ends, features),
          Arrays.copyOf(classes, entries),
          Arrays.copyOf(values, entries));
    }

    void write(DataOutputStream out) throws IOException {
      Weights.write(
          out,
          Arrays.copyOf(keys, features),
          Arrays.copyOf(ends, features),
          Arrays.copyOf(classes, entries),
          Arrays.copyOf(values, entries));
    }

    @Override
    public String toString() {
      return features + " features, " + entries + " weights";
    }
  }
}
