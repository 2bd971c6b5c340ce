package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.eval.Answer.Amount;
import org.twosource.eval.Answer.Amount.Bound;

/**
 * Amounts as NewsQuant scores them (Almasian et al. 2023), but for the unit: an amount is right
 * where its value is that of a marked amount of the passage, each used once, and so is its bound.
 * The sign of a value is left out: sets differ in whether "fell 5" is -5. A range is right where
 * both ends are; of one like "millions", which only blurs, the upper end is enough.
 */
final class AmountScorer implements Scorer {

  private static final double CLOSE = 1e-6;

  @Override
  public List<Score> score(List<Marked> documents) {
    return List.of(
        Score.of("value and bound", count(documents, true)),
        Score.of("value", count(documents, false)));
  }

  private static Tally count(List<Marked> documents, boolean bounds) {
    Tally tally = Tally.NONE;
    for (Marked document : documents) {
      List<Amount> free = new ArrayList<>(document.found().amounts());
      long right = 0;
      for (Amount gold : document.gold().amounts()) {
        Optional<Amount> match =
            free.stream().filter(found -> matches(gold, found, bounds)).findFirst();
        match.ifPresent(free::remove);
        right += match.isPresent() ? 1 : 0;
      }
      tally =
          tally.plus(
              Tally.of(right, document.found().amounts().size(), document.gold().amounts().size()));
    }
    return tally;
  }

  private static boolean matches(Amount gold, Amount found, boolean bounds) {
    if (gold.low() != gold.high()) {
      boolean blurred = found.bound() == Bound.ABOUT;
      return same(gold.high(), found.high()) && (blurred || same(gold.low(), found.low()));
    }
    boolean bounded = gold.bound() == Bound.ANY || gold.bound() == found.bound();
    return same(Math.abs(gold.value()), Math.abs(found.value())) && (bounded || !bounds);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
  }
}
