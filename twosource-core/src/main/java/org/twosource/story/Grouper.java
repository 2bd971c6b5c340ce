package org.twosource.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.twosource.story.Held.Incident;
import org.twosource.story.Held.Story;

/**
 * Puts each report, as it arrives, with an incident and a story, or founds them. What a report
 * costs is bounded by the {@link Limits}. An id once given out stays good: after a merge {@link
 * #current} leads from it to the group that took it in.
 *
 * <p>The same reports in the same order give the same answers. Not safe between threads.
 */
public final class Grouper {

  private final TermTable frequencies;
  private final Archive archive;
  private final PairReader pairs;
  private final GroupRule rule = GroupRule.load();
  private final Alike alike;
  private final Map<String, String> aliases = new HashMap<>();
  private long ids;
  private long order;

  /** A grouper that has seen nothing. */
  public Grouper(Limits limits) {
    this(limits, new GroupingState(0, 0, Map.of(), List.of(), 0, Map.of(), Map.of()));
  }

  /** A grouper that goes on where another stood. */
  public Grouper(Limits limits, GroupingState state) {
    frequencies = new TermTable(limits.terms(), state.counted(), state.frequencies());
    archive = new Archive(limits, frequencies);
    pairs = new PairReader(frequencies);
    alike = new Alike(pairs, rule);
    aliases.putAll(state.aliases());
    ids = state.ids();
    Map<String, Story> stories = new HashMap<>();
    Map<String, Incident> incidents = new HashMap<>();
    int counted = state.filed().size() - state.uncounted();
    for (Filed filed : state.filed()) {
      if (order >= counted) {
        frequencies.add(filed.report());
      }
      Incident incident =
          incidents.computeIfAbsent(
              filed.incident(),
              id -> {
                String story = state.stories().getOrDefault(id, id);
                return new Incident(id, stories.computeIfAbsent(story, Story::new));
              });
      archive.add(new Held(frequencies.hold(filed.report()), order++, incident));
    }
  }

  /**
   * Puts a report with its incident and story. A report whose id is known already stays where it
   * is.
   */
  public Decision add(ReportFeatures report) {
    Held known = archive.get(report.id());
    if (known != null) {
      return new Decision(report.id(), known.incident.story.id, known.incident.id, List.of());
    }
    frequencies.add(report);
    Coded coded = frequencies.hold(report);
    Matches matches = new Matches(pairs.asking(coded), archive.candidates(coded), rule);
    List<Change> changes = new ArrayList<>();
    Incident incident = incident(matches, changes);
    for (Story other : matches.stories()) {
      if (other != incident.story && alike.stories(other, incident.story)) {
        join(other, incident.story, changes);
      }
    }
    archive.add(new Held(coded, order++, incident));
    changes.add(new Change.Joined(report.id(), incident.id));
    return new Decision(report.id(), incident.story.id, incident.id, changes);
  }

  /** The incident that the report is of; where it is of several, these may turn out to be one. */
  private Incident incident(Matches matches, List<Change> changes) {
    List<Incident> same = matches.incidents();
    if (same.isEmpty()) {
      return found(matches, changes);
    }
    Incident kept = same.get(0);
    for (Incident other : same.subList(1, same.size())) {
      if (alike.incidents(kept, other)) {
        boolean older = number(kept.id) < number(other.id);
        Incident from = older ? other : kept;
        kept = older ? kept : other;
        merge(from, kept, changes);
      }
    }
    return kept;
  }

  private Incident found(Matches matches, List<Change> changes) {
    List<Story> near = matches.stories();
    Story story;
    if (near.isEmpty()) {
      story = new Story("s" + ++ids);
      changes.add(new Change.StoryFounded(story.id));
    } else {
      story = near.get(0);
    }
    Incident incident = new Incident("i" + ++ids, story);
    changes.add(new Change.IncidentFounded(incident.id, story.id));
    return incident;
  }

  /** The older of two stories takes the other in. */
  private void join(Story a, Story b, List<Change> changes) {
    if (a != b) {
      boolean older = number(a.id) < number(b.id);
      merge(older ? b : a, older ? a : b, changes);
    }
  }

  private void merge(Incident from, Incident into, List<Change> changes) {
    from.story.incidents.remove(from);
    join(from.story, into.story, changes);
    List<Held> moved = new ArrayList<>(from.reports);
    moved.addAll(into.reports);
    moved.sort(Comparator.comparingLong(held -> held.order));
    into.reports.clear();
    for (Held held : moved) {
      held.incident = into;
      into.reports.add(held);
    }
    aliases.put(from.id, into.id);
    changes.add(new Change.IncidentsMerged(from.id, into.id));
  }

  private void merge(Story from, Story into, List<Change> changes) {
    for (Incident incident : from.incidents) {
      incident.story = into;
      into.incidents.add(incident);
    }
    from.incidents.clear();
    aliases.put(from.id, into.id);
    changes.add(new Change.StoriesMerged(from.id, into.id));
  }

  /**
   * Takes reports out of an incident and founds another with them in the same story: what a person
   * does who knows better. The incident keeps its id.
   *
   * @throws IllegalArgumentException unless some, and not all, of its reports in memory are named
   */
  public Change.IncidentSplit split(String incident, Set<String> reports) {
    List<Held> leaving = new ArrayList<>();
    for (String id : reports) {
      Held held = archive.get(id);
      if (held == null || !held.incident.id.equals(current(incident))) {
        throw new IllegalArgumentException(id + " is not a report of " + incident + " in memory");
      }
      leaving.add(held);
    }
    if (leaving.isEmpty() || leaving.size() == leaving.get(0).incident.reports.size()) {
      throw new IllegalArgumentException("some reports, not all, can leave " + incident);
    }
    leaving.sort(Comparator.comparingLong(held -> held.order));
    Incident from = leaving.get(0).incident;
    Incident into = new Incident("i" + ++ids, from.story);
    for (Held held : leaving) {
      from.reports.remove(held);
      held.incident = into;
      into.reports.add(held);
    }
    return new Change.IncidentSplit(
        from.id, into.id, leaving.stream().map(held -> held.report.id()).toList());
  }

  /** The id that a story or an incident has now; the id itself where nothing took it in. */
  public String current(String id) {
    String at = id;
    for (String next = aliases.get(at); next != null; next = aliases.get(at)) {
      at = next;
    }
    return at;
  }

  /** How many reports are counted in {@link #frequencies}. */
  public long counted() {
    return frequencies.reports();
  }

  /** How many of all reports counted hold each term; far less work than {@link #state}. */
  public Map<String, Integer> frequencies() {
    return frequencies.counts();
  }

  /** All that this grouper knows. */
  public GroupingState state() {
    List<Filed> filed = new ArrayList<>();
    Map<String, String> stories = new TreeMap<>();
    for (Held held : archive.reports()) {
      filed.add(new Filed(frequencies.words(held.report), held.incident.id));
      stories.put(held.incident.id, held.incident.story.id);
    }
    return new GroupingState(
        ids,
        frequencies.reports(),
        frequencies.counts(),
        filed,
        0,
        stories,
        new TreeMap<>(aliases));
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }
}
