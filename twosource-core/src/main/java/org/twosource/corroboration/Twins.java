package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.claim.ReportReading;

/**
 * Reports with one text, read alike. Only the first of them is aligned with others, and its twins
 * go where it goes: what is said does not change what it means by being printed again.
 */
final class Twins {

  private final List<Said> firsts = new ArrayList<>();
  private final IdentityHashMap<Said, Said> firstOf = new IdentityHashMap<>();
  private final IdentityHashMap<Said, List<Said>> twinsOf = new IdentityHashMap<>();

  /**
   * @param readings in order of id
   * @param all what they say, of each report in its order
   */
  Twins(List<ReportReading> readings, List<Said> all) {
    Map<String, List<Said>> byReport = new HashMap<>();
    all.forEach(
        said -> byReport.computeIfAbsent(said.report(), absent -> new ArrayList<>()).add(said));
    Map<String, List<ReportReading>> byText = new HashMap<>();
    for (ReportReading reading : readings) {
      List<ReportReading> same =
          byText.computeIfAbsent(reading.report().text(), absent -> new ArrayList<>(1));
      List<Said> said = byReport.getOrDefault(reading.report().id(), List.of());
      Optional<ReportReading> first =
          same.stream().filter(other -> alike(other, reading)).findFirst();
      if (first.isPresent()) {
        pair(byReport.getOrDefault(first.get().report().id(), List.of()), said);
      } else {
        same.add(reading);
        firsts.addAll(said);
      }
    }
  }

  /** What is aligned. */
  List<Said> firsts() {
    return firsts;
  }

  /** What the first of its twins says in the same words. */
  Said first(Said said) {
    return firstOf.getOrDefault(said, said);
  }

  /** Whether two are one statement in one text. */
  boolean same(Said a, Said b) {
    return first(a).ref().equals(first(b).ref())
        && a.proposition().head().equals(b.proposition().head());
  }

  /** Puts the twins beside their firsts. */
  List<List<Said>> together(List<List<Said>> groups) {
    List<List<Said>> found = new ArrayList<>(groups.size());
    for (List<Said> group : groups) {
      List<Said> all = new ArrayList<>(group);
      group.forEach(said -> all.addAll(twinsOf.getOrDefault(said, List.of())));
      found.add(all);
    }
    return found;
  }

  private void pair(List<Said> first, List<Said> twin) {
    for (int i = 0; i < twin.size(); i++) {
      firstOf.put(twin.get(i), first.get(i));
      twinsOf.computeIfAbsent(first.get(i), absent -> new ArrayList<>(1)).add(twin.get(i));
    }
  }

  private static boolean alike(ReportReading one, ReportReading other) {
    return one.claims().equals(other.claims())
        && one.propositions().equals(other.propositions())
        && one.times().equals(other.times())
        && one.attributions().equals(other.attributions());
  }
}
