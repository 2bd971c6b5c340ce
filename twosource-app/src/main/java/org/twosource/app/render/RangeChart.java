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
 * Draws the figures of a disagreement on one scale: a band from the lowest to the highest, a line
 * at the best, and a dot for each speaker; a figure that is open on one side has a line that goes
 * on. Positions are percentages, so that the writing keeps its size on any screen.
 */
final class RangeChart {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
  private static final int ROW = 46;
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
          band(html, height);
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

  private void band(Html html, int height) {
    double low = x(difference.low().orElse(from));
    double high = x(difference.high().orElse(to));
    shape(
        html,
        "rect",
        "band",
        "x",
        percent(low),
        "y",
        "20",
        "width",
        percent(high - low),
        "height",
        (height - 20) + "");
    mark(html, difference.low(), "lowest", "start");
    mark(html, difference.high(), "highest", "end");
    difference
        .best()
        .ifPresent(
            best ->
                shape(
                    html,
                    "line",
                    "best",
                    "x1",
                    percent(x(best)),
                    "x2",
                    percent(x(best)),
                    "y1",
                    "20",
                    "y2",
                    height + ""));
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

  private void row(Html html, Row row, int y) {
    double x = x(row.at());
    boolean right = x > 55;
    html.tag(
        "text",
        () -> html.tag("tspan", row.value(), "class", "value").text("  " + row.who()),
        "x",
        percent(x),
        "y",
        Integer.toString(y + 14),
        "text-anchor",
        right ? "end" : "start");
    String line = Integer.toString(y + 28);
    if (row.openAbove()) {
      shape(html, "line", "open", "x1", percent(x), "x2", "99%", "y1", line, "y2", line);
    }
    if (row.openBelow()) {
      shape(html, "line", "open", "x1", "1%", "x2", percent(x), "y1", line, "y2", line);
    }
    shape(html, "circle", "dot", "cx", percent(x), "cy", line, "r", "6");
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
