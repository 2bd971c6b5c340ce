package org.twosource.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.twosource.eval.Answer.Dated;

/**
 * Time expressions as TempEval-3 scores them (UzZaman et al. 2013): an expression found is paired
 * with a marked one where they overlap, each once, in order. Value F counts a pair as right where
 * the values are the same, so that it is span F times the accuracy of values.
 *
 * <p>Counted are dates and clock times; durations and sets only in the last measure.
 */
final class DateScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    return List.of(
        score("value", documents, DateScorer::isPoint, DateScorer::sameValue),
        score("span, relaxed", documents, DateScorer::isPoint, (gold, found) -> true),
        score("span, strict", documents, DateScorer::isPoint, DateScorer::sameSpan),
        score("value, durations and sets too", documents, one -> true, DateScorer::sameValue));
  }

  /** What makes a pair right. */
  @FunctionalInterface
  private interface Check {
    boolean same(Dated gold, Dated found);
  }

  private static Score score(
      String measure, List<Marked> documents, Predicate<Dated> counted, Check check) {
    Tally tally = Tally.NONE;
    for (Marked document : documents) {
      List<Dated> wanted = document.gold().dates().stream().filter(counted).toList();
      List<Dated> found = document.found().dates().stream().filter(counted).toList();
      List<Dated> free = new ArrayList<>(found);
      long right = 0;
      for (Dated gold : wanted) {
        Optional<Dated> pair =
            free.stream().filter(one -> one.span().overlaps(gold.span())).findFirst();
        right += pair.isPresent() && check.same(gold, pair.get()) ? 1 : 0;
        pair.ifPresent(free::remove);
      }
      tally = tally.plus(Tally.of(right, found.size(), wanted.size()));
    }
    return Score.of(measure, tally);
  }

  private static boolean sameValue(Dated gold, Dated found) {
    return gold.value().equals(found.value());
  }

  private static boolean sameSpan(Dated gold, Dated found) {
    return gold.span().equals(found.span());
  }

  /** Some sets call a period a date and give its length; that is no point in time. */
  private static boolean isPoint(Dated one) {
    boolean date = one.type().equals("DATE") || one.type().equals("TIME");
    boolean vague = one.value().equals("PAST_REF") || one.value().equals("PRESENT_REF");
    return vague || (date && !one.value().startsWith("P"));
  }
}
