package org.twosource.app.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;
import org.twosource.corroboration.Finding;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.Range;

/**
 * The figures of a disagreement on one scale: a row for each figure with a dot where it stands, who
 * gives it, and a line that goes on where it is open; behind all a band from the lowest to the
 * highest, and a tick at the best.
 *
 * @param band where the band starts and how wide it is, as percentages
 * @param best where the tick stands
 * @param label the same in words, for who does not see it
 */
public record RangeChart(List<Row> rows, List<String> band, Optional<String> best, String label) {

  /** From so many times the lowest on, differences would press all but the highest together. */
  private static final double FAR = 200;

  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");

  /**
   * One figure.
   *
   * @param value as the reports give it
   * @param at where its dot stands
   * @param below whether it is open below
   * @param above whether it is open above
   * @param speakers who gives it
   */
  public record Row(
      String value, String at, boolean below, boolean above, List<Speaker> speakers) {}

  /**
   * Who gives a figure.
   *
   * @param claim the claim in which, written {@code reportId/claimId}
   */
  public record Speaker(String name, String claim) {}

  private static final class Draft {
    String value = "";
    boolean below;
    boolean above;
    final Map<String, String> speakers = new LinkedHashMap<>();
  }

  /** The chart, where there are two figures to show on a scale. */
  public static Optional<RangeChart> of(
      Finding.Disagreement difference, Finding finding, BriefView view) {
    Map<Double, Draft> byNumber = new TreeMap<>();
    for (Finding.Disagreement.Value value : difference.values()) {
      Optional<Double> number = Figures.in(value.value());
      if (number.isEmpty()) {
        return Optional.empty();
      }
      Draft draft = byNumber.computeIfAbsent(number.get(), absent -> new Draft());
      String shown =
          PLAIN.matcher(value.value()).matches() ? Wording.value(number.get()) : value.value();
      draft.value = draft.value.length() > shown.length() ? draft.value : shown;
      Optional<Telling> telling = view.telling(value.claim(), finding);
      // Of an outlet that says it more than once, the first.
      draft.speakers.putIfAbsent(
          telling.map(RangeChart::who).orElse(value.claim().report()), value.claim().toString());
      telling
          .flatMap(found -> range(found, number.get()))
          .ifPresent(
              range -> {
                draft.below |= Double.isInfinite(range.low());
                draft.above |= Double.isInfinite(range.high());
              });
    }
    if (byNumber.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(drawn(byNumber, difference));
  }

  private static RangeChart drawn(Map<Double, Draft> byNumber, Finding.Disagreement difference) {
    List<Double> numbers = new ArrayList<>(byNumber.keySet());
    difference.low().ifPresent(numbers::add);
    difference.high().ifPresent(numbers::add);
    double from = numbers.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double to = numbers.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    boolean far = from > 0 && to / from >= FAR;
    Scale scale = far ? new Scale(Math.log10(from), Math.log10(to)) : new Scale(from, to);
    DoubleUnaryOperator at = value -> scale.at(far ? Math.log10(value) : value);
    List<Row> rows = new ArrayList<>();
    byNumber.forEach(
        (number, draft) ->
            rows.add(
                new Row(
                    draft.value,
                    Scale.percent(at.applyAsDouble(number)),
                    draft.below,
                    draft.above,
                    draft.speakers.entrySet().stream()
                        .map(one -> new Speaker(one.getKey(), one.getValue()))
                        .toList())));
    double low = at.applyAsDouble(difference.low().orElse(from));
    double high = at.applyAsDouble(difference.high().orElse(to));
    return new RangeChart(
        List.copyOf(rows),
        List.of(Scale.percent(low), Scale.percent(high - low)),
        difference.best().map(best -> Scale.percent(at.applyAsDouble(best))),
        Wording.capital(Wording.range(difference)) + (far ? " (drawn by powers of ten)" : ""));
  }

  private static Optional<Range> range(Telling telling, double at) {
    return telling.claim().quantities().stream()
        .filter(i -> i >= 0 && i < telling.reading().quantities().size())
        .map(telling.reading().quantities()::get)
        .filter(quantity -> quantity.stated() == at)
        .map(Quantity::range)
        .findFirst();
  }

  /** Who gives an account: the speaker and the outlet, or the outlet alone in its own voice. */
  public static String who(Telling telling) {
    String outlet = BriefView.outlet(telling.reading());
    String speaker = telling.speaker();
    return speaker.toLowerCase(Locale.ROOT).equals(outlet.toLowerCase(Locale.ROOT))
        ? outlet
        : speaker + ", in " + outlet;
  }
}
