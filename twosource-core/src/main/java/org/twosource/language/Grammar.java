package org.twosource.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that was learnt from treebanks, as one file. Immutable; safe to share. */
record Grammar(WordClusters clusters, Tagger tagger, Lemmatizer lemmatizer, Parser parser) {
  private static final int VERSION = 1;

  /** The universal tag of a tag class. */
  String upos(int tag) {
    String pair = tagger.tags().get(tag);
    return pair.substring(0, pair.indexOf(' ')).intern();
  }

  /** What the grammar finds in a sentence of these words. */
  Reading read(String[] words) {
    Signals signals = new Signals(words, clusters);
    int[] classes = tagger.tag(signals);
    String[] lemmas = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      lemmas[i] = lemmatizer.lemma(words[i], tagger.tags().get(classes[i]));
      signals.lemma(i, lemmas[i]);
    }
    return new Reading(classes, lemmas, parser.parse(signals));
  }

  /** Tag classes, lemmas and tree of one sentence. */
  static final class Reading {
    final int[] tags;
    final String[] lemmas;
    final ArcHybrid tree;

    Reading(int[] tags, String[] lemmas, ArcHybrid tree) {
      this.tags = tags;
      this.lemmas = lemmas;
      this.tree = tree;
    }
  }

  static Grammar read(DataInputStream in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException("a model of another version");
    }
    Map<String, Integer> clusters = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      clusters.put(in.readUTF(), Integer.valueOf(in.readUTF()));
    }
    List<String> tags = readList(in);
    Weights tagging = Weights.read(in);
    Lemmatizer lemmatizer = new Lemmatizer(readMap(in));
    List<String> relations = readList(in);
    return new Grammar(
        new WordClusters(clusters),
        new Tagger(tags, tagging),
        lemmatizer,
        new Parser(relations, Weights.read(in)));
  }

  static void writeHead(DataOutputStream out, WordClusters clusters) throws IOException {
    out.writeInt(VERSION);
    Map<String, String> written = new TreeMap<>();
    clusters.byWord().forEach((word, cluster) -> written.put(word, cluster.toString()));
    writeMap(out, written);
  }

  static void writeList(DataOutputStream out, List<String> list) throws IOException {
    out.writeInt(list.size());
    for (String entry : list) {
      out.writeUTF(entry);
    }
  }

  static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
    out.writeInt(map.size());
    for (var entry : new TreeMap<>(map).entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static List<String> readList(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(in.readUTF());
    }
    return List.copyOf(list);
  }

  private static Map<String, String> readMap(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, String> map = new HashMap<>(size * 2);
    for (int i = 0; i < size; i++) {
      map.put(in.readUTF(), in.readUTF());
    }
    return map;
  }
}
