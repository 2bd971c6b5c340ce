package org.twosource.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers mean that the network gives for a word: where each head's lie, and the labels
 * they stand for. Written by {@code training/model/export.py}. Immutable; safe to share.
 *
 * @param width how many numbers a word has
 * @param tags universal and treebank tag, a space between
 * @param names B-, I- and O marks of names
 * @param roles B-, I- and O marks of Source, Cue and Content
 * @param relations universal dependency relations
 * @param root the vector of what a root hangs on
 * @param relationWeights a row a relation
 * @param nameAfter what it is worth that one mark of a name follows another, as a logarithm, a row
 *     for each mark that goes before
 * @param roleAfter the same of roles
 */
// Arrays: these are the network's own numbers, made and read in one place and never compared.
@SuppressWarnings("ArrayRecordComponent")
record Heads(
    int width,
    Map<String, Slice> layout,
    List<String> tags,
    List<String> names,
    List<String> roles,
    List<String> relations,
    float[] root,
    float[] relationWeights,
    float[] nameAfter,
    float[] roleAfter,
    Lemmatizer lemmatizer) {
  private static final int VERSION = 2;

  /** Where a head's numbers begin within a word's, and how many they are. */
  record Slice(int from, int size) {}

  Slice slice(String head) {
    Slice slice = layout.get(head);
    if (slice == null) {
      throw new IllegalStateException("the model has no head " + head);
    }
    return slice;
  }

  static Heads read(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException("a model of another version");
    }
    Map<String, Slice> layout = new LinkedHashMap<>();
    int width = 0;
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      int size = in.readInt();
      layout.put(name, new Slice(width, size));
      width += size;
    }
    return new Heads(
        width,
        layout,
        labels(in),
        labels(in),
        labels(in),
        labels(in),
        floats(in),
        floats(in),
        floats(in),
        floats(in),
        new Lemmatizer(rules(in)));
  }

  private static List<String> labels(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF().intern());
    }
    return List.copyOf(labels);
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] found = new float[in.readInt()];
    for (int i = 0; i < found.length; i++) {
      found[i] = in.readFloat();
    }
    return found;
  }

  private static Map<String, String> rules(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> rules = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      rules.put(in.readUTF(), in.readUTF());
    }
    return rules;
  }
}
