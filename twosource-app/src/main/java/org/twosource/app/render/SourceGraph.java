package org.twosource.app.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.twosource.corroboration.Finding;

/**
 * Who told whom: outlets on the left, relays between, roots on the right. The more findings a line
 * carries the thicker it is.
 *
 * @param width of the drawing, in pixels
 * @param left how many roots are left out, those with fewest findings
 */
public record SourceGraph(int width, int height, List<Node> nodes, List<Edge> edges, int left) {

  /** How wide a voice's box is, in pixels. */
  public static final int WIDE = 210;

  /** How high it is. */
  public static final int HIGH = 30;

  private static final int GAP = 66;
  private static final int STEP = 40;
  private static final int LETTERS = 27;
  private static final int ROOTS = 22;
  private static final int SWEEPS = 6;

  /**
   * A voice.
   *
   * @param kind outlet, relay, firm or soft
   * @param shown the name as far as there is room
   * @param own of an outlet: whether it says some things in its own voice
   * @param lit whether it lies on the path that was asked for
   */
  public record Node(
      String name, String shown, String kind, int x, int y, boolean own, boolean lit) {}

  /** One passing on another's word, as an SVG path. */
  public record Edge(String path, int weight, boolean lit) {}

  private record Place(int column, String name) {}

  private record Line(Place from, Place to) {}

  private record Way(List<Place> places, boolean firm) {}

  /** The graph of some findings, with the ways of two outlets lit; empty names light nothing. */
  public static SourceGraph of(List<Finding> findings, String one, String other) {
    return drawn(roots(findings), one, other);
  }

  /** The same of two outlets alone, where all would be too many to follow. */
  public static SourceGraph between(List<Finding> findings, String one, String other) {
    Set<String> both = Set.copyOf(List.of(one, other));
    return drawn(
        roots(findings).stream()
            .map(
                root ->
                    new Finding.Root(
                        root.source(),
                        root.name(),
                        root.firm(),
                        root.paths().stream().filter(path -> both.contains(path.get(0))).toList()))
            .toList(),
        one,
        other);
  }

  private static List<Finding.Root> roots(List<Finding> findings) {
    List<Finding.Root> roots = new ArrayList<>();
    for (Finding finding : findings) {
      roots.addAll(finding.roots());
      finding.denied().ifPresent(denial -> roots.addAll(denial.roots()));
    }
    return roots;
  }

  private static SourceGraph drawn(List<Finding.Root> roots, String one, String other) {
    Map<String, Integer> told = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (Finding.Root root : roots) {
      boolean passed = root.paths().stream().anyMatch(path -> path.size() > 1);
      root.paths().stream().filter(path -> path.size() == 1).forEach(path -> own.add(path.get(0)));
      if (passed) {
        told.merge(root.name(), 1, Integer::sum);
      }
    }
    Set<String> shown =
        new HashSet<>(
            told.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ROOTS)
                .map(Map.Entry::getKey)
                .toList());
    return laid(ways(roots, shown), own, lit(roots, one, other), told.size() - shown.size());
  }

  /** The voices to which the words of both outlets lead; in alphabetical order. */
  public static List<String> common(List<Finding> findings, String one, String other) {
    Set<String> found = new TreeSet<>();
    for (Finding finding : findings) {
      List<Finding.Root> roots = new ArrayList<>(finding.roots());
      finding.denied().ifPresent(denial -> roots.addAll(denial.roots()));
      for (Finding.Root root : roots) {
        Set<String> first = behind(root, one);
        first.retainAll(behind(root, other));
        found.addAll(first);
      }
    }
    return List.copyOf(found);
  }

  private static Set<String> behind(Finding.Root root, String outlet) {
    Set<String> found = new HashSet<>();
    root.paths().stream()
        .filter(path -> path.size() > 1 && path.get(0).equals(outlet))
        .forEach(path -> found.addAll(path.subList(1, path.size())));
    return found;
  }

  private static Set<List<String>> lit(List<Finding.Root> roots, String one, String other) {
    Set<List<String>> lit = new HashSet<>();
    for (Finding.Root root : roots) {
      Set<String> common = behind(root, one);
      common.retainAll(behind(root, other));
      if (!common.isEmpty()) {
        root.paths().stream()
            .filter(path -> path.get(0).equals(one) || path.get(0).equals(other))
            .filter(path -> path.stream().anyMatch(common::contains))
            .forEach(lit::add);
      }
    }
    return lit;
  }

  private static List<Way> ways(List<Finding.Root> roots, Set<String> shown) {
    List<Finding.Root> kept = roots.stream().filter(root -> shown.contains(root.name())).toList();
    int last =
        kept.stream().flatMap(root -> root.paths().stream()).mapToInt(List::size).max().orElse(2)
            - 1;
    List<Way> ways = new ArrayList<>();
    for (Finding.Root root : kept) {
      for (List<String> path : root.paths()) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < path.size() && path.size() > 1; i++) {
          places.add(new Place(i + 1 == path.size() ? last : i, path.get(i)));
        }
        if (!places.isEmpty()) {
          ways.add(new Way(places, root.firm()));
        }
      }
    }
    return ways;
  }

  private static SourceGraph laid(
      List<Way> ways, Set<String> own, Set<List<String>> lit, int left) {
    Map<Line, Integer> lines = new LinkedHashMap<>();
    Set<Place> firm = new HashSet<>();
    Set<Place> places = new LinkedHashSet<>();
    Set<Place> litPlaces = new HashSet<>();
    Set<Line> litLines = new HashSet<>();
    for (Way way : ways) {
      List<String> names = way.places().stream().map(Place::name).toList();
      boolean bright = lit.contains(names);
      places.addAll(way.places());
      if (way.firm()) {
        firm.add(way.places().get(way.places().size() - 1));
      }
      for (int i = 0; i + 1 < way.places().size(); i++) {
        Line line = new Line(way.places().get(i), way.places().get(i + 1));
        lines.merge(line, 1, Integer::sum);
        if (bright) {
          litLines.add(line);
        }
      }
      if (bright) {
        litPlaces.addAll(way.places());
      }
    }
    int last = places.stream().mapToInt(Place::column).max().orElse(0);
    List<List<Place>> columns = ordered(places, lines.keySet(), last);
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    Map<Place, int[]> at = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (List<Place> column : columns) {
      for (int row = 0; row < column.size(); row++) {
        Place place = column.get(row);
        int x = place.column() * (WIDE + GAP) + 2;
        int y = 2 + (rows - column.size()) * STEP / 2 + row * STEP;
        at.put(place, new int[] {x, y});
        String kind =
            place.column() == 0
                ? "outlet"
                : place.column() < last ? "relay" : firm.contains(place) ? "firm" : "soft";
        nodes.add(
            new Node(
                place.name(),
                cut(place.name()),
                kind,
                x,
                y,
                place.column() == 0 && own.contains(place.name()),
                litPlaces.contains(place)));
      }
    }
    List<Edge> edges = new ArrayList<>();
    lines.forEach(
        (line, weight) ->
            edges.add(
                new Edge(
                    curve(
                        at.getOrDefault(line.from(), new int[2]),
                        at.getOrDefault(line.to(), new int[2])),
                    Math.min(5, weight),
                    litLines.contains(line))));
    edges.sort(Comparator.comparing(Edge::lit));
    int width = ways.isEmpty() ? 0 : (last + 1) * WIDE + last * GAP + 4;
    return new SourceGraph(width, rows * STEP, List.copyOf(nodes), List.copyOf(edges), left);
  }

  /** Each voice near the middle of those that it is joined to, so that few lines cross. */
  private static List<List<Place>> ordered(Set<Place> places, Set<Line> lines, int last) {
    List<List<Place>> columns = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int column = i;
      columns.add(
          new ArrayList<>(places.stream().filter(place -> place.column() == column).toList()));
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      Map<Place, Double> rank = new HashMap<>();
      for (List<Place> column : columns) {
        for (int row = 0; row < column.size(); row++) {
          rank.put(column.get(row), (row + 0.5) / column.size());
        }
      }
      for (List<Place> column : columns) {
        column.sort(Comparator.comparingDouble(place -> middle(place, lines, rank)));
        for (int row = 0; row < column.size(); row++) {
          rank.put(column.get(row), (row + 0.5) / column.size());
        }
      }
    }
    return columns;
  }

  private static double middle(Place place, Set<Line> lines, Map<Place, Double> rank) {
    return lines.stream()
        .filter(line -> line.from().equals(place) || line.to().equals(place))
        .map(line -> line.from().equals(place) ? line.to() : line.from())
        .mapToDouble(other -> rank.getOrDefault(other, 0.5))
        .average()
        .orElse(0.5);
  }

  private static String curve(int[] from, int[] to) {
    int x1 = from[0] + WIDE;
    int y1 = from[1] + HIGH / 2;
    int x2 = to[0];
    int y2 = to[1] + HIGH / 2;
    int bend = GAP / 2 + Math.max(0, (x2 - x1 - GAP) / 2);
    return "M"
        + x1
        + " "
        + y1
        + "C"
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
        + y2;
  }

  private static String cut(String name) {
    String clean = Wording.clean(name);
    int letters = clean.codePointCount(0, clean.length());
    return letters <= LETTERS
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }
}
