package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.twosource.text.Span;

/**
 * Coreference as the CoNLL-2012 shared task has it (Pradhan et al. 2012): the mean of the F scores
 * of MUC, B³ and CEAF with φ₄. Mentions are the same where their spans are. Chains of one mention
 * count on neither side.
 */
final class CoreferenceScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    Tally muc = sum(documents, Clusters::muc);
    Tally bCubed = sum(documents, Clusters::bCubed);
    Tally ceaf = sum(documents, Clusters::ceaf);
    Tally mentions = sum(documents, Clusters::mentionsFound);
    List<Score> scores = new ArrayList<>();
    scores.add(
        Score.of("CoNLL F1", (muc.f() + bCubed.f() + ceaf.f()) / 3, Math.round(mentions.wanted())));
    scores.add(Score.of("MUC", muc));
    scores.add(Score.of("B3", bCubed));
    scores.add(Score.of("CEAFe", ceaf));
    scores.add(Score.of("mentions", mentions));
    return scores;
  }

  @FunctionalInterface
  private interface Measure {
    Tally of(List<Set<Span>> key, List<Set<Span>> response);
  }

  private static Tally sum(List<Marked> documents, Measure measure) {
    Tally tally = Tally.NONE;
    for (Marked document : documents) {
      List<Set<Span>> key = Clusters.counted(document.gold().coreference());
      List<Set<Span>> response = Clusters.counted(document.found().coreference());
      tally = tally.plus(measure.of(key, response));
    }
    return tally;
  }
}
