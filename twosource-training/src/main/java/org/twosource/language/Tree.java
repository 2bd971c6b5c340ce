package org.twosource.language;

/**
 * A sentence of a treebank. Tags are {@code UPOS XPOS}; heads count from 0, the root is the number
 * of words.
 */
final class Tree {
  final String[] words;
  final String[] tags;
  final String[] lemmas;
  final int[] heads;
  final String[] relations;
  final String genre;

  Tree(int size, String genre) {
    this.words = new String[size];
    this.tags = new String[size];
    this.lemmas = new String[size];
    this.heads = new int[size];
    this.relations = new String[size];
    this.genre = genre;
  }

  int size() {
    return words.length;
  }
}
