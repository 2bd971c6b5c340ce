package org.twosource.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The baseline: reports are of one group where a chain of pairs as close as a threshold joins them.
 */
final class SingleLink {

  /** Pairs farther apart than this never count. */
  private static final double LEAST = 0.02;

  private static final Pattern WORD = Pattern.compile("\\p{L}+|\\d+");

  private record Pair(int first, int second, double likeness) {}

  private final int size;
  private final List<Pair> pairs;

  private SingleLink(int size, List<Pair> pairs) {
    this.size = size;
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness));
    this.pairs = pairs;
  }

  /** By the cosine of all words, with document frequencies of the whole set. */
  static SingleLink tfIdf(List<String> texts) {
    List<Map<String, Integer>> counted = texts.stream().map(SingleLink::words).toList();
    Map<String, Integer> with = new HashMap<>();
    counted.forEach(words -> words.keySet().forEach(word -> with.merge(word, 1, Integer::sum)));
    Map<String, List<Map.Entry<Integer, Double>>> index = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      double[] likeness = new double[i];
      for (Map.Entry<String, Double> term : vector(counted.get(i), with, texts.size()).entrySet()) {
        List<Map.Entry<Integer, Double>> others =
            index.computeIfAbsent(term.getKey(), word -> new ArrayList<>());
        others.forEach(one -> likeness[one.getKey()] += one.getValue() * term.getValue());
        others.add(Map.entry(i, term.getValue()));
      }
      addAll(pairs, i, likeness);
    }
    return new SingleLink(texts.size(), pairs);
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new TreeMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }

  private static Map<String, Double> vector(
      Map<String, Integer> words, Map<String, Integer> with, int all) {
    Map<String, Double> vector = new TreeMap<>();
    double square = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      double rarity = Math.log((double) all / with.getOrDefault(word.getKey(), 1));
      double weight = (1 + Math.log(word.getValue())) * rarity;
      vector.put(word.getKey(), weight);
      square += weight * weight;
    }
    double length = square == 0 ? 1 : Math.sqrt(square);
    vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  /** By the dot product of vectors of length one. */
  static SingleLink cosine(List<float[]> vectors) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < vectors.size(); i++) {
      double[] likeness = new double[i];
      for (int j = 0; j < i; j++) {
        for (int k = 0; k < vectors.get(i).length; k++) {
          likeness[j] += vectors.get(i)[k] * vectors.get(j)[k];
        }
      }
      addAll(pairs, i, likeness);
    }
    return new SingleLink(vectors.size(), pairs);
  }

  private static void addAll(List<Pair> pairs, int report, double[] likeness) {
    for (int j = 0; j < likeness.length; j++) {
      if (likeness[j] >= LEAST) {
        pairs.add(new Pair(report, j, likeness[j]));
      }
    }
  }

  /** The group of each report when pairs at least that close are joined. */
  List<String> at(double threshold) {
    int[] leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
    for (Pair pair : pairs) {
      if (pair.likeness < threshold) {
        break;
      }
      leader[find(leader, pair.first)] = find(leader, pair.second);
    }
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      groups.add(Integer.toString(find(leader, i)));
    }
    return groups;
  }

  private static int find(int[] leader, int from) {
    int at = from;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }
}
