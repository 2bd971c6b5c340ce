package org.twosource.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Weighs what two texts have in common. In doubt each is its own: a wrong copy hides a source. */
final class Judge {

  /** So much strength shows copying: some fifteen plain words on end, or two runs of eleven. */
  private static final double ENOUGH = 8;

  /** Texts that are the same but for so little are one, however short. */
  private static final double SAME = 0.9;

  /** Everybody cuts two quotations of a statement alike; each beyond that says so much. */
  private static final int CUTS = 2;

  private static final double CUT = 1.5;
  private static final double CUT_SHARE = 0.6;

  private final PassageFinder finder;

  Judge(RunIndex index) {
    this.finder = new PassageFinder(index);
  }

  Optional<Reuse> judge(
      Words first, Words second, Map<String, Integer> details, Map<String, Integer> others) {
    PassageFinder.Common common = finder.find(first, second);
    List<String> cuts = cuts(first, second);
    boolean same = Math.min(common.firstShare(), common.secondShare()) >= SAME;
    if (same || common.strength() >= ENOUGH) {
      return Optional.of(reuse(Reuse.Sign.WORDS, common, common.passages(), cuts, List.of()));
    }
    if (!cuts.isEmpty() && common.strength() + CUT * (cuts.size() - CUTS) >= ENOUGH) {
      return Optional.of(reuse(Reuse.Sign.QUOTATIONS, common, common.passages(), cuts, List.of()));
    }
    List<Passage> sentences = Sentences.shared(first, second);
    if (!sentences.isEmpty()) {
      return Optional.of(reuse(Reuse.Sign.SENTENCES, common, sentences, cuts, List.of()));
    }
    List<String> both = Details.shared(details, others);
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(reuse(Reuse.Sign.DETAILS, common, common.passages(), cuts, both));
  }

  /** What they have in common, whether or not it is enough. */
  Reuse compare(Words first, Words second) {
    PassageFinder.Common common = finder.find(first, second);
    return reuse(Reuse.Sign.WORDS, common, common.passages(), cuts(first, second), List.of());
  }

  private static Reuse reuse(
      Reuse.Sign sign,
      PassageFinder.Common common,
      List<Passage> passages,
      List<String> cuts,
      List<String> details) {
    List<Passage> ordered = new ArrayList<>(passages);
    ordered.sort(Comparator.comparing(Passage::first));
    return new Reuse(sign, common.firstShare(), common.secondShare(), ordered, cuts, details);
  }

  /** The quotations that both cut alike, where they are more than two and most of one text's. */
  private static List<String> cuts(Words first, Words second) {
    Set<String> ones = new LinkedHashSet<>(first.quotations);
    Set<String> others = new LinkedHashSet<>(second.quotations);
    int least = Math.min(ones.size(), others.size());
    ones.retainAll(others);
    return ones.size() > CUTS && ones.size() >= CUT_SHARE * least ? List.copyOf(ones) : List.of();
  }
}
