package org.twosource.bench.newsroom;

import java.util.List;
import org.twosource.bench.newsroom.Storyline.Plot;
import org.twosource.bench.newsroom.Version.Shape;

/** How the accounts of one fact are to relate, and in what versions it is told. */
final class Plots {
  /** Below this, no round number is near enough. */
  static final int LEAST_ROUNDED = 20;

  private final World world;
  private final Dice dice;

  Plots(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  /**
   * A storyline that nobody has told yet.
   *
   * @param later whether somebody who copies nobody reports on a later day
   */
  Storyline line(Fact fact, boolean later) {
    return switch (fact.sort()) {
      case EVENT -> event(fact);
      case COUNT -> count(fact, later);
      case CAUSE -> either(fact, dice.some(world.kind().causes(), 2), world.kind().rivals());
      case ALARM -> either(fact, dice.some(List.of("yes", "no"), 2), true);
    };
  }

  private Storyline event(Fact fact) {
    Version right = Version.of(fact, "");
    int daysOff = dice.chance(0.5) ? -1 : -2;
    return dice.chance(0.2)
        ? new Storyline(fact, Plot.SLIP, List.of(right, right.off(daysOff)))
        : new Storyline(fact, Plot.AGREE, List.of(right));
  }

  private Storyline either(Fact fact, List<String> options, boolean rivals) {
    Version one = Version.of(fact, options.get(0));
    Version other = Version.of(fact, options.get(1));
    int draw = dice.between(1, 100);
    if (draw <= 25 && rivals) {
      return new Storyline(fact, Plot.CONFLICT, List.of(one, other));
    }
    Plot plot = draw <= 45 && !one.negative() ? Plot.DENIED : draw <= 60 ? Plot.HEDGED : Plot.AGREE;
    return new Storyline(fact, plot, List.of(one));
  }

  private Storyline count(Fact fact, boolean later) {
    List<String> limits =
        world.ofBoth("counts").stream()
            .map(line -> Sections.fields(line, 5))
            .filter(fields -> fields.get(0).equals(fact.section()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no count " + fact.section()));
    int number =
        odd(dice.between(Integer.parseInt(limits.get(1)), Integer.parseInt(limits.get(2))));
    int more = odd(number + dice.between(2, Math.max(3, number / 3)));
    Version exact = Version.count(fact, number, Shape.EXACT);
    boolean regional = limits.get(3).equals("region");
    boolean grows = limits.get(4).equals("grows") && later;
    int draw = dice.between(1, 100);
    if (draw <= 12) {
      return new Storyline(
          fact, Plot.CONFLICT, List.of(exact, Version.count(fact, more, Shape.EXACT)));
    }
    if (draw <= 32 && grows) {
      return new Storyline(
          fact, Plot.UPDATE, List.of(exact, Version.count(fact, more, Shape.EXACT).as("later")));
    }
    if (draw <= 44 && number >= LEAST_ROUNDED) {
      return new Storyline(fact, Plot.ROUNDING, List.of(exact, rounded(exact)));
    }
    if (draw <= 50) {
      return new Storyline(
          fact,
          Plot.BOUND,
          List.of(
              Version.count(fact, number, Shape.AT_LEAST),
              Version.count(fact, more, Shape.AT_LEAST)));
    }
    if (draw <= 58 && regional) {
      return new Storyline(
          fact, Plot.SCOPE, List.of(exact, Version.count(fact, more, Shape.EXACT).as("region")));
    }
    return new Storyline(fact, Plot.AGREE, List.of(exact));
  }

  /** A count that nobody takes for a round one, also after it has grown. */
  private static int odd(int number) {
    return number % 10 == 0 ? number + 1 : number;
  }

  /** "About 40" for 38, "about 1,200" for 1,183; within what design.md lets "about" hold. */
  static Version rounded(Version exact) {
    int unit = exact.number() >= 300 ? 100 : exact.number() >= 50 ? 10 : 5;
    int near = Math.round(exact.number() / (float) unit) * unit;
    return Version.count(exact.fact(), near, Shape.ABOUT);
  }
}
