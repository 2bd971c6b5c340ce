package org.twosource.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.twosource.story.Held.Incident;
import org.twosource.story.Held.Story;

/**
 * Whether two groups, each of which a new report fits, are one. That the report fits both is not
 * enough, since it may tell of two things: their own reports have to fit each other.
 */
final class Alike {

  /** So many of the newest reports of each speak for it. */
  private static final int SPEAKERS = 4;

  private final PairReader pairs;
  private final GroupRule rule;

  Alike(PairReader pairs, GroupRule rule) {
    this.pairs = pairs;
    this.rule = rule;
  }

  boolean incidents(Incident a, Incident b) {
    return mean(newest(a, SPEAKERS), newest(b, SPEAKERS), rule::incident) >= rule.incidentMerge();
  }

  boolean stories(Story a, Story b) {
    return mean(newest(a), newest(b), rule::story) >= rule.storyMerge();
  }

  private double mean(List<Held> a, List<Held> b, ToDoubleFunction<List<double[]>> score) {
    double sum = 0;
    for (Held one : a) {
      PairReader.Asking asking = pairs.asking(one.report);
      sum += score.applyAsDouble(b.stream().map(other -> asking.signs(other.report)).toList());
    }
    return a.isEmpty() || b.isEmpty() ? Double.NEGATIVE_INFINITY : sum / a.size();
  }

  private static List<Held> newest(Incident incident, int most) {
    List<Held> newest = new ArrayList<>();
    Iterator<Held> reports = incident.reports.descendingIterator();
    while (reports.hasNext() && newest.size() < most) {
      newest.add(reports.next());
    }
    return newest;
  }

  /** Of a story the newest of each of its newest incidents. */
  private static List<Held> newest(Story story) {
    List<Held> newest = new ArrayList<>();
    Iterator<Incident> incidents = story.incidents.descendingIterator();
    while (incidents.hasNext() && newest.size() < SPEAKERS) {
      newest.addAll(newest(incidents.next(), 1));
    }
    return newest;
  }
}
