package org.twosource.room.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.Telling;
import org.twosource.claim.Claim;
import org.twosource.corroboration.Finding;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.room.chart.PlaceMap;

/**
 * Where what a story tells of happened.
 *
 * @param map the drawing, where a place is known
 * @param told the findings that name each place that is drawn
 */
public record Places(Optional<PlaceMap> map, List<Told> told) {

  private static final int MOST = 3;

  /**
   * A place with findings told of it.
   *
   * @param country whether no more than the country is named
   * @param more how many more findings there are
   */
  public record Told(String name, boolean country, List<Row> rows, int more) {}

  static Places of(StoryView story) {
    Map<String, Set<Finding>> named = new LinkedHashMap<>();
    for (Finding finding : story.brief().findings()) {
      for (Telling telling : story.view().tellings(finding)) {
        for (String place : places(telling)) {
          named.computeIfAbsent(place, absent -> new LinkedHashSet<>()).add(finding);
        }
      }
    }
    Map<String, Integer> times = new LinkedHashMap<>();
    named.forEach((place, findings) -> times.put(place, findings.size()));
    Optional<PlaceMap> map = PlaceMap.of(times);
    List<Told> told = new ArrayList<>();
    map.ifPresent(
        drawn -> {
          drawn.dots().forEach(dot -> told.add(told(dot.name(), false, named, story)));
          drawn.countries().forEach(name -> told.add(told(name, true, named, story)));
        });
    return new Places(map, told);
  }

  private static Told told(
      String name, boolean country, Map<String, Set<Finding>> named, StoryView story) {
    List<Finding> findings = List.copyOf(named.getOrDefault(name, Set.of()));
    return new Told(
        name,
        country,
        findings.stream().limit(MOST).map(one -> Row.of(one, story, Set.of())).toList(),
        Math.max(0, findings.size() - MOST));
  }

  /** The places that a claim says it happened at. */
  private static List<String> places(Telling telling) {
    List<String> found = new ArrayList<>();
    for (Claim.Role role : telling.claim().roles()) {
      if (role.role().equals("place")) {
        telling.reading().entities().stream()
            .filter(entity -> role.entity().filter(entity.id()::equals).isPresent())
            .filter(entity -> entity.kind() == EntityKind.PLACE)
            .map(Entity::name)
            .forEach(found::add);
      }
    }
    return found;
  }
}
