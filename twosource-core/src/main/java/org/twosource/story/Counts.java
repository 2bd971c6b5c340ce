package org.twosource.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often words stand in a report: a sorted, compact and immutable map, since an archive keeps
 * many of them.
 */
public final class Counts {

  /** No words. */
  public static final Counts NONE = new Counts(new String[0], new int[0]);

  private final String[] words;
  private final int[] counts;

  private Counts(String[] words, int[] counts) {
    this.words = words;
    this.counts = counts;
  }

  /** The counts of a map; each is at least 1. */
  public static Counts of(Map<String, Integer> map) {
    TreeMap<String, Integer> sorted = new TreeMap<>(map);
    String[] words = sorted.keySet().toArray(String[]::new);
    int[] counts = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    if (Arrays.stream(counts).anyMatch(count -> count < 1)) {
      throw new IllegalArgumentException("a count below 1: " + map);
    }
    return new Counts(words, counts);
  }

  /** How many different words there are. */
  public int size() {
    return words.length;
  }

  /** A word, by its place in the alphabet of these words. */
  public String word(int i) {
    return words[i];
  }

  /** How often {@link #word} stands there. */
  public int count(int i) {
    return counts[i];
  }

  public boolean contains(String word) {
    return Arrays.binarySearch(words, word) >= 0;
  }

  /** The words in order of the alphabet. */
  public List<String> words() {
    return List.of(words);
  }

  /** As a map, in order of the alphabet. */
  public Map<String, Integer> map() {
    Map<String, Integer> map = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      map.put(words[i], counts[i]);
    }
    return map;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts that
        && Arrays.equals(words, that.words)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(words) + Arrays.hashCode(counts);
  }

  @Override
  public String toString() {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      shown.add(words[i] + "=" + counts[i]);
    }
    return shown.toString();
  }
}
