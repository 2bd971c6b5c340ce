package org.twosource.bench.newsroom;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Verdict;

/** Holds one brief against the truth of its bundle and counts. */
final class Verdicts {
  /**
   * Of findings called corroborated: not one marked claim in them may be. The rule of
   * gold/newsroom/score.py.
   */
  static final String FALSE = "falsely corroborated";

  /**
   * Of the same: they hold claims of fewer than two firm parties of any finding that is
   * corroborated. Stricter.
   */
  static final String UNFOUNDED = "corroborated without both parties";

  /**
   * Of those falsely corroborated: two firm parties do stand behind it, but it is contested, and
   * that was missed.
   */
  static final String CONTESTED = "false: contested, and that was missed";

  /**
   * Of those falsely corroborated: fewer than two firm parties stand behind what it holds. The
   * plain kind.
   */
  static final String ONE_PARTY = "false: fewer than two parties";

  /**
   * Of those falsely corroborated: no marked claim is in it at all, so it is made of words that
   * tell nothing.
   */
  static final String BESIDE = "false: beside every telling";

  /**
   * Of bundles with a finding called corroborated: at least one of them falsely. Bundles are
   * independent, findings of one are not.
   */
  static final String BUNDLES = "bundles with a false corroboration";

  /** Of findings that only "corroborated" fits: found, and called so. */
  static final String FOUND = "corroborated found";

  /** Of all findings; what is not found is wrong. */
  static final String RIGHT = "verdicts right";

  /** Of findings in which accounts differ: found, with its aspect, kind and figures. */
  static final String TYPED = "disagreements typed right";

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  private final Tally tally;
  private final Consumer<String> told;

  /**
   * @param told hears a line for each miss
   */
  Verdicts(Tally tally, Consumer<String> told) {
    this.tally = tally;
    this.told = told;
  }

  void judge(String bundle, Gold gold, Brief brief) {
    Matching matching = new Matching(gold, brief);
    corroborated(bundle, gold, brief, matching);
    for (Gold.Finding mark : gold.findings()) {
      Finding finding = matching.matched().get(mark);
      judge(bundle, mark, finding);
    }
  }

  private void corroborated(String bundle, Gold gold, Brief brief, Matching matching) {
    boolean any = false;
    boolean wrong = false;
    for (Finding finding : brief.findings()) {
      if (finding.verdict() != Verdict.CORROBORATED) {
        continue;
      }
      Set<String> ids = matching.claimsOf(finding);
      List<Gold.Finding> right =
          gold.findings().stream()
              .filter(mark -> mark.maybe("corroborated") && touches(mark, ids))
              .toList();
      boolean falsely = right.isEmpty();
      if (falsely) {
        boolean two = gold.findings().stream().anyMatch(mark -> mark.parties(ids) > 1);
        tally.count(CONTESTED, two);
        tally.count(ONE_PARTY, !two && !ids.isEmpty());
        tally.count(BESIDE, ids.isEmpty());
      }
      boolean unfounded =
          gold.tracesClaims() && right.stream().noneMatch(mark -> mark.parties(ids) > 1);
      tally.count(FALSE, falsely);
      if (gold.tracesClaims()) {
        tally.count(UNFOUNDED, unfounded);
      }
      if (falsely || unfounded) {
        String what = falsely ? FALSE : UNFOUNDED;
        told.accept(
            String.join(
                "\t",
                bundle,
                what,
                finding.statement(),
                String.join(" ", new TreeSet<>(ids)),
                paths(finding)));
      }
      any = true;
      wrong |= falsely;
    }
    if (any) {
      tally.count(BUNDLES, wrong);
    }
  }

  private static String paths(Finding finding) {
    return finding.roots().stream()
        .map(root -> root.name() + (root.firm() ? "! " : "? ") + root.paths())
        .collect(Collectors.joining("; "));
  }

  private static boolean touches(Gold.Finding mark, Set<String> ids) {
    return mark.claims().stream().anyMatch(ids::contains);
  }

  private void judge(
      String bundle, Gold.Finding mark, @org.jspecify.annotations.Nullable Finding finding) {
    tally.count("findings found", finding != null);
    String verdict = finding == null ? "" : spelt(finding.verdict());
    boolean right = mark.maybe(verdict);
    tally.count(RIGHT, right);
    if (finding != null) {
      tally.count("verdicts right of those found", right);
      tally.count(
          "atLeast right of those found", mark.atLeast().contains(finding.independent().atLeast()));
      tally.count(
          "atMost right of those found", mark.atMost().contains(finding.independent().atMost()));
    }
    if (mark.only("corroborated")) {
      tally.count(FOUND, right);
    }
    tally.count("verdict " + mark.verdict().get(0), right);
    if (!right) {
      told.accept(
          finding == null
              ? "%s\t%s: wanted %s, told nothing".formatted(bundle, mark.id(), mark.verdict())
              : "%s\t%s: wanted %s, told %s\t%s\t%s\t%s"
                  .formatted(
                      bundle,
                      mark.id(),
                      mark.verdict(),
                      verdict,
                      finding.statement(),
                      paths(finding),
                      String.join(" ", finding.why())));
    }
    if (mark.disagreement() != null) {
      boolean typed =
          finding != null
              && finding.disagreements().stream().anyMatch(one -> same(one, mark.disagreement()));
      tally.count(TYPED, typed);
      tally.count(
          "disagreement " + mark.disagreement().kind().get(0) + " " + mark.disagreement().aspect(),
          typed);
      if (!typed) {
        told.accept(
            "%s\t%s: disagreement %s\t%s"
                .formatted(
                    bundle,
                    mark.id(),
                    mark.disagreement(),
                    finding == null ? "not found" : finding.disagreements()));
      }
    }
  }

  private static boolean same(Disagreement told, Gold.Difference wanted) {
    Set<Long> numbers = new HashSet<>();
    Stream<String> ends =
        Stream.of(told.low(), told.best(), told.high())
            .flatMap(java.util.Optional::stream)
            .map(Object::toString);
    Stream.concat(told.values().stream().map(Disagreement.Value::value), ends)
        .forEach(
            text -> {
              Matcher number = NUMBER.matcher(text.replace(",", ""));
              while (number.find()) {
                numbers.add((long) Double.parseDouble(number.group()));
              }
            });
    return List.of(wanted.aspect().split(",", -1))
            .contains(told.aspect().name().toLowerCase(Locale.ROOT))
        && wanted.kind().contains(told.kind().name().toLowerCase(Locale.ROOT))
        // The patterns write sums in millions and the marks keep the number that is written.
        && wanted.values().stream()
            .allMatch(value -> numbers.contains(value) || numbers.contains(value * 1_000_000));
  }

  private static String spelt(Verdict verdict) {
    return verdict == Verdict.ON_RECORD ? "onRecord" : verdict.name().toLowerCase(Locale.ROOT);
  }
}
