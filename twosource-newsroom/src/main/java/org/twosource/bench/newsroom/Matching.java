package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;

/**
 * Which marked claims and findings are which of the brief's, by the rules of
 * docs/reference/scoring.md (gold/newsroom/score.py is the other who keeps them).
 */
final class Matching {
  private static final double OVERLAP = 0.4;
  private static final double CARRIED = 0.8;
  private static final double TOGETHER = 0.5;

  private final Map<ClaimRef, Set<String>> carried = new HashMap<>();
  private final Map<Gold.Finding, Finding> matched = new HashMap<>();

  Matching(Gold gold, Brief brief) {
    claims(gold, brief);
    findings(gold, brief);
  }

  /** The marked claims that a finding of the brief holds. */
  Set<String> claimsOf(Finding finding) {
    Set<String> ids = new HashSet<>();
    finding.claims().forEach(ref -> ids.addAll(carried.getOrDefault(ref, Set.of())));
    return ids;
  }

  /** The brief's finding for a marked one, where there is any. */
  Map<Gold.Finding, Finding> matched() {
    return matched;
  }

  private record Pair(double likeness, String mark, ClaimRef claim) {}

  private void claims(Gold gold, Brief brief) {
    List<Pair> pairs = new ArrayList<>();
    for (ReportReading report : brief.reports()) {
      String id = report.report().id();
      for (Gold.Claim mark : gold.claims()) {
        if (mark.report().equals(id)) {
          Set<Integer> marked = mark.letters();
          report.claims().forEach(claim -> pair(mark, marked, claim, id, pairs));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness)
            .thenComparing(Pair::mark)
            .thenComparing(Pair::claim));
    Set<String> found = new HashSet<>();
    Set<ClaimRef> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!found.contains(pair.mark) && !used.contains(pair.claim)) {
        found.add(pair.mark);
        used.add(pair.claim);
        carry(pair.claim, pair.mark);
      }
    }
  }

  private void pair(
      Gold.Claim mark, Set<Integer> marked, Claim claim, String report, List<Pair> pairs) {
    Set<Integer> told = new HashSet<>();
    claim
        .span()
        .forEach(
            span -> {
              for (int at = span.start(); at < span.end(); at++) {
                told.add(at);
              }
            });
    int size = told.size();
    told.retainAll(marked);
    int both = told.size();
    if (both == 0) {
      return;
    }
    ClaimRef ref = new ClaimRef(report, claim.id());
    if (both >= CARRIED * Math.min(marked.size(), size)) {
      carry(ref, mark.id());
    }
    double likeness = both / (double) (marked.size() + size - both);
    if (likeness >= OVERLAP) {
      pairs.add(new Pair(likeness, mark.id(), ref));
    }
  }

  private void carry(ClaimRef ref, String mark) {
    carried.computeIfAbsent(ref, key -> new HashSet<>()).add(mark);
  }

  private record Likeness(double likeness, int mark, int finding) {}

  private void findings(Gold gold, Brief brief) {
    List<Likeness> all = new ArrayList<>();
    for (int i = 0; i < gold.findings().size(); i++) {
      Set<String> wanted = new HashSet<>(gold.findings().get(i).claims());
      for (int j = 0; j < brief.findings().size(); j++) {
        Set<String> both = claimsOf(brief.findings().get(j));
        int size = both.size();
        both.retainAll(wanted);
        double likeness = both.size() / (double) (wanted.size() + size - both.size());
        if (likeness >= TOGETHER) {
          all.add(new Likeness(likeness, i, j));
        }
      }
    }
    all.sort(
        Comparator.comparingDouble((Likeness one) -> -one.likeness)
            .thenComparing(Likeness::mark)
            .thenComparing(Likeness::finding));
    Set<Integer> used = new HashSet<>();
    for (Likeness one : all) {
      Gold.Finding mark = gold.findings().get(one.mark);
      if (!matched.containsKey(mark) && used.add(one.finding)) {
        matched.put(mark, brief.findings().get(one.finding));
      }
    }
  }
}
