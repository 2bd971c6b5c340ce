package org.twosource.room.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The borders of countries. Immutable; read when first asked for. */
final class Outlines {

  private static final double STEPS = 50;

  private static final class Holder {
    static final Map<String, List<Ring>> ALL = read();
  }

  /** A point in degrees. */
  record Point(double east, double north) {}

  /** A closed line, with the box around it. */
  record Ring(List<Point> points, double west, double south, double east, double north) {
    static Ring of(List<Point> points) {
      return new Ring(
          points,
          points.stream().mapToDouble(Point::east).min().orElse(0),
          points.stream().mapToDouble(Point::north).min().orElse(0),
          points.stream().mapToDouble(Point::east).max().orElse(0),
          points.stream().mapToDouble(Point::north).max().orElse(0));
    }
  }

  private Outlines() {}

  /** The rings of each country, the largest first, by its ISO 3166 alpha-2 code. */
  static Map<String, List<Ring>> all() {
    return Holder.ALL;
  }

  private static Map<String, List<Ring>> read() {
    List<List<Point>> arcs = new ArrayList<>();
    Map<String, List<Ring>> countries = new TreeMap<>();
    for (String line : Towns.lines("outlines.txt")) {
      int tab = line.indexOf('\t');
      if (tab < 0) {
        arcs.add(arc(line.split(" ", -1)));
      } else {
        List<Ring> rings = new ArrayList<>();
        for (String ring : line.substring(tab + 1).split(";", -1)) {
          rings.add(Ring.of(ring(ring.split(" ", -1), arcs)));
        }
        countries.put(line.substring(0, tab), List.copyOf(rings));
      }
    }
    return countries;
  }

  private static List<Point> arc(String[] numbers) {
    List<Point> points = new ArrayList<>();
    int east = 0;
    int north = 0;
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      east += Integer.parseInt(numbers[i]);
      north += Integer.parseInt(numbers[i + 1]);
      points.add(new Point(east / STEPS, north / STEPS));
    }
    return points;
  }

  private static List<Point> ring(String[] refs, List<List<Point>> arcs) {
    List<Point> points = new ArrayList<>();
    for (String ref : refs) {
      int number = Integer.parseInt(ref);
      List<Point> arc = new ArrayList<>(arcs.get(number < 0 ? ~number : number));
      if (number < 0) {
        Collections.reverse(arc);
      }
      points.addAll(arc);
    }
    return points;
  }
}
