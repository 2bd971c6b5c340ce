package org.twosource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.story.Held.Incident;
import org.twosource.story.Held.Story;

/** What a new report matches. */
final class Matches {

  /** So many of an incident's newest reports are asked besides those that share most. */
  private static final int SPEAKERS = 8;

  private final ReportFeatures report;
  private final PairReader pairs;
  private final GroupRule rule;
  private final Map<Held, double[]> signs = new LinkedHashMap<>();

  Matches(ReportFeatures report, List<Held> candidates, PairReader pairs, GroupRule rule) {
    this.report = report;
    this.pairs = pairs;
    this.rule = rule;
    candidates.forEach(this::signs);
  }

  private double[] signs(Held held) {
    return signs.computeIfAbsent(held, one -> pairs.signs(report, one.features));
  }

  /** The incidents that the report is of, the best first; more than one turn out to be one. */
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
    List<Incident> found = new ArrayList<>(scores.keySet());
    found.sort(Comparator.comparingDouble((Incident incident) -> -scores.getOrDefault(incident, 0.0)));
    double merge = rule.merge();
    found.removeIf(one -> one != found.get(0) && scores.getOrDefault(one, 0.0) < merge);
    return found;
  }

  /** The story that a report of no known incident belongs to. */
  Optional<Story> story() {
    Map<Story, List<double[]>> heard = new LinkedHashMap<>();
    signs.forEach(
        (held, values) ->
            heard.computeIfAbsent(held.incident.story, key -> new ArrayList<>()).add(values));
    Optional<Story> best = Optional.empty();
    double most = 0;
    for (Map.Entry<Story, List<double[]>> entry : heard.entrySet()) {
      double score = rule.story(entry.getValue());
      if (score >= most) {
        best = best.isPresent() && score == most ? best : Optional.of(entry.getKey());
        most = score;
      }
    }
    return best;
  }
}
