package org.twosource.room.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twosource.entity.Gazetteer;
import org.twosource.room.chart.Outlines.Point;
import org.twosource.room.chart.Outlines.Ring;

/**
 * Where things are told to have happened. A town is a dot; where only a country is named, the whole
 * country is shaded and nothing stands at its middle.
 *
 * @param lands the countries in view
 * @param dots the towns, the one told of most first
 * @param countries the names of the countries that are shaded
 * @param left names that are not drawn: no town is known by them, or several are
 */
public record PlaceMap(
    List<Land> lands, List<Dot> dots, List<String> countries, List<String> left) {

  private static final double LETTER = 7.5;
  private static final double LINE = 17;

  /** How wide the drawing is on a large screen and on a small one, for what labels need. */
  private static final double LARGE = 740;

  private static final double SMALL = 350;

  private static final class Holder {
    static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  /**
   * A country's outline as an SVG path in a drawing of 1000 by 500.
   *
   * @param shaded whether it is named without a town
   */
  public record Land(String path, boolean shaded, String name) {}

  /**
   * A town; its place as percentages.
   *
   * @param anchor on which side of its place the label ends: start for a label on the right
   * @param label when there is room for it: always, on large screens only, or never
   */
  public record Dot(String name, String x, String y, String anchor, Label label, int times) {}

  /** When a label is shown. */
  public enum Label {
    ALWAYS,
    LARGE,
    NEVER
  }

  private record Town(String name, Point point, int times) {}

  /**
   * Draws the map; empty where no town is known, since a country alone says little on a map.
   *
   * @param times how often each name of a place is told of
   */
  public static Optional<PlaceMap> of(Map<String, Integer> times) {
    List<Town> towns = new ArrayList<>();
    Map<String, String> countries = new TreeMap<>();
    List<String> left = new ArrayList<>();
    times.forEach(
        (name, count) -> {
          Optional<String> country = Holder.GAZETTEER.country(name);
          Optional<Towns.Spot> town = Towns.find(name);
          if (country.isPresent()) {
            countries.putIfAbsent(country.get(), name);
          } else if (town.isPresent()) {
            towns.add(new Town(name, new Point(town.get().east(), town.get().north()), count));
          } else {
            left.add(name);
          }
        });
    countries.keySet().retainAll(Outlines.all().keySet());
    if (towns.isEmpty()) {
      return Optional.empty();
    }
    towns.sort(Comparator.comparingInt(Town::times).reversed().thenComparing(Town::name));
    MapView view = MapView.around(towns.stream().map(Town::point).toList());
    return Optional.of(
        new PlaceMap(
            lands(view, countries),
            dots(view, towns),
            List.copyOf(countries.values()),
            left.stream().sorted().toList()));
  }

  private static List<Land> lands(MapView view, Map<String, String> shaded) {
    List<Land> lands = new ArrayList<>();
    Outlines.all()
        .forEach(
            (code, rings) -> {
              StringBuilder path = new StringBuilder();
              for (Ring ring : rings) {
                if (view.meets(ring)) {
                  draw(view.seen(ring), path);
                }
              }
              if (path.length() > 0) {
                lands.add(
                    new Land(
                        path.toString(), shaded.containsKey(code), shaded.getOrDefault(code, "")));
              }
            });
    // What is shaded is drawn last, so that its border is whole.
    lands.sort(Comparator.comparing(Land::shaded));
    return lands;
  }

  private static void draw(List<double[]> points, StringBuilder path) {
    for (int i = 0; i < points.size(); i++) {
      path.append(i == 0 ? 'M' : i == 1 ? 'L' : ' ')
          .append(Math.round(points.get(i)[0]))
          .append(' ')
          .append(Math.round(points.get(i)[1]));
    }
    if (!points.isEmpty()) {
      path.append('Z');
    }
  }

  private static List<Dot> dots(MapView view, List<Town> towns) {
    List<double[]> large = new ArrayList<>();
    List<double[]> small = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (Town town : towns) {
      double x = view.x(town.point().east()) / MapView.WIDE;
      double y = view.y(town.point().north()) / MapView.HIGH;
      boolean right = x * SMALL + 9 + town.name().length() * LETTER < SMALL;
      boolean fits = room(x, y, right, town.name(), LARGE, large);
      boolean fitsSmall = room(x, y, right, town.name(), SMALL, small);
      dots.add(
          new Dot(
              town.name(),
              percent(x),
              percent(y),
              right ? "start" : "end",
              fits ? fitsSmall ? Label.ALWAYS : Label.LARGE : Label.NEVER,
              town.times()));
    }
    return dots;
  }

  /** Whether a label has room on a drawing so wide; takes the room where it does. */
  private static boolean room(
      double x, double y, boolean right, String name, double wide, List<double[]> taken) {
    double length = name.length() * LETTER + 9;
    double from = right ? x * wide : x * wide - length;
    double top = y * wide / 2 - LINE / 2;
    double[] box = {from, top, from + length, top + LINE};
    boolean free =
        taken.stream()
            .noneMatch(
                other ->
                    box[0] < other[2]
                        && box[2] > other[0]
                        && box[1] < other[3]
                        && box[3] > other[1]);
    if (free) {
      taken.add(box);
    }
    return free;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", 100 * share);
  }
}
