package org.twosource.bench.newsroom;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a version of a fact into words. */
final class Clauses {
  private final World world;
  private final Phrasebook phrases;
  private final Dice dice;

  Clauses(World world, Phrasebook phrases, Dice dice) {
    this.world = world;
    this.phrases = phrases;
    this.dice = dice;
  }

  /** The clause, without a full stop, marked with nothing. */
  Template.Made of(Version version) {
    Template template = phrases.pick(dice, version.section());
    Map<String, Prose> values = values(version);
    values.put("n", Prose.of(number(version, template.opensWith("n"))));
    return template.clause(values);
  }

  /** Two counts in one clause, marked a and b. */
  Prose pair(Version one, Version other) {
    Template template = phrases.pick(dice, section(one, other));
    Map<String, Prose> values = values(one);
    values.put("n", Prose.of(number(one, template.opensWith("n"))));
    values.put("m", Prose.of(number(other, false)));
    return template.clause(values).prose();
  }

  /** Whether there is a pattern that tells both at once. */
  boolean pairs(Version one, Version other) {
    return one.option().isEmpty() && other.option().isEmpty() && phrases.has(section(one, other));
  }

  private static String section(Version one, Version other) {
    return one.fact().section() + "+" + other.fact().section();
  }

  private Map<String, Prose> values(Version version) {
    Map<String, Prose> values = new HashMap<>();
    world.slots().forEach((slot, words) -> values.put(slot, Prose.of(words)));
    String on = dice.pick(world.ofBoth("on"));
    LocalDate day = world.day().plusDays(version.daysOff());
    Map<String, String> parts = new HashMap<>(World.day(day));
    parts.put("part", world.slots().getOrDefault("part", ""));
    for (Map.Entry<String, String> part : parts.entrySet()) {
      on = on.replace("{" + part.getKey() + "}", part.getValue());
    }
    values.put("on", Prose.of(on));
    return values;
  }

  private String number(Version version, boolean first) {
    List<String> hedged =
        switch (version.shape()) {
          case EXACT -> List.of("{n}");
          case ABOUT -> world.ofBoth("about");
          case AT_LEAST -> world.ofBoth("atleast");
        };
    boolean bare = version.shape() == Version.Shape.EXACT;
    return dice.pick(hedged).replace("{n}", Numbers.print(version.number(), first && bare));
  }
}
