package org.twosource.app.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.corroboration.Finding;

/**
 * Draws who passes on whose word: outlets on the left, relays between, roots on the right, firm
 * ones with a solid border and the others dashed.
 */
final class SourceGraph {

  private static final int WIDE = 190;
  private static final int HIGH = 30;
  private static final int GAP = 70;
  private static final int STEP = 42;
  private static final int LETTERS = 25;

  /** For each column, from the outlets on, the names in it from top to bottom. */
  private final List<Map<String, Integer>> columns = new ArrayList<>();

  private final Set<Edge> edges = new LinkedHashSet<>();
  private final Set<String> firm = new LinkedHashSet<>();
  private final int last;

  SourceGraph(List<Finding> findings) {
    List<Finding.Root> roots = new ArrayList<>();
    for (Finding finding : findings) {
      roots.addAll(finding.roots());
      finding.denied().ifPresent(denial -> roots.addAll(denial.roots()));
    }
    last =
        Math.max(
            1,
            roots.stream()
                    .flatMap(root -> root.paths().stream())
                    .mapToInt(List::size)
                    .max()
                    .orElse(2)
                - 1);
    for (int i = 0; i <= last; i++) {
      columns.add(new LinkedHashMap<>());
    }
    roots.forEach(this::add);
  }

  boolean isEmpty() {
    return edges.isEmpty();
  }

  void write(Html html) {
    int width = (last + 1) * WIDE + last * GAP + 4;
    int rows = columns.stream().mapToInt(Map::size).max().orElse(0);
    int height = rows * STEP + 4;
    html.tag(
        "svg",
        () -> {
          edges.forEach(edge -> edge(html, edge, rows));
          for (int column = 0; column <= last; column++) {
            int at = column;
            columns.get(column).forEach((name, row) -> node(html, at, name, row, rows));
          }
        },
        "class",
        "graph",
        "role",
        "img",
        "aria-label",
        "Who passes on whose word. The same is listed under each finding.",
        "width",
        Integer.toString(width),
        "height",
        Integer.toString(height),
        "viewBox",
        "0 0 " + width + " " + height);
  }

  private void add(Finding.Root root) {
    for (List<String> path : root.paths()) {
      if (path.isEmpty()) {
        continue;
      }
      // An outlet's own word has a path of one: it is outlet and root.
      List<String> whole = path.size() == 1 ? List.of(path.get(0), root.name() + " itself") : path;
      if (root.firm()) {
        firm.add(whole.get(whole.size() - 1));
      }
      for (int i = 0; i + 1 < whole.size(); i++) {
        int to = i + 2 == whole.size() ? last : i + 1;
        edges.add(new Edge(i, place(i, whole.get(i)), to, place(to, whole.get(i + 1))));
      }
    }
  }

  private int place(int column, String name) {
    Map<String, Integer> names = columns.get(column);
    return names.computeIfAbsent(name, key -> names.size());
  }

  private void edge(Html html, Edge edge, int rows) {
    int x1 = edge.fromColumn() * (WIDE + GAP) + WIDE + 2;
    int x2 = edge.toColumn() * (WIDE + GAP) + 2;
    double y1 = y(edge.fromColumn(), edge.fromRow(), rows) + HIGH / 2.0;
    double y2 = y(edge.toColumn(), edge.toRow(), rows) + HIGH / 2.0;
    double bend = Math.min(GAP, (x2 - x1) / 2.0);
    html.tag(
        "path",
        "",
        "class",
        "edge",
        "d",
        "M"
            + x1
            + " "
            + y1
            + " C"
            + (x1 + bend)
            + " "
            + y1
            + " "
            + (x2 - bend)
            + " "
            + y2
            + " "
            + x2
            + " "
            + y2);
  }

  private void node(Html html, int column, String name, int row, int rows) {
    boolean root = column == last;
    String kind = root ? (firm.contains(name) ? "root firm" : "root soft") : "relay";
    int x = column * (WIDE + GAP) + 2;
    double y = y(column, row, rows);
    html.tag(
        "g",
        () -> {
          html.tag("title", name);
          html.tag(
              "rect",
              "",
              "x",
              "" + x,
              "y",
              "" + y,
              "width",
              "" + WIDE,
              "height",
              "" + HIGH,
              "rx",
              root ? "15" : "3");
          html.tag(
              "text",
              shortened(name),
              "x",
              "" + (x + WIDE / 2),
              "y",
              "" + (y + 19.5),
              "text-anchor",
              "middle");
        },
        "class",
        column == 0 ? "outlet" : kind);
  }

  /** A column shorter than the longest stands in the middle. */
  private double y(int column, int row, int rows) {
    return 2 + (rows - columns.get(column).size()) * STEP / 2.0 + row * STEP + (STEP - HIGH) / 2.0;
  }

  private static String shortened(String name) {
    String clean = Wording.clean(name);
    int letters = clean.codePointCount(0, clean.length());
    return letters <= LETTERS
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }

  private record Edge(int fromColumn, int fromRow, int toColumn, int toRow) {}
}
