package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link RangeChart} into a page: for each figure who gives it, and its place below. */
final class HtmlRange {

  private static final int LINE = 17;
  private static final int TRACK = 24;
  private static final int TOP = 22;

  private final Html html;

  HtmlRange(Html html) {
    this.html = html;
  }

  void write(RangeChart chart) {
    int height = TOP;
    for (RangeChart.Row row : chart.rows()) {
      height += row.speakers().size() * LINE + TRACK;
    }
    html.tag(
        "svg",
        () -> {
          html.tag("text", chart.label(), "class", "end", "x", "0", "y", "13");
          int y = TOP;
          for (RangeChart.Row row : chart.rows()) {
            row(chart, row, y);
            y += row.speakers().size() * LINE + TRACK;
          }
        },
        "class",
        "range",
        "role",
        "img",
        "aria-label",
        label(chart),
        "width",
        "100%",
        "height",
        Integer.toString(height));
  }

  private static String label(RangeChart chart) {
    List<String> said = new ArrayList<>();
    for (RangeChart.Row row : chart.rows()) {
      row.speakers().forEach(speaker -> said.add(row.value() + " (" + speaker.name() + ")"));
    }
    return chart.label() + ": " + String.join("; ", said);
  }

  /** The words above their track, so that a narrow screen has room for both. */
  private void row(RangeChart chart, RangeChart.Row row, int top) {
    int y = top;
    boolean first = true;
    for (RangeChart.Speaker speaker : row.speakers()) {
      String value = first ? row.value() : "";
      html.tag(
          "text",
          () -> html.tag("tspan", value, "class", "value").text("  " + speaker.name()),
          "x",
          "0",
          "y",
          Integer.toString(y + 12));
      y += LINE;
      first = false;
    }
    int line = y + 8;
    shape(
        "rect",
        "band",
        "x",
        chart.band().get(0),
        "width",
        chart.band().get(1),
        "y",
        Integer.toString(line - 4),
        "height",
        "8");
    chart.best().ifPresent(best -> line("best", best, best, line - 7, line + 7));
    if (row.above()) {
      line("open", row.at(), "100%", line, line);
    }
    if (row.below()) {
      line("open", "0", row.at(), line, line);
    }
    shape("circle", "dot", "cx", row.at(), "cy", Integer.toString(line), "r", "6");
  }

  private void line(String kind, String from, String to, int y1, int y2) {
    shape(
        "line", kind, "x1", from, "x2", to, "y1", Integer.toString(y1), "y2", Integer.toString(y2));
  }

  private void shape(String name, String kind, String... attributes) {
    List<String> all = new ArrayList<>(List.of("class", kind));
    all.addAll(List.of(attributes));
    html.tag(name, "", all.toArray(String[]::new));
  }
}
