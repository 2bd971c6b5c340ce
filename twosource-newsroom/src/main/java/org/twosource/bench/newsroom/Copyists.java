package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twosource.bench.newsroom.Desk.Copying;
import org.twosource.bench.newsroom.Storyline.Plot;
import org.twosource.bench.newsroom.Telling.Stance;

/** Reports that take from earlier ones: what they keep, drop, round off and harden. */
final class Copyists {
  /** The longest chain that reports tell. */
  private static final int LONGEST = 4;

  private final World world;
  private final Dice dice;
  private final List<Desk> desks;
  private final Tellings tellings;

  Copyists(World world, Dice dice, List<Desk> desks, Tellings tellings) {
    this.world = world;
    this.dice = dice;
    this.desks = desks;
    this.tellings = tellings;
  }

  /** In order of publication, so that a copy of a copy finds its model written. */
  void copy(List<Storyline> lines) {
    for (Desk desk : desks) {
      desk.model().ifPresent(model -> lines.forEach(line -> copy(desk, desks.get(model), line)));
    }
    hearsay(lines);
  }

  private void copy(Desk desk, Desk model, Storyline line) {
    List<Telling> there =
        line.tellings().stream()
            .filter(one -> one.desk() == model.index() && one.stance() != Stance.WITHDRAWN)
            .sorted(Comparator.comparing(Telling::id))
            .toList();
    for (Telling one : there) {
      boolean twice = here(desk, line, one.version());
      boolean all = desk.copying() == Copying.VERBATIM || line.fact().sort() == Fact.Sort.EVENT;
      if (all || dice.chance(0.7)) {
        Telling copy =
            desk.copying() == Copying.VERBATIM ? same(desk, one) : reworded(desk, model, line, one);
        // Nobody writes the same sentence twice without a credit.
        if (!twice || !copy.ownVoice() || desk.copying() == Copying.VERBATIM) {
          line.tellings().add(copy);
        }
      }
    }
  }

  private static boolean here(Desk desk, Storyline line, Version version) {
    return line.tellings().stream()
        .anyMatch(
            one -> one.desk() == desk.index() && one.ownVoice() && one.version().equals(version));
  }

  private Telling same(Desk desk, Telling one) {
    return tellings.make(
        desk, one.version(), one.chains(), one.stance(), Optional.of(one), one.unverified());
  }

  private Telling reworded(Desk desk, Desk model, Storyline line, Telling one) {
    List<List<Voice>> chains = one.chains();
    Stance stance = one.stance() == Stance.HEDGED && dice.chance(0.6) ? Stance.SAID : one.stance();
    if (stance != Stance.DENIED) {
      if (desk.copying() == Copying.ATTRIBUTED) {
        chains = List.of(through(Voice.outlet(model.shortName()), one));
        stance = Stance.SAID;
      } else if (!one.ownVoice() && dice.chance(0.25)) {
        chains = List.of();
        stance = Stance.SAID;
      }
    }
    Version version = one.version();
    boolean plain =
        line.plot() == Plot.AGREE
            && version.number() >= Plots.LEAST_ROUNDED
            && version.shape() == Version.Shape.EXACT;
    if (plain && dice.chance(0.1)) {
      version = Plots.rounded(version);
    }
    return tellings.make(desk, version, chains, stance, Optional.of(one), false);
  }

  /** The outlet copied, and those behind it where all of them can be told in one breath. */
  private List<Voice> through(Voice outlet, Telling one) {
    List<Voice> chain = new ArrayList<>(List.of(outlet));
    boolean seen = one.onlyVoice().filter(voice -> voice.sort() == Voice.Sort.REPORTER).isPresent();
    if (!seen
        && one.chains().size() == 1
        && one.chains().get(0).size() < LONGEST
        && dice.chance(0.7)) {
      chain.addAll(one.chains().get(0));
    }
    return chain;
  }

  /** Now and then somebody tells what blogs have from one whom nobody knows. */
  private void hearsay(List<Storyline> lines) {
    Storyline line = dice.pick(lines);
    List<Desk> able = new ArrayList<>(desks);
    able.removeIf(desk -> !desk.direct() || desk.body().isPresent());
    if (!dice.chance(0.3) || able.isEmpty() || line.plot() == Plot.UPDATE) {
      return;
    }
    List<Voice> chain = new ArrayList<>();
    for (int i = dice.between(1, LONGEST - 1); i > 0; i--) {
      Voice blog = world.weblog();
      if (!chain.contains(blog)) {
        chain.add(blog);
      }
    }
    chain.add(world.unnamedVoice());
    Version version = line.versions().get(0);
    line.tellings()
        .add(
            tellings.make(
                dice.pick(able), version, List.of(chain), Stance.SAID, Optional.empty(), false));
  }
}
