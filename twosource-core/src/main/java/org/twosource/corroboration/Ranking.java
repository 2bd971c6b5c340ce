package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Puts findings in the order in which a reader needs them, and links figures to those that replace
 * them.
 */
final class Ranking {

  private Ranking() {}

  static List<Finding> rank(List<FindingMaker.Made> made, int reports) {
    List<FindingMaker.Made> sorted = new ArrayList<>(made);
    sorted.sort(
        Comparator.comparingInt(Ranking::urgency)
            .thenComparing(one -> -one.reports())
            .thenComparing(one -> -one.finding().claims().size())
            .thenComparing(one -> -one.finding().independent().atMost())
            .thenComparing(one -> one.finding().claims().get(0))
            .thenComparing(one -> one.finding().statement()));
    List<Finding> found = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Finding one = sorted.get(i).finding();
      found.add(with(one, "f" + (i + 1), replacedBy(one, sorted)));
    }
    return found;
  }

  /**
   * Contested first, then what several reports tell without one firm root, then what stands, then
   * the rest.
   */
  private static int urgency(FindingMaker.Made one) {
    Finding finding = one.finding();
    boolean looksFirm =
        finding.verdict() == Verdict.REPEATED
            && finding.independent().atLeast() == 0
            && one.reports() > 1;
    return switch (finding.verdict()) {
      case CONTESTED -> 0;
      case REPEATED -> looksFirm ? 0 : one.reports() > 1 ? 2 : 3;
      case CORROBORATED -> 1;
      case ON_RECORD -> one.reports() > 1 ? 2 : 3;
      case SINGLE -> finding.unverified() ? 3 : 4;
    };
  }

  private static Optional<String> replacedBy(Finding one, List<FindingMaker.Made> sorted) {
    for (int i = 0; i < sorted.size(); i++) {
      Finding other = sorted.get(i).finding();
      if (!other.superseded().isEmpty()
          && new TreeSet<>(one.claims()).equals(new TreeSet<>(other.superseded()))) {
        return Optional.of("f" + (i + 1));
      }
    }
    return Optional.empty();
  }

  private static Finding with(Finding one, String id, Optional<String> supersededBy) {
    return new Finding(
        id,
        one.statement(),
        one.claims(),
        one.verdict(),
        one.independent(),
        one.denied(),
        one.oneParty(),
        one.roots(),
        one.unverified(),
        one.superseded(),
        supersededBy,
        one.disagreements(),
        one.why());
  }
}
