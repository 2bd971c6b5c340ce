package org.twosource.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds the things that stand at some words without looking through all of a text's. Immutable;
 * safe to share between threads.
 */
public final class Nearby<T> {

  /** How many characters share a shelf. */
  private static final int SHELF = 256;

  private final List<T> things;
  private final Function<? super T, List<Span>> places;
  private final Map<Integer, List<Integer>> shelves = new HashMap<>();

  /**
   * @param places where a thing stands
   */
  public Nearby(List<T> things, Function<? super T, List<Span>> places) {
    this.things = List.copyOf(things);
    this.places = places;
    for (int i = 0; i < this.things.size(); i++) {
      for (Span span : places.apply(this.things.get(i))) {
        for (int shelf = span.start() / SHELF; shelf <= span.end() / SHELF; shelf++) {
          shelves.computeIfAbsent(shelf, key -> new ArrayList<>(2)).add(i);
        }
      }
    }
  }

  /** The things that share or border a place with {@code words}, in the order they were given. */
  public List<T> at(Span words) {
    TreeSet<Integer> found = new TreeSet<>();
    for (int shelf = words.start() / SHELF; shelf <= words.end() / SHELF; shelf++) {
      for (int i : shelves.getOrDefault(shelf, List.of())) {
        if (!found.contains(i) && touches(things.get(i), words)) {
          found.add(i);
        }
      }
    }
    return found.stream().map(things::get).toList();
  }

  private boolean touches(T thing, Span words) {
    for (Span span : places.apply(thing)) {
      if (span.start() <= words.end() && words.start() <= span.end()) {
        return true;
      }
    }
    return false;
  }
}
