package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.twosource.claim.ReportReading;
import org.twosource.quantity.Quantity;

/**
 * Which counts are parts of a sum: "fifteen died in the north of the town and six in a village"
 * beside "21 died" in one report. Such a part is of a smaller scope, whatever its words say.
 */
final class Sums {

  private final Set<Figures.Given> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  Sums(List<Figures.Given> given) {
    for (Figures.Given one : given) {
      if (isPart(one, given)) {
        parts.add(one);
      }
    }
    List<Figures.Given> same = new ArrayList<>();
    for (Figures.Given one : given) {
      if (parts.stream().anyMatch(part -> sameNumber(part, one))) {
        same.add(one);
      }
    }
    parts.addAll(same);
  }

  boolean isPart(Figures.Given given) {
    return parts.contains(given);
  }

  /** A number that in another report is a part of the sum is that part here too. */
  private static boolean sameNumber(Figures.Given one, Figures.Given other) {
    return one.quantity().stated() == other.quantity().stated()
        && one.counted().outcome().equals(other.counted().outcome());
  }

  private static boolean isPart(Figures.Given one, List<Figures.Given> given) {
    ReportReading reading = one.said().reading();
    double own = one.quantity().stated();
    int sentence = sentence(one.said(), one.quantity());
    return own > 0
        && !one.counted().outcome().isEmpty()
        && reading.quantities().stream()
            .filter(other -> !other.number().overlaps(one.quantity().number()))
            .filter(other -> other.scope().equals(one.quantity().scope()))
            .filter(other -> sentence(one.said(), other) == sentence)
            .anyMatch(
                other ->
                    given.stream()
                        .filter(sum -> sum.said().report().equals(one.said().report()))
                        .filter(sum -> sentence(sum.said(), sum.quantity()) != sentence)
                        .anyMatch(sum -> isSum(own, other, sum.quantity())));
  }

  private static boolean isSum(double own, Quantity other, Quantity sum) {
    return other.stated() > 0 && own + other.stated() == sum.stated();
  }

  private static int sentence(Said said, Quantity quantity) {
    return said.reading()
        .document()
        .sentenceAt(quantity.number().start())
        .map(sentence -> sentence.index())
        .orElse(-1);
  }
}
