package org.twosource.quantity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lowest, best and highest of several figures for one thing, as conflict data sets keep them.
 *
 * @param low the lowest value that any figure allows
 * @param best the number stated most often; of equally frequent ones the lower median
 * @param high the highest finite value that any figure states or allows
 */
public record Estimate(double low, double best, double high) {

  /** Empty for no quantities. The order of the quantities does not matter. */
  public static Optional<Estimate> of(Collection<Quantity> quantities) {
    if (quantities.isEmpty()) {
      return Optional.empty();
    }
    TreeMap<Double, Integer> counts = new TreeMap<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (Quantity q : quantities) {
      Range range = q.range();
      double from = range.low() > 0 ? Math.min(range.low(), q.stated()) : q.stated();
      double to = Double.isInfinite(range.high()) ? q.stated() : range.high();
      boolean round = range.low() < q.stated() && q.stated() < range.high() && !range.isOpen();
      low = Math.min(low, round ? q.stated() : from);
      high = Math.max(high, round ? q.stated() : Math.max(to, q.stated()));
      counts.merge(q.stated(), 1, Integer::sum);
    }
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<Double> modes =
        counts.entrySet().stream().filter(e -> e.getValue() == most).map(e -> e.getKey()).toList();
    return Optional.of(new Estimate(low, modes.get((modes.size() - 1) / 2), high));
  }
}
