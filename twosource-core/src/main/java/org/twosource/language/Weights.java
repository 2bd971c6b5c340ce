package org.twosource.language;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * The shipped weights of an averaged perceptron (Collins 2002): per feature a short list of classes
 * with a weight of eight bits each. Immutable; safe to share.
 */
final class Weights implements Scorer {
  /** How many features share a drawer, more or less; a drawer is searched from its start. */
  private static final int PER_DRAWER = 4;

  private final int[] keys;
  private final int[] ends;
  private final byte[] classes;
  private final byte[] values;

  /** Where the drawer of each first bits of a key begins. */
  private final int[] drawers;

  private final int shift;

  /**
   * @param keys the features, ascending
   * @param ends for each feature the end of its entries in {@code classes} and {@code values}
   */
  Weights(int[] keys, int[] ends, byte[] classes, byte[] values) {
    this.keys = keys;
    this.ends = ends;
    this.classes = classes;
    this.values = values;
    int size = Integer.highestOneBit(Math.max(2, keys.length / PER_DRAWER));
    this.shift = Integer.numberOfLeadingZeros(size) + 1;
    this.drawers = new int[size + 1];
    int drawer = 0;
    for (int i = 0; i < keys.length; i++) {
      int own = drawer(keys[i]);
      while (drawer < own) {
        drawers[++drawer] = i;
      }
    }
    Arrays.fill(drawers, drawer + 1, size + 1, keys.length);
  }

  private int drawer(int key) {
    return (key ^ Integer.MIN_VALUE) >>> shift;
  }

  @Override
  public void score(FeatureKeys features, float[] scores) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      int key = features.get(i);
      int drawer = drawer(key);
      int at = drawers[drawer];
      int last = drawers[drawer + 1];
      while (at < last && keys[at] < key) {
        at++;
      }
      if (at == last || keys[at] != key) {
        continue;
      }
      for (int entry = at == 0 ? 0 : ends[at - 1]; entry < ends[at]; entry++) {
        scores[classes[entry] & 0xFF] += values[entry];
      }
    }
  }

  /** Writes these weights without those whose size is below {@code least}. */
  void write(DataOutputStream out, int least) throws IOException {
    int[] keptKeys = new int[keys.length];
    int[] keptEnds = new int[keys.length];
    byte[] keptClasses = new byte[classes.length];
    byte[] keptValues = new byte[values.length];
    int features = 0;
    int kept = 0;
    int entry = 0;
    for (int i = 0; i < keys.length; i++) {
      int before = kept;
      for (; entry < ends[i]; entry++) {
        if (Math.abs(values[entry]) >= least) {
          keptClasses[kept] = classes[entry];
          keptValues[kept++] = values[entry];
        }
      }
      if (kept > before) {
        keptKeys[features] = keys[i];
        keptEnds[features++] = kept;
      }
    }
    write(
        out,
        Arrays.copyOf(keptKeys, features),
        Arrays.copyOf(keptEnds, features),
        Arrays.copyOf(keptClasses, kept),
        Arrays.copyOf(keptValues, kept));
  }

  /** Reads what {@link #write} wrote. */
  static Weights read(DataInputStream in) throws IOException {
    int features = in.readInt();
    int entries = in.readInt();
    byte[] gaps = bytes(in, in.readInt());
    byte[] counts = bytes(in, features);
    byte[] classes = bytes(in, entries);
    byte[] values = bytes(in, entries);
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

  private static byte[] bytes(DataInputStream in, int size) throws IOException {
    byte[] bytes = new byte[size];
    in.readFully(bytes);
    return bytes;
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
