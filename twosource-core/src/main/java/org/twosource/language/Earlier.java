package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Picks for each noun and pronoun of a window the earlier one that means the same, where there is
 * one (Lee et al. 2017, over head words).
 */
final class Earlier {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

  private final Heads.Slice back;
  private final Heads.Slice earlier;

  /** A word and the earlier one that it means, by their places in the window. */
  record Pair(int word, int earlier) {}

  Earlier(Heads heads) {
    back = heads.slice("back");
    earlier = heads.slice("earlier");
  }

  List<Pair> pairs(States states, List<String> tags) {
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      int best = -1;
      float highest = 0;
      for (int j = 0; j < i && NOUNS.contains(tags.get(i)); j++) {
        float score = NOUNS.contains(tags.get(j)) ? states.product(i, back, j, earlier) : 0;
        if (score > highest) {
          best = j;
          highest = score;
        }
      }
      if (best >= 0) {
        found.add(new Pair(i, best));
      }
    }
    return found;
  }
}
