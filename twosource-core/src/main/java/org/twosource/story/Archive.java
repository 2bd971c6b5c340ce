package org.twosource.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The reports that a new one is compared with, found by the terms they share. What it costs to find
 * some is bounded by the limits, whatever has gone by.
 */
final class Archive {

  /** Names find better than other words. */
  private static final double NAME = 1.3;

  private static final Comparator<Held> CLOSEST =
      Comparator.comparingDouble((Held held) -> -held.shared)
          .thenComparingLong(held -> -held.order);

  private final Limits limits;
  private final TermTable table;
  private final Deque<Held> reports = new ArrayDeque<>();
  private final Map<String, Held> byId = new HashMap<>();
  private long postings;
  private long asked;

  Archive(Limits limits, TermTable table) {
    this.limits = limits;
    this.table = table;
  }

  Iterable<Held> reports() {
    return reports;
  }

  @Nullable Held get(String id) {
    return byId.get(id);
  }

  void add(Held held) {
    reports.add(held);
    byId.put(held.report.id(), held);
    Numbered terms = held.report.terms();
    for (int i = 0; i < terms.size(); i++) {
      TermTable.Term term = table.term(terms.number(i));
      Deque<Held> posted = term.posted;
      if (posted == null) {
        posted = new ArrayDeque<>(2);
        term.posted = posted;
      }
      posted.add(held);
      postings++;
      if (posted.size() > limits.postings()) {
        posted.remove();
        postings--;
      }
    }
    if (reports.size() > limits.reports()) {
      forget(reports.remove());
    }
  }

  /** How many places in lists are taken. */
  long postings() {
    return postings;
  }

  /** The oldest report is the first of each list that it still stands in. */
  private void forget(Held held) {
    byId.remove(held.report.id());
    Numbered terms = held.report.terms();
    for (int i = 0; i < terms.size(); i++) {
      Deque<Held> posted = table.term(terms.number(i)).posted;
      if (posted != null && posted.peek() == held) {
        posted.remove();
        postings--;
      }
    }
    table.release(held.report);
    Held.Incident incident = held.incident;
    incident.reports.remove(held);
    if (incident.reports.isEmpty()) {
      incident.story.incidents.remove(incident);
    }
  }

  /** The reports that share most of what is telling in this one, the closest first. */
  List<Held> candidates(Coded report) {
    asked++;
    PriorityQueue<Held> best = new PriorityQueue<>(CLOSEST.reversed());
    for (Held held : sharing(report)) {
      if (best.size() < limits.candidates()) {
        best.add(held);
      } else if (CLOSEST.compare(held, best.element()) < 0) {
        best.remove();
        best.add(held);
      }
    }
    List<Held> found = new ArrayList<>(best);
    found.sort(CLOSEST);
    return found;
  }

  private List<Held> sharing(Coded report) {
    List<Held> sharing = new ArrayList<>();
    for (Key key : keys(report)) {
      for (Held held : key.posted) {
        if (held.asked != asked) {
          held.asked = asked;
          held.shared = 0;
          sharing.add(held);
        }
        held.shared += key.weight;
      }
    }
    return sharing;
  }

  private record Key(String term, double weight, Deque<Held> posted) {}

  /** The most telling terms that an earlier report holds too. */
  private List<Key> keys(Coded report) {
    List<Key> keys = new ArrayList<>();
    Numbered terms = report.terms();
    for (int i = 0; i < terms.size(); i++) {
      int number = terms.number(i);
      TermTable.Term term = table.term(number);
      if (term.posted != null && !term.posted.isEmpty()) {
        double weight = table.weight(number);
        double name = report.names().contains(number) ? NAME : 1;
        keys.add(new Key(term.word, weight * weight * name, term.posted));
      }
    }
    keys.sort(Comparator.comparingDouble((Key key) -> -key.weight).thenComparing(Key::term));
    return keys.subList(0, Math.min(limits.keys(), keys.size()));
  }
}
