package org.twosource.story;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.story.Held.Incident;
import org.twosource.story.Held.Story;

/** What a new report matches. */
final class Matches {

  /** So many of an incident's newest reports are asked besides those that share most. */
  private static final int SPEAKERS = 8;

  private final PairReader.Asking report;
  private final GroupRule rule;
  private final Map<Held, double[]> signs = new LinkedHashMap<>();

  Matches(PairReader.Asking report, List<Held> candidates, GroupRule rule) {
    this.report = report;
    this.rule = rule;
    candidates.forEach(this::signs);
  }

  private double[] signs(Held held) {
    return signs.computeIfAbsent(held, one -> report.signs(one.report));
  }

  /** The incidents that the report is of, the best first. */
  List<Incident> incidents() {
    Set<Incident> near = new LinkedHashSet<>();
    List.copyOf(signs.keySet()).forEach(held -> near.add(held.incident));
    Map<Incident, Double> scores = new LinkedHashMap<>();
    for (Incident incident : near) {
      Set<Held> asked = new LinkedHashSet<>();
      Iterator<Held> newest = incident.reports.descendingIterator();
      while (newest.hasNext() && asked.size() < SPEAKERS) {
        asked.add(newest.next());
      }
      signs.keySet().stream().filter(held -> held.incident == incident).forEach(asked::add);
      List<double[]> heard = new ArrayList<>();
      asked.forEach(held -> heard.add(signs(held)));
      double score = rule.incident(heard);
      if (score >= 0) {
        scores.put(incident, score);
      }
    }
    return best(scores);
  }

  /** The stories that the report is of, the best first. */
  List<Story> stories() {
    Map<Story, List<double[]>> heard = new LinkedHashMap<>();
    signs.forEach(
        (held, values) ->
            heard.computeIfAbsent(held.incident.story, key -> new ArrayList<>()).add(values));
    Map<Story, Double> scores = new LinkedHashMap<>();
    heard.forEach(
        (story, values) -> {
          double score = rule.story(values);
          if (score >= 0) {
            scores.put(story, score);
          }
        });
    return best(scores);
  }

  private static <T> List<T> best(Map<T, Double> scores) {
    List<Map.Entry<T, Double>> sorted = new ArrayList<>(scores.entrySet());
    sorted.sort(Map.Entry.<T, Double>comparingByValue().reversed());
    return sorted.stream().map(Map.Entry::getKey).toList();
  }
}
