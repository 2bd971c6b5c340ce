package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.List;

/** Which of some groups have become one. Used once. */
final class Joined {

  private final int[] home;

  Joined(int size) {
    home = new int[size];
    for (int i = 0; i < size; i++) {
      home[i] = i;
    }
  }

  void join(int one, int other) {
    int from = Math.max(home[one], home[other]);
    int to = Math.min(home[one], home[other]);
    for (int i = 0; i < home.length; i++) {
      home[i] = home[i] == from ? to : home[i];
    }
  }

  boolean same(int one, int other) {
    return home[one] == home[other];
  }

  /** For each of them the first of those it has become one with. */
  int homeOf(int one) {
    return home[one];
  }

  List<List<Said>> of(List<List<Said>> groups) {
    List<List<Said>> joined = new ArrayList<>();
    groups.forEach(group -> joined.add(new ArrayList<>()));
    for (int i = 0; i < home.length; i++) {
      joined.get(home[i]).addAll(groups.get(i));
    }
    joined.removeIf(List::isEmpty);
    return joined;
  }
}
