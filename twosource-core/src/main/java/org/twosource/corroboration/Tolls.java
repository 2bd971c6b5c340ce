package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.time.Interval;

/**
 * Puts together the counts of people that reports give for one thing that happened: how many died,
 * were hurt, are missing. Such counts differ in every word ("seven dead now", "the toll rose to
 * seven") and are of one thing unless their words say otherwise.
 */
final class Tolls {

  private static final Set<String> OUTCOMES =
      Set.of(
          "killed",
          "injured",
          "missing",
          "casualties",
          "killed or injured",
          "killed or missing",
          "evacuated",
          "displaced",
          "infected",
          "arrested");

  private final Figures figures;
  private final Map<String, Integer> stories;
  private final List<Figures.Given> tolls = new ArrayList<>();

  Tolls(Figures figures, Map<String, Integer> stories) {
    this.figures = figures;
    this.stories = Map.copyOf(stories);
  }

  /** The groups, with the counts of one thing in groups of their own. */
  List<List<Said>> together(List<List<Said>> groups) {
    for (List<Said> group : groups) {
      for (Said said : group) {
        figures.of(said).filter(Tolls::isToll).ifPresent(tolls::add);
      }
    }
    tolls.sort(
        Comparator.comparing((Figures.Given given) -> given.said().ref())
            .thenComparing(given -> given.said().proposition().head()));
    List<List<Figures.Given>> parts = new ArrayList<>();
    for (Figures.Given toll : tolls) {
      home(toll, parts).orElseGet(() -> add(parts)).add(toll);
    }
    return joined(groups, parts);
  }

  /** A group whose counts all belong to one part joins it; else only its counts do. */
  private List<List<Said>> joined(List<List<Said>> groups, List<List<Figures.Given>> parts) {
    IdentityHashMap<Said, Integer> partOf = new IdentityHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      for (Figures.Given given : parts.get(i)) {
        partOf.put(given.said(), i);
      }
    }
    List<List<Said>> tolls = new ArrayList<>();
    parts.forEach(part -> tolls.add(new ArrayList<>()));
    List<List<Said>> found = new ArrayList<>();
    for (List<Said> group : groups) {
      Set<Integer> homes =
          group.stream().filter(partOf::containsKey).map(partOf::get).collect(Collectors.toSet());
      List<Said> rest = new ArrayList<>();
      for (Said said : group) {
        Integer part = homes.size() == 1 ? homes.iterator().next() : partOf.get(said);
        (part == null ? rest : tolls.get(part)).add(said);
      }
      if (!rest.isEmpty()) {
        found.add(rest);
      }
    }
    found.addAll(tolls);
    return found;
  }

  /** Counts of the same thing over another area, of other people, or of more than these. */
  List<Said> related(List<Said> group) {
    Set<Said> members = new HashSet<>(group);
    List<Figures.Given> own = tolls.stream().filter(toll -> members.contains(toll.said())).toList();
    return tolls.stream()
        .filter(toll -> !members.contains(toll.said()))
        .filter(toll -> own.stream().anyMatch(one -> otherScope(one, toll)))
        .map(Figures.Given::said)
        .toList();
  }

  private boolean otherScope(Figures.Given one, Figures.Given other) {
    return one.counted().to(other.counted()) == Counted.Relation.OTHER_SCOPE
        && !one.said().ref().equals(other.said().ref())
        && !Counted.far(one.quantity(), other.quantity())
        && oneDay(one.said(), other.said());
  }

  private static List<Figures.Given> add(List<List<Figures.Given>> parts) {
    List<Figures.Given> added = new ArrayList<>();
    parts.add(added);
    return added;
  }

  private static boolean isToll(Figures.Given given) {
    return OUTCOMES.contains(given.quantity().scope()) && !given.counted().part();
  }

  /** The first part whose counts are all of the same thing as this one. */
  private Optional<List<Figures.Given>> home(Figures.Given toll, List<List<Figures.Given>> parts) {
    return parts.stream()
        .filter(part -> part.stream().allMatch(other -> oneThing(toll, other)))
        .findFirst();
  }

  private boolean oneThing(Figures.Given one, Figures.Given other) {
    boolean story =
        stories
            .getOrDefault(one.said().report(), 0)
            .equals(stories.getOrDefault(other.said().report(), 0));
    return story
        && one.counted().to(other.counted()) == Counted.Relation.SAME
        && !Counted.far(one.quantity(), other.quantity())
        && (one.quantity().stated() == other.quantity().stated()
            || oneDay(one.said(), other.said()));
  }

  /** Not told of two days; the day beside "rose to seven" is that of the count. */
  private static boolean oneDay(Said one, Said other) {
    Optional<Interval> first = day(one);
    Optional<Interval> second = day(other);
    return first.isEmpty() || second.isEmpty() || first.get().meets(second.get());
  }

  private static Optional<Interval> day(Said said) {
    return Counted.isRunning(said.proposition().lemma()) ? Optional.empty() : said.time();
  }
}
