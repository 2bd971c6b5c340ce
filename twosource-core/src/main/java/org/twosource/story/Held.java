package org.twosource.story;

import java.util.ArrayDeque;
import java.util.Deque;

/** A report in memory, with its place. */
final class Held {

  /** An incident with those of its reports that are in memory, oldest first. */
  static final class Incident {
    final String id;
    final Deque<Held> reports = new ArrayDeque<>();
    Story story;

    Incident(String id, Story story) {
      this.id = id;
      this.story = story;
      story.incidents.add(this);
    }
  }

  /** A story with those of its incidents that are in memory. */
  static final class Story {
    final String id;
    final Deque<Incident> incidents = new ArrayDeque<>();

    Story(String id) {
      this.id = id;
    }
  }

  final Coded report;
  final long order;
  Incident incident;

  /** How much it shares with the report that asked last, and which one that was. */
  double shared;

  long asked = -1;

  Held(Coded report, long order, Incident incident) {
    this.report = report;
    this.order = order;
    this.incident = incident;
    incident.reports.add(this);
  }
}
