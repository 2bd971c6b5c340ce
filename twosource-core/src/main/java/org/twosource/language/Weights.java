package org.twosource.language;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The shipped weights of an averaged perceptron (Collins 2002): per feature a short list of classes
 * with a weight of eight bits each. Immutable; safe to share.
 */
final class Weights implements Scorer {
  private final int[] table;
  private final int[] starts;
  private final byte[] classes;
  private final byte[] values;
  private final int mask;

  /**
   * @param keys the features, ascending
   * @param ends for each feature the end of its entries in {@code classes} and {@code values}
   */
  Weights(int[] keys, int[] ends, byte[] classes, byte[] values) {
    int capacity = Integer.highestOneBit(Math.max(2, keys.length) * 2 - 1) * 2;
    this.mask = capacity - 1;
    this.table = new int[capacity];
    this.starts = new int[capacity * 2];
    this.classes = classes;
    this.values = values;
    int start = 0;
    for (int i = 0; i < keys.length; i++) {
      int slot = slotOf(keys[i]);
      table[slot] = keys[i];
      starts[2 * slot] = start;
      starts[2 * slot + 1] = ends[i];
      start = ends[i];
    }
  }

  private int slotOf(int key) {
    int slot = (key ^ (key >>> 15)) & mask;
    while (table[slot] != 0 && table[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  @Override
  public void score(FeatureKeys features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      int slot = slotOf(features.get(i));
      if (table[slot] == 0) {
        continue;
      }
      int end = starts[2 * slot + 1];
      for (int entry = starts[2 * slot]; entry < end; entry++) {
        scores[classes[entry] & 0xFF] += values[entry];
      }
    }
  }

  /** Writes these weights without those whose size is below {@code least}. */
  void write(DataOutputStream out, int least) throws IOException {
    int[] slots =
        IntStream.range(0, table.length)
            .filter(slot -> table[slot] != 0)
            .boxed()
            .sorted(Comparator.comparingInt(slot -> table[slot]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] keys = new int[slots.length];
    int[] ends = new int[slots.length];
    byte[] keptClasses = new byte[classes.length];
    byte[] keptValues = new byte[values.length];
    int features = 0;
    int kept = 0;
    for (int slot : slots) {
      int before = kept;
      for (int entry = starts[2 * slot]; entry < starts[2 * slot + 1]; entry++) {
        if (Math.abs(values[entry]) >= least) {
          keptClasses[kept] = classes[entry];
          keptValues[kept++] = values[entry];
        }
      }
      if (kept > before) {
        keys[features] = table[slot];
        ends[features++] = kept;
      }
    }
    write(
        out,
        Arrays.copyOf(keys, features),
        Arrays.copyOf(ends, features),
        Arrays.copyOf(keptClasses, kept),
        Arrays.copyOf(keptValues, kept));
  }

  /** Reads what {@link #write} wrote. */
  static Weights read(DataInputStream in) throws IOException {
    int features = in.readInt();
    int entries = in.readInt();
    byte[] gaps = in.readNBytes(in.readInt());
    byte[] counts = in.readNBytes(features);
    byte[] classes = in.readNBytes(entries);
    byte[] values = in.readNBytes(entries);
    int[] keys = new int[features];
    int[] ends = new int[features];
    long key = Integer.MIN_VALUE;
    int at = 0;
    int end = 0;
    for (int i = 0; i < features; i++) {
      long gap = 0;
      int shift = 0;
      byte part;
      do {
        part = gaps[at++];
        gap |= (long) (part & 0x7F) << shift;
        shift += 7;
      } while (part < 0);
      key += gap;
      end += counts[i] & 0xFF;
      keys[i] = (int) key;
      ends[i] = end;
    }
    return new Weights(keys, ends, classes, values);
  }

  /** Writes features in ascending order, each as the gap to the one before. */
  static void write(DataOutputStream out, int[] keys, int[] ends, byte[] classes, byte[] values)
      throws IOException {
    var gaps = new ByteArrayOutputStream();
    long previous = Integer.MIN_VALUE;
    for (int key : keys) {
      long gap = key - previous;
      while (gap > 0x7F) {
        gaps.write((int) (gap & 0x7F) | 0x80);
        gap >>>= 7;
      }
      gaps.write((int) gap);
      previous = key;
    }
    out.writeInt(keys.length);
    out.writeInt(classes.length);
    out.writeInt(gaps.size());
    gaps.writeTo(out);
    for (int i = 0; i < ends.length; i++) {
      out.write(ends[i] - (i == 0 ? 0 : ends[i - 1]));
    }
    out.write(classes);
    out.write(values);
  }
}
