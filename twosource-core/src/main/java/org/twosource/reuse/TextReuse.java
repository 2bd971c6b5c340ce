package org.twosource.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of some texts carry each other's words, and which words. Copying is told from telling of
 * the same event by what two writers would not both choose: long runs of plain words that nobody is
 * quoted with, the same cuts in quotations, whole sentences in other words one after the other, odd
 * details in one order. What both quote shows nothing: a statement is everybody's.
 *
 * <p>Each text is compared with the few that share most runs of words with it, so the cost grows
 * about as the number of texts. The order of the texts changes nothing. Not safe for use by several
 * threads at once.
 */
public final class TextReuse {

  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Words> texts = new ArrayList<>();
  private final List<Map<String, Integer>> details = new ArrayList<>();
  private final Map<Long, Optional<Reuse>> compared = new HashMap<>();
  private final Set<Long> linked = new HashSet<>();
  private final Judge judge;
  private int[] classes = new int[0];

  /**
   * Compares texts.
   *
   * @param byId the texts under their ids
   */
  public TextReuse(Map<String, String> byId) {
    SortedMap<String, String> sorted = new TreeMap<>(byId);
    RunIndex index = new RunIndex();
    List<List<Integer>> candidates = new ArrayList<>();
    for (Map.Entry<String, String> entry : sorted.entrySet()) {
      Words words = Words.of(entry.getValue(), vocabulary);
      Map<String, Integer> told = Details.of(words);
      candidates.add(index.add(texts.size(), words, told.keySet(), vocabulary));
      places.put(entry.getKey(), texts.size());
      texts.add(words);
      details.add(told);
    }
    this.judge = new Judge(index);
    this.classes = new int[texts.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = i;
      for (int other : candidates.get(i)) {
        compare(other, i);
      }
    }
    compared.forEach(
        (pair, found) -> {
          if (found.isPresent()) {
            linked.add(pair(classOf((int) (pair >> 32)), classOf((int) (pair & 0xffffffffL))));
          }
        });
  }

  /** What the first text has of the second or the second of the first, or both of a third. */
  public Optional<Reuse> between(String first, String second) {
    Integer one = places.get(first);
    Integer other = places.get(second);
    if (one == null || other == null || one.equals(other)) {
      return Optional.empty();
    }
    Optional<Reuse> found = between(Math.min(one, other), Math.max(one, other));
    return one < other ? found : found.map(Reuse::turned);
  }

  private Optional<Reuse> between(int first, int second) {
    long pair = pair(first, second);
    Optional<Reuse> known = compared.get(pair);
    int one = classOf(first);
    int other = classOf(second);
    if (one == other) {
      // Two copies of a third are copies of each other, whatever either left out.
      if (known == null || known.isEmpty()) {
        known = Optional.of(judge.compare(texts.get(first), texts.get(second)));
        compared.put(pair, known);
      }
      return known;
    }
    if (known == null && linked.contains(pair(Math.min(one, other), Math.max(one, other)))) {
      known = judged(first, second);
      compared.put(pair, known);
    }
    return known == null ? Optional.empty() : known;
  }

  private void compare(int first, int second) {
    Optional<Reuse> found = judged(first, second);
    compared.put(pair(first, second), found);
    if (found.filter(reuse -> reuse.firstIsWhole() && reuse.turned().firstIsWhole()).isPresent()) {
      int one = classOf(first);
      int other = classOf(second);
      classes[Math.max(one, other)] = Math.min(one, other);
    }
  }

  private Optional<Reuse> judged(int first, int second) {
    return judge.judge(
        texts.get(first), texts.get(second), details.get(first), details.get(second));
  }

  /** Texts that are one another's whole copy are of one class. */
  private int classOf(int text) {
    int at = text;
    while (classes[at] != at) {
      classes[at] = classes[classes[at]];
      at = classes[at];
    }
    return at;
  }

  private static long pair(int first, int second) {
    return ((long) Math.min(first, second) << 32) | Math.max(first, second);
  }
}
