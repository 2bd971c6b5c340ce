package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows tellings of one fact back to who really knows; "Who really knows", rules 1 to 4. */
final class Roots {
  private final List<Desk> desks;

  /**
   * Who told whom, as far as any report of the bundle says so: rule 2, a relay gives way to its
   * root.
   */
  private final Map<String, Voice> toldBy = new HashMap<>();

  Roots(List<Desk> desks, List<Telling> ofFact) {
    this.desks = desks;
    for (Telling telling : ofFact) {
      for (List<Voice> chain : telling.chains()) {
        for (int i = 1; i < chain.size(); i++) {
          if (chain.get(i - 1).sort() != Voice.Sort.OUTLET) {
            toldBy.put(chain.get(i - 1).id(), chain.get(i));
          }
        }
      }
    }
  }

  /** The roots of all of these, each once, firm ones first. */
  List<Root> of(List<Telling> tellings) {
    Map<String, Building> found = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      follow(telling, telling.id(), List.of(), true, found);
    }
    return found.values().stream()
        .map(Building::done)
        .sorted(Comparator.comparing((Root root) -> !root.firm()).thenComparing(Root::id))
        .toList();
  }

  private void follow(
      Telling at, String start, List<String> before, boolean known, Map<String, Building> found) {
    Desk desk = desks.get(at.desk());
    List<String> path = with(before, desk.outlet());
    if (at.ownVoice()) {
      if (at.copied().isPresent()) {
        follow(at.copied().get(), start, path, known, found);
      } else {
        Voice own = desk.body().orElseGet(() -> Voice.outlet(desk.shortName()));
        end(own, start, path, known, found);
      }
    }
    for (List<Voice> chain : at.chains()) {
      List<String> way = new ArrayList<>(path);
      chain.forEach(link -> way.add(link.name()));
      Voice last = chain.get(chain.size() - 1);
      boolean named =
          known
              && chain.subList(0, chain.size() - 1).stream()
                  .noneMatch(link -> link.sort() == Voice.Sort.UNNAMED);
      if (last.sort() == Voice.Sort.OUTLET && at.copied().isPresent()) {
        follow(at.copied().get(), start, way.subList(0, way.size() - 1), named, found);
      } else {
        Set<String> passed = new LinkedHashSet<>();
        while (toldBy.containsKey(last.id()) && passed.add(last.id())) {
          last = toldBy.getOrDefault(last.id(), last);
          way.add(last.name());
        }
        end(last, start, way, named, found);
      }
    }
  }

  private static void end(
      Voice voice, String start, List<String> path, boolean known, Map<String, Building> found) {
    Building root = found.computeIfAbsent(voice.id(), id -> new Building(voice));
    root.tellings.add(start);
    root.paths.add(path);
    root.firm |= voice.firm() && known;
  }

  private static List<String> with(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  /** A root while its paths are gathered. */
  private static final class Building {
    private final Voice voice;
    private final Set<String> tellings = new LinkedHashSet<>();
    private final List<List<String>> paths = new ArrayList<>();
    private boolean firm;

    private Building(Voice voice) {
      this.voice = voice;
    }

    private Root done() {
      return new Root(voice.id(), voice.name(), firm, voice.party(), tellings, paths);
    }
  }
}
