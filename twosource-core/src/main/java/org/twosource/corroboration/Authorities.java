package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Counts the parties behind a finding: firm roots that may answer to one authority are one party,
 * and two parties count as two only where a claim of each surely says the same. In doubt, fewer.
 */
final class Authorities {

  /**
   * A firm root.
   *
   * @param parties to whom it answers; several where voices were decided to be one
   * @param claims what it says
   */
  record Firm(List<Party> parties, List<Said> claims) {

    Firm {
      parties = List.copyOf(parties);
    }

    boolean isOpen() {
      return parties.stream().allMatch(Party::isOpen);
    }

    boolean mayBe(Firm other) {
      return parties.stream().anyMatch(one -> other.parties.stream().anyMatch(one::mayBe));
    }

    String name() {
      return parties.get(0).name();
    }
  }

  /**
   * @param parties their names, in order
   * @param one the party that two or more roots answer to
   */
  record Counted(Set<String> parties, Optional<String> one) {}

  private record Group(String name, List<Said> claims) {}

  private Authorities() {}

  static Counted count(List<Firm> roots, Roots.Sureness sureness, Set<String> why) {
    // A paper that nothing says whose it is may be anybody's who is counted already.
    boolean known = roots.stream().anyMatch(root -> !root.isOpen());
    List<Firm> sorted =
        roots.stream()
            .filter(root -> !known || !root.isOpen())
            .sorted(Comparator.comparing(Firm::name))
            .toList();
    int[] of = components(sorted.size(), (i, j) -> sorted.get(i).mayBe(sorted.get(j)));
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
        if (those.stream().map(Firm::name).distinct().count() > 1) {
          why.add(
              "Nothing tells "
                  + String.join(" and ", new TreeSet<>(those.stream().map(Firm::name).toList()))
                  + " apart for certain: counted once.");
        }
      }
    }
    return new Counted(sure(groups, sureness, why), one);
  }

  /** The party's name where one says more than the others. */
  private static String name(List<Firm> roots) {
    return roots.stream()
        .flatMap(root -> root.parties().stream())
        .min(
            Comparator.comparing((Party party) -> party.words().isEmpty())
                .thenComparing(Party::name))
        .map(Party::name)
        .orElseThrow();
  }

  /**
   * The parties behind those of the claims that hang together as surely the same. It is claims that
   * hang together, not parties: that one voice says two things joins nobody who says the one with
   * those who say the other.
   */
  private static Set<String> sure(List<Group> groups, Roots.Sureness sureness, Set<String> why) {
    List<Said> claims = new ArrayList<>();
    List<String> whose = new ArrayList<>();
    for (Group group : groups) {
      claims.addAll(group.claims());
      whose.addAll(Collections.nCopies(group.claims().size(), group.name()));
    }
    int[] of =
        components(
            claims.size(),
            (i, j) ->
                claims.get(i).ref().equals(claims.get(j).ref())
                    || sureness.same(claims.get(i), claims.get(j)));
    Map<Integer, Set<String>> behind = new TreeMap<>();
    for (int i = 0; i < of.length; i++) {
      behind.computeIfAbsent(of[i], absent -> new TreeSet<>()).add(whose.get(i));
    }
    Set<String> most = new TreeSet<>();
    for (Set<String> those : behind.values()) {
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
