package org.twosource.room.chart;

import java.util.ArrayList;
import java.util.List;
import org.twosource.room.chart.Outlines.Point;
import org.twosource.room.chart.Outlines.Ring;

/**
 * A part of the world as a drawing twice as wide as high; degrees east are as wide as they are in
 * its middle.
 */
record MapView(double west, double south, double east, double north) {

  static final int WIDE = 1000;
  static final int HIGH = 500;

  private static final double LEAST = 3.5;
  private static final double MARGIN = 1.4;
  private static final double FINEST = 1.5;

  /** The part that shows these points with room around them. */
  static MapView around(List<Point> points) {
    Ring box = Ring.of(points);
    double middle = (box.south() + box.north()) / 2;
    double narrow = narrow(middle);
    double high =
        Math.min(
            170,
            Math.max(
                LEAST,
                MARGIN
                    * Math.max(box.north() - box.south(), (box.east() - box.west()) * narrow / 2)));
    double wide = 2 * high / narrow;
    double centre = (box.west() + box.east()) / 2;
    return new MapView(centre - wide / 2, middle - high / 2, centre + wide / 2, middle + high / 2);
  }

  private static double narrow(double north) {
    return Math.max(0.2, Math.cos(Math.toRadians(north)));
  }

  double x(double degrees) {
    return WIDE * (degrees - west) / (east - west);
  }

  double y(double degrees) {
    return HIGH * (north - degrees) / (north - south);
  }

  boolean holds(Point point) {
    return point.east() >= west
        && point.east() <= east
        && point.north() >= south
        && point.north() <= north;
  }

  boolean meets(Ring ring) {
    return ring.east() > west && ring.west() < east && ring.north() > south && ring.south() < north;
  }

  /** What of a ring lies in view, in the drawing's units; points too close to tell are left out. */
  List<double[]> seen(Ring ring) {
    List<double[]> points = new ArrayList<>();
    ring.points().forEach(point -> points.add(new double[] {x(point.east()), y(point.north())}));
    List<double[]> inside = points;
    for (int edge = 0; edge < 4; edge++) {
      inside = cut(inside, edge);
    }
    List<double[]> kept = new ArrayList<>();
    for (double[] point : inside) {
      double[] last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      if (last == null || Math.hypot(point[0] - last[0], point[1] - last[1]) >= FINEST) {
        kept.add(point);
      }
    }
    return kept.size() < 3 ? List.of() : kept;
  }

  /** Sutherland and Hodgman (1974), at one edge; a little outside, so that no border is seen. */
  private static List<double[]> cut(List<double[]> points, int edge) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      double[] from = points.get(i);
      double[] to = points.get((i + 1) % points.size());
      double a = within(from, edge);
      double b = within(to, edge);
      if (a >= 0) {
        kept.add(from);
      }
      if ((a >= 0) != (b >= 0)) {
        double share = a / (a - b);
        kept.add(
            new double[] {
              from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])
            });
      }
    }
    return kept;
  }

  private static double within(double[] point, int edge) {
    return switch (edge) {
      case 0 -> point[0] + 9;
      case 1 -> WIDE + 9 - point[0];
      case 2 -> point[1] + 9;
      default -> HIGH + 9 - point[1];
    };
  }
}
