package org.twosource.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a new one is compared with, found by the terms they share. What it costs to find
 * some is bounded by the limits, whatever has gone by.
 */
final class Archive {

  /** Names find better than other words. */
  private static final double NAME = 1.3;

  private final Limits limits;
  private final Frequencies frequencies;
  private final Deque<Held> reports = new ArrayDeque<>();
  private final Map<String, Held> byId = new HashMap<>();
  private final Map<String, Deque<Held>> postings = new HashMap<>();

  Archive(Limits limits, Frequencies frequencies) {
    this.limits = limits;
    this.frequencies = frequencies;
  }

  Iterable<Held> reports() {
    return reports;
  }

  @Nullable Held get(String id) {
    return byId.get(id);
  }

  void add(Held held) {
    reports.add(held);
    byId.put(held.features.id(), held);
    Counts terms = held.features.terms();
    for (int i = 0; i < terms.size(); i++) {
      Deque<Held> posted = postings.computeIfAbsent(terms.word(i), word -> new ArrayDeque<>(2));
      posted.add(held);
      if (posted.size() > limits.postings()) {
        posted.remove();
      }
    }
    if (reports.size() > limits.reports()) {
      forget(reports.remove());
    }
  }

  /** How many places in lists are taken. */
  int postings() {
    return postings.values().stream().mapToInt(Deque::size).sum();
  }

  /** The oldest report is the first of each list that it still stands in. */
  private void forget(Held held) {
    byId.remove(held.features.id());
    Counts terms = held.features.terms();
    for (int i = 0; i < terms.size(); i++) {
      Deque<Held> posted = postings.get(terms.word(i));
      if (posted != null && posted.peek() == held) {
        posted.remove();
        if (posted.isEmpty()) {
          postings.remove(terms.word(i));
        }
      }
    }
    Held.Incident incident = held.incident;
    incident.reports.remove(held);
    if (incident.reports.isEmpty()) {
      incident.story.incidents.remove(incident);
    }
  }

  /** The reports that share most of what is telling in this one, the closest first. */
  List<Held> candidates(ReportFeatures report) {
    Map<Held, Double> shared = new HashMap<>();
    for (Key key : keys(report)) {
      for (Held held : postings.getOrDefault(key.term, new ArrayDeque<>(0))) {
        shared.merge(held, key.weight, Double::sum);
      }
    }
    List<Map.Entry<Held, Double>> found = new ArrayList<>(shared.entrySet());
    found.sort(
        Map.Entry.<Held, Double>comparingByValue()
            .reversed()
            .thenComparing(entry -> -entry.getKey().order));
    return found.stream().limit(limits.candidates()).map(Map.Entry::getKey).toList();
  }

  private record Key(String term, double weight) {}

  /** The most telling terms that an earlier report holds too. */
  private List<Key> keys(ReportFeatures report) {
    List<Key> keys = new ArrayList<>();
    Counts terms = report.terms();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.word(i);
      if (postings.containsKey(term)) {
        double weight = frequencies.weight(term);
        keys.add(new Key(term, weight * weight * (report.names().contains(term) ? NAME : 1)));
      }
    }
    keys.sort(Comparator.comparingDouble((Key key) -> -key.weight).thenComparing(Key::term));
    return keys.subList(0, Math.min(limits.keys(), keys.size()));
  }
}
