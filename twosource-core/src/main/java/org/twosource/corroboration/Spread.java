package org.twosource.corroboration;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Chooses what is compared where there is too much: of each report those that stand first in it.
 */
final class Spread {

  private Spread() {}

  /** So many of them at most, in the order given, as evenly of each report as can be. */
  static List<Said> first(List<Said> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    Map<String, List<Said>> byReport =
        all.stream()
            .collect(Collectors.groupingBy(Said::report, TreeMap::new, Collectors.toList()));
    Set<Said> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int rank = 0; chosen.size() < most; rank++) {
      for (List<Said> own : byReport.values()) {
        if (rank < own.size() && chosen.size() < most) {
          chosen.add(own.get(rank));
        }
      }
    }
    return all.stream().filter(chosen::contains).toList();
  }
}
