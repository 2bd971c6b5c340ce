package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.corroboration.Finding;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.Range;

/**
 * Draws the figures of a disagreement on one scale: for each speaker a band from the lowest to the
 * highest, a tick at the best and a dot at the speaker's own; a figure that is open on one side has
 * a line that goes on. Positions are percentages, so that the writing keeps its size on any screen.
 */
final class RangeChart {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final int ROW = 40;
  private static final int TOP = 26;

  private final Finding.Disagreement difference;
  private final List<Row> rows = new ArrayList<>();
  private double from = Double.POSITIVE_INFINITY;
  private double to = Double.NEGATIVE_INFINITY;

  RangeChart(Finding.Disagreement difference, Finding finding, BriefView view) {
    this.difference = difference;
    for (Finding.Disagreement.Value value : difference.values()) {
      number(value.value())
          .ifPresent(at -> rows.add(row(value, at, view.telling(value.claim(), finding))));
    }
    rows.forEach(row -> reach(row.at()));
    difference.low().ifPresent(this::reach);
    difference.high().ifPresent(this::reach);
  }

  /** Whether there are two figures to show on a scale. */
  boolean isUseful() {
    return rows.size() >= 2 && to > from;
  }

  void write(Html html) {
    int height = TOP + ROW * rows.size() + 4;
    html.tag(
        "svg",
        () -> {
          mark(html, difference.low(), "lowest", "start");
          mark(html, difference.high(), "highest", "end");
          for (int i = 0; i < rows.size(); i++) {
            row(html, rows.get(i), TOP + ROW * i);
          }
        },
        "class",
        "range",
        "role",
        "img",
        "aria-label",
        label(),
        "width",
        "100%",
        "height",
        Integer.toString(height));
  }

  private String label() {
    List<String> said = new ArrayList<>();
    rows.forEach(row -> said.add(row.value() + " (" + row.who() + ")"));
    return Wording.range(difference) + ": " + String.join("; ", said);
  }

  private void mark(Html html, Optional<Double> value, String name, String anchor) {
    value.ifPresent(
        number ->
            html.tag(
                "text",
                name + " " + Wording.value(number),
                "class",
                "end",
                "x",
                percent(x(number)),
                "y",
                "13",
                "text-anchor",
                anchor));
  }

  /** The words above their track, so that a narrow screen has room for both. */
  private void row(Html html, Row row, int y) {
    html.tag(
        "text",
        () -> html.tag("tspan", row.value(), "class", "value").text("  " + row.who()),
        "x",
        "0",
        "y",
        Integer.toString(y + 12));
    int line = y + 25;
    double low = x(difference.low().orElse(from));
    double high = x(difference.high().orElse(to));
    box(html, "band", low, high - low, line - 4, 8);
    difference.best().ifPresent(best -> box(html, "best", x(best) - 0.2, 0.4, line - 7, 14));
    if (row.openAbove()) {
      line(html, x(row.at()), 100, line);
    }
    if (row.openBelow()) {
      line(html, 0, x(row.at()), line);
    }
    shape(html, "circle", "dot", "cx", percent(x(row.at())), "cy", line + "", "r", "6");
  }

  private static void box(Html html, String kind, double x, double wide, int y, int high) {
    shape(
        html,
        "rect",
        kind,
        "x",
        percent(x),
        "width",
        percent(wide),
        "y",
        y + "",
        "height",
        high + "");
  }

  private static void line(Html html, double from, double to, int y) {
    shape(html, "line", "open", "x1", percent(from), "x2", percent(to), "y1", y + "", "y2", y + "");
  }

  private static void shape(Html html, String name, String kind, String... attributes) {
    List<String> all = new ArrayList<>(List.of("class", kind));
    all.addAll(List.of(attributes));
    html.tag(name, "", all.toArray(String[]::new));
  }

  /** Per cent of the width, with a margin on both sides. */
  private double x(double value) {
    return 3 + 94 * (value - from) / (to - from);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.1f%%", value);
  }

  private void reach(double value) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }

  private static Row row(Finding.Disagreement.Value value, double at, Optional<Telling> telling) {
    Optional<Range> range =
        telling.stream()
            .flatMap(
                found ->
                    found.claim().quantities().stream()
                        .filter(i -> i >= 0 && i < found.reading().quantities().size())
                        .map(found.reading().quantities()::get))
            .filter(quantity -> quantity.stated() == at)
            .map(Quantity::range)
            .findFirst();
    return new Row(
        at,
        value.value(),
        telling.map(RangeChart::who).orElse(value.claim().toString()),
        range.filter(found -> Double.isInfinite(found.low())).isPresent(),
        range.filter(found -> Double.isInfinite(found.high())).isPresent());
  }

  private static String who(Telling telling) {
    String outlet = BriefView.outlet(telling.reading());
    String speaker = telling.speaker();
    return speaker.equals(outlet) ? outlet : speaker + ", in " + outlet;
  }

  private static Optional<Double> number(String value) {
    Matcher found = NUMBER.matcher(value);
    return found.find()
        ? Optional.of(Double.valueOf(found.group().replace(",", "")))
        : Optional.empty();
  }

  private record Row(double at, String value, String who, boolean openBelow, boolean openAbove) {}
}
