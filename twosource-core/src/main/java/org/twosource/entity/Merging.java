package org.twosource.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Puts together what is one, the surest pairs first, unless somebody in one group contradicts
 * somebody in the other. Many reports name the same few things alike: whether two are one is asked
 * once for each pair of {@link SameEntity.Profile profiles}. Used once.
 */
final class Merging {

  private static final int SURE = 2;

  /** Enough for the number of a node; two of them and the rank make one number. */
  private static final int BITS = 30;

  private final List<Node> nodes;
  private final SameEntity same;
  private final int[] profile;

  /** A node for each profile. */
  private final List<Node> typical = new ArrayList<>();

  /** How sure two profiles are one, where that is above 0. */
  private final Map<Long, Integer> scores = new HashMap<>();

  private final int[] group;
  private final Map<Integer, Group> groups = new HashMap<>();

  private record Group(
      List<Integer> members,
      Set<Integer> profiles,
      Map<String, List<Integer>> byReport,
      Set<Integer> apart) {}

  Merging(List<Node> nodes) {
    this.nodes = nodes;
    this.same = new SameEntity(nodes);
    this.profile = new int[nodes.size()];
    this.group = new int[nodes.size()];
  }

  /** For each node the first of its group. */
  int[] groups() {
    Map<SameEntity.Profile, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      List<Integer> alike =
          members.computeIfAbsent(same.profile(node), absent -> new ArrayList<>(1));
      if (alike.isEmpty()) {
        typical.add(node);
      }
      profile[i] = alike.isEmpty() ? typical.size() - 1 : profile[alike.get(0)];
      alike.add(i);
      group[i] = i;
      Set<Integer> own = new HashSet<>(Set.of(profile[i]));
      Map<String, List<Integer>> in =
          new HashMap<>(Map.of(node.report, new ArrayList<>(List.of(i))));
      groups.put(i, new Group(new ArrayList<>(List.of(i)), own, in, new HashSet<>()));
    }
    pairs(List.copyOf(members.values())).forEach(this::merge);
    return group;
  }

  /** The pairs of nodes that may be one, the surest first, each as one number. */
  private LongStream pairs(List<List<Integer>> members) {
    LongStream.Builder found = LongStream.builder();
    for (int p = 0; p < typical.size(); p++) {
      for (int q = p; q < typical.size(); q++) {
        boolean single = p == q && members.get(p).size() == 1;
        int score =
            !single && SameEntity.mayBe(typical.get(p), typical.get(q))
                ? same.score(typical.get(p), typical.get(q))
                : 0;
        if (score > 0) {
          scores.put(key(p, q), score);
          for (int i : members.get(p)) {
            for (int j : members.get(q)) {
              if ((p != q || i < j) && !nodes.get(i).report.equals(nodes.get(j).report)) {
                long rank = (3L - score) << (2 * BITS);
                found.add(rank | key(i, j));
              }
            }
          }
        }
      }
    }
    return found.build().sorted();
  }

  private static long key(int p, int q) {
    return ((long) Math.min(p, q) << BITS) | Math.max(p, q);
  }

  private int score(int i, int j) {
    return scores.getOrDefault(key(profile[i], profile[j]), 0);
  }

  private void merge(long pair) {
    long mask = (1L << BITS) - 1;
    int first = group[(int) ((pair >> BITS) & mask)];
    int second = group[(int) (pair & mask)];
    if (first == second) {
      return;
    }
    int kept = Math.min(first, second);
    int gone = Math.max(first, second);
    Group into = groups.getOrDefault(kept, EMPTY);
    Group from = groups.getOrDefault(gone, EMPTY);
    if (into.apart.contains(gone)) {
      return;
    }
    if (contradicts(into, from)) {
      into.apart.add(gone);
      from.apart.add(kept);
      return;
    }
    from.members.forEach(i -> group[i] = kept);
    into.members.addAll(from.members);
    into.profiles.addAll(from.profiles);
    from.byReport.forEach(
        (report, own) ->
            into.byReport.computeIfAbsent(report, absent -> new ArrayList<>(1)).addAll(own));
    // Whoever contradicts a part contradicts the whole.
    for (int other : from.apart) {
      into.apart.add(other);
      groups.getOrDefault(other, EMPTY).apart.add(kept);
    }
    groups.remove(gone);
  }

  private static final Group EMPTY = new Group(List.of(), Set.of(), Map.of(), new HashSet<>());

  private boolean contradicts(Group one, Group other) {
    for (int p : one.profiles) {
      for (int q : other.profiles) {
        Node a = typical.get(p);
        Node b = typical.get(q);
        boolean otherPerson =
            a.kind() == EntityKind.PERSON
                && !a.fullNames().isEmpty()
                && !b.fullNames().isEmpty()
                && scores.getOrDefault(key(p, q), 0) == 0;
        // One who stands alone was never compared with himself.
        if ((otherPerson && p != q) || same.vetoed(a, b)) {
          return true;
        }
      }
    }
    // What one report tells apart is two things.
    return one.byReport.entrySet().stream()
        .anyMatch(
            in ->
                other.byReport.getOrDefault(in.getKey(), List.of()).stream()
                    .anyMatch(j -> in.getValue().stream().anyMatch(i -> score(i, j) < SURE)));
  }
}
