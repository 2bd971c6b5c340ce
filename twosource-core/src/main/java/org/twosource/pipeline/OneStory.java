package org.twosource.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twosource.claim.ReportReading;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.EntityKind;
import org.twosource.entity.Mention;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/**
 * Tells which reports of a bundle are about one story: those that share words enough, or names of
 * people, bodies and places other than countries. What is not of one story is not compared.
 */
final class OneStory {

  /** Cosine of the content words from which on two reports are of one story. */
  private static final double WORDS = 0.08;

  /** So many names in common will do with fewer words. */
  private static final int NAMES = 2;

  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ");

  private OneStory() {}

  /** The reports' ids by story, in the order of the reports. */
  static List<List<String>> of(List<ReportReading> readings, List<BundleEntity> entities) {
    Map<String, Set<String>> names = names(entities);
    List<Map<String, Double>> words = readings.stream().map(OneStory::words).toList();
    int[] story = new int[readings.size()];
    for (int i = 0; i < story.length; i++) {
      story[i] = i;
    }
    for (int i = 0; i < story.length; i++) {
      for (int j = i + 1; j < story.length; j++) {
        if (story[i] == story[j]) {
          continue;
        }
        Set<String> shared =
            new HashSet<>(names.getOrDefault(readings.get(i).report().id(), Set.of()));
        shared.retainAll(names.getOrDefault(readings.get(j).report().id(), Set.of()));
        if (shared.size() >= NAMES || cosine(words.get(i), words.get(j)) >= WORDS) {
          int from = story[j];
          int to = story[i];
          for (int k = 0; k < story.length; k++) {
            story[k] = story[k] == from ? to : story[k];
          }
        }
      }
    }
    Map<Integer, List<String>> groups = new LinkedHashMap<>();
    for (int i = 0; i < story.length; i++) {
      groups.computeIfAbsent(story[i], key -> new ArrayList<>()).add(readings.get(i).report().id());
    }
    return List.copyOf(groups.values());
  }

  private static Map<String, Set<String>> names(List<BundleEntity> entities) {
    Map<String, Set<String>> found = new HashMap<>();
    for (BundleEntity entity : entities) {
      boolean named =
          entity.kind() != EntityKind.GROUP
              && entity.mentions().values().stream()
                  .flatMap(List::stream)
                  .map(Mention::form)
                  .anyMatch(Mention.Form.NAME::equals);
      if (named) {
        entity
            .mentions()
            .keySet()
            .forEach(
                report -> found.computeIfAbsent(report, key -> new HashSet<>()).add(entity.id()));
      }
    }
    return found;
  }

  private static Map<String, Double> words(ReportReading reading) {
    Map<String, Double> counts = new HashMap<>();
    for (Sentence sentence : reading.document().sentences()) {
      for (Token token : sentence.tokens()) {
        if (CONTENT.contains(token.tag()) && token.text().length() > 3) {
          counts.merge(token.lemma().toLowerCase(Locale.ROOT), 1.0, Double::sum);
        }
      }
    }
    counts
        .keySet()
        .removeAll(
            Set.of(
                "have",
                "say",
                "tell",
                "people",
                "year",
                "make",
                "take",
                "time",
                "report",
                "other",
                "official",
                "last",
                "more",
                "first"));
    counts.replaceAll((word, count) -> 1 + Math.log(count));
    return counts;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double both = 0;
    double first = 0;
    double second = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      both += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
      first += entry.getValue() * entry.getValue();
    }
    for (double value : b.values()) {
      second += value * value;
    }
    return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
  }
}
