package org.twosource.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with what they stand for; the longest that fits is found. */
final class Phrases<T> {

  /** A phrase found at some place. */
  record Hit<T>(T value, int start, int end) {}

  private record Entry<T>(List<String> words, boolean exactCase, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

  /** A phrase with a capital counts only as written where {@code caseMatters}. */
  void add(String phrase, T value, boolean caseMatters) {
    boolean exact = caseMatters && !phrase.equals(Table.lower(phrase));
    List<String> words = Atoms.cut(exact ? phrase : Table.lower(phrase));
    Entry<T> entry = new Entry<>(words, exact, value);
    put(byFirst, Table.lower(words.get(0)), entry);
    put(byLast, Table.lower(words.get(words.size() - 1)), entry);
  }

  private static <T> void put(Map<String, List<Entry<T>>> map, String key, Entry<T> entry) {
    List<Entry<T>> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    list.add(entry);
    list.sort(Comparator.comparingInt((Entry<T> e) -> -e.words.size()));
  }

  /** The longest phrase that starts at {@code i}. */
  @Nullable Hit<T> at(Atoms atoms, int i) {
    for (Entry<T> entry : byFirst.getOrDefault(atoms.low(i), List.of())) {
      if (atoms.matches(i, entry.words, entry.exactCase)) {
        return new Hit<>(entry.value, i, i + entry.words.size());
      }
    }
    return null;
  }

  /** The longest phrase that ends just before {@code end}. */
  @Nullable Hit<T> before(Atoms atoms, int end) {
    for (Entry<T> entry : byLast.getOrDefault(atoms.low(end - 1), List.of())) {
      int start = end - entry.words.size();
      if (atoms.matches(start, entry.words, entry.exactCase)) {
        return new Hit<>(entry.value, start, end);
      }
    }
    return null;
  }
}
