package org.twosource.bench.newsroom;

import java.util.Comparator;
import java.util.List;

/** A plan: what happened, who writes of it, and who told whom. */
record Bundle(String name, World world, List<Desk> desks, List<Storyline> storylines) {

  /** The tellings of one report in the order in which they were made. */
  List<Telling> of(Desk desk) {
    return storylines.stream()
        .flatMap(line -> line.tellings().stream())
        .filter(telling -> telling.desk() == desk.index())
        .sorted(Comparator.comparing(Telling::id))
        .toList();
  }
}
