package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The sentence patterns of one half, by section. */
final class Phrasebook {
  private final Map<String, List<Template>> sections = new HashMap<>();

  private Phrasebook(Sections lines) {
    lines
        .lines()
        .forEach(
            (name, patterns) -> sections.put(name, patterns.stream().map(Template::new).toList()));
  }

  static Phrasebook of(Half half) {
    return new Phrasebook(Sections.read("patterns-" + half.word() + ".txt"));
  }

  boolean has(String section) {
    return sections.containsKey(section);
  }

  List<Template> all() {
    return sections.values().stream().flatMap(List::stream).toList();
  }

  Template pick(Dice dice, String section) {
    return pick(dice, section, "", template -> true);
  }

  /** A pattern of the section, or of the register's own part of it, that suits. */
  Template pick(Dice dice, String section, String register, Predicate<Template> suits) {
    List<Template> choices = new ArrayList<>(sections.getOrDefault(section, List.of()));
    choices.addAll(sections.getOrDefault(section + " " + register, List.of()));
    choices.removeIf(suits.negate());
    if (choices.isEmpty()) {
      throw new IllegalStateException("no pattern for " + section);
    }
    return dice.pick(choices);
  }
}
