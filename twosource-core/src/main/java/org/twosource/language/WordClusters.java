package org.twosource.language;

import java.util.Map;

/** Groups of words that are used alike; 0 for a word in none. Immutable. */
record WordClusters(Map<String, Integer> byWord) {
  static final WordClusters NONE = new WordClusters(Map.of());

  int of(String word) {
    return byWord.getOrDefault(word, 0);
  }
}
