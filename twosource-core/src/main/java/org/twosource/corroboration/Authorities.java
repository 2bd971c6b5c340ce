package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Counts the parties behind a finding: firm roots that may answer to one authority are one party,
 * and two parties count as two only where a claim of each surely says the same. In doubt, fewer.
 */
final class Authorities {

  /** A firm root: to whom it answers, and its claims. */
  record Firm(Party party, List<Said> claims) {}

  /**
   * @param parties their names, in order
   * @param one the party that two or more roots answer to
   */
  record Counted(Set<String> parties, Optional<String> one) {}

  private record Group(String name, List<Said> claims) {}

  private Authorities() {}

  static Counted count(List<Firm> roots, Roots.Sureness sureness, Set<String> why) {
    // A paper that nothing says whose it is may be anybody's who is counted already.
    boolean known = roots.stream().anyMatch(root -> !root.party().isOpen());
    List<Firm> sorted =
        roots.stream()
            .filter(root -> !known || !root.party().isOpen())
            .sorted(Comparator.comparing((Firm root) -> root.party().name()))
            .toList();
    int[] of =
        components(sorted.size(), (i, j) -> sorted.get(i).party().mayBe(sorted.get(j).party()));
    List<Group> groups = new ArrayList<>();
    Optional<String> one = Optional.empty();
    for (int first : new TreeSet<>(Arrays.stream(of).boxed().toList())) {
      List<Firm> those =
          IntStream.range(0, of.length).filter(i -> of[i] == first).mapToObj(sorted::get).toList();
      String name = name(those);
      groups.add(new Group(name, those.stream().flatMap(root -> root.claims().stream()).toList()));
      if (those.size() > 1) {
        one = one.or(() -> Optional.of(name));
        why.add("Two or more of the roots answer to one authority, the " + name + ": one party.");
        if (those.stream().map(root -> root.party().name()).distinct().count() > 1) {
          why.add(
              "Nothing tells "
                  + String.join(
                      " and ",
                      new TreeSet<>(those.stream().map(root -> root.party().name()).toList()))
                  + " apart for certain: counted once.");
        }
      }
    }
    return new Counted(sure(groups, sureness, why), one);
  }

  /** The party's name where one says more than the others. */
  private static String name(List<Firm> roots) {
    return roots.stream()
        .map(Firm::party)
        .min(
            Comparator.comparing((Party party) -> party.words().isEmpty())
                .thenComparing(Party::name))
        .map(Party::name)
        .orElseThrow();
  }

  private static Set<String> sure(List<Group> groups, Roots.Sureness sureness, Set<String> why) {
    int[] of =
        components(
            groups.size(),
            (i, j) -> linked(groups.get(i).claims(), groups.get(j).claims(), sureness));
    Set<String> most = new TreeSet<>();
    for (int first : new LinkedHashSet<>(Arrays.stream(of).boxed().toList())) {
      Set<String> those = new TreeSet<>();
      for (int i = 0; i < of.length; i++) {
        if (of[i] == first) {
          those.add(groups.get(i).name());
        }
      }
      most = those.size() > most.size() ? those : most;
    }
    if (most.size() < groups.size()) {
      why.add(
          most.size() == 1
              ? "No two parties say it in words that are surely the same: counted as one."
              : "Not all parties say surely the same: only those that do are counted.");
    }
    return most;
  }

  private static boolean linked(List<Said> one, List<Said> other, Roots.Sureness sureness) {
    return one.stream()
        .anyMatch(
            a -> other.stream().anyMatch(b -> a.ref().equals(b.ref()) || sureness.same(a, b)));
  }

  /** For each the first of those that it hangs together with. */
  private static int[] components(int size, BiPredicate<Integer, Integer> joined) {
    int[] of = IntStream.range(0, size).toArray();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (of[i] != of[j] && joined.test(i, j)) {
          int from = Math.max(of[i], of[j]);
          int to = Math.min(of[i], of[j]);
          for (int k = 0; k < size; k++) {
            of[k] = of[k] == from ? to : of[k];
          }
        }
      }
    }
    return of;
  }
}
