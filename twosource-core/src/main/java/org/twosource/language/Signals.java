package org.twosource.language;

/**
 * What tagger and parser see of a sentence's words: numbers for form, affixes, shape and, once
 * tagged, tag and lemma. Position {@code size} is the root; positions outside read as 0.
 */
final class Signals {
  final int size;
  final String[] words;
  final int[] form;
  final int[] prefix;
  final int[] suffix2;
  final int[] suffix3;
  final int[] shape;
  final int[] cluster;
  final int[] tag;
  final int[] upos;
  final int[] lemma;
  private final int[] landmark;

  Signals(String[] words, WordClusters clusters) {
    this.size = words.length;
    this.words = words;
    this.form = new int[size + 1];
    this.prefix = new int[size + 1];
    this.suffix2 = new int[size + 1];
    this.suffix3 = new int[size + 1];
    this.shape = new int[size + 1];
    this.cluster = new int[size + 1];
    this.tag = new int[size + 1];
    this.upos = new int[size + 1];
    this.lemma = new int[size + 1];
    this.landmark = new int[size + 1];
    for (int i = 0; i < size; i++) {
      String plain = WordShape.plain(words[i]);
      form[i] = plain.hashCode();
      prefix[i] = plain.substring(0, Math.min(3, plain.length())).hashCode();
      suffix2[i] = plain.substring(Math.max(0, plain.length() - 2)).hashCode();
      suffix3[i] = plain.substring(Math.max(0, plain.length() - 3)).hashCode();
      shape[i] = WordShape.of(words[i]);
      cluster[i] = clusters.of(plain);
      lemma[i] = form[i];
    }
    int root = "<root>".hashCode();
    form[size] = root;
    lemma[size] = root;
    tag[size] = root;
    upos[size] = root;
  }

  /** Writes the tag of word {@code i}, given as {@code UPOS XPOS}. */
  void tag(int i, String pair) {
    int space = pair.indexOf(' ');
    tag[i] = pair.hashCode();
    upos[i] = pair.substring(0, space).hashCode();
    landmark[i] = Landmark.of(words[i], pair.substring(0, space));
  }

  /** Writes the lemma of word {@code i}. */
  void lemma(int i, String text) {
    lemma[i] = WordShape.plain(text).hashCode();
  }

  int landmark(int i) {
    return landmark[i];
  }

  int at(int[] signal, int i) {
    return i < 0 || i > size ? 0 : signal[i];
  }
}
