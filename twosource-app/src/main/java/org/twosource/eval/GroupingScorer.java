package org.twosource.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.twosource.eval.Answer.Grouped;

/**
 * Grouping by B³ (Bagga and Baldwin 1998) over reports: of incidents, and of stories where the set
 * has stories wider than incidents; of the whole set as one stream, then of the reports of each
 * part.
 */
final class GroupingScorer implements Scorer {

  @Override
  public List<Score> score(List<Marked> documents) {
    List<Score> scores = new ArrayList<>();
    Set<String> parts = new TreeSet<>();
    documents.forEach(one -> one.gold().grouping().ifPresent(group -> parts.add(group.part())));
    scores.add(score("B3 incidents", documents, Optional.empty(), Grouped::incident));
    boolean wider =
        labels(documents, Grouped::story).size() < labels(documents, Grouped::incident).size();
    if (wider) {
      scores.add(score("B3 stories", documents, Optional.empty(), Grouped::story));
    }
    if (parts.size() > 1) {
      for (String part : parts) {
        Optional<String> only = Optional.of(part);
        scores.add(score("B3 incidents, " + part, documents, only, Grouped::incident));
        if (wider) {
          scores.add(score("B3 stories, " + part, documents, only, Grouped::story));
        }
      }
    }
    return scores;
  }

  private static Set<String> labels(List<Marked> documents, Function<Grouped, String> label) {
    Set<String> labels = new HashSet<>();
    documents.forEach(one -> one.gold().grouping().map(label).ifPresent(labels::add));
    return labels;
  }

  private static Score score(
      String measure,
      List<Marked> documents,
      Optional<String> part,
      Function<Grouped, String> label) {
    Map<String, Set<Integer>> key = new LinkedHashMap<>();
    Map<String, Set<Integer>> response = new LinkedHashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Optional<Grouped> gold = documents.get(i).gold().grouping();
      if (gold.isPresent() && part.map(gold.get().part()::equals).orElse(true)) {
        key.computeIfAbsent(label.apply(gold.get()), name -> new HashSet<>()).add(i);
        Optional<Grouped> found = documents.get(i).found().grouping();
        if (found.isPresent()) {
          response.computeIfAbsent(label.apply(found.get()), name -> new HashSet<>()).add(i);
        }
      }
    }
    return Score.of(
        measure, Clusters.bCubed(List.copyOf(key.values()), List.copyOf(response.values())));
  }
}
