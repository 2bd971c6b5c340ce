package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.twosource.bench.newsroom.Desk.Register;
import org.twosource.bench.newsroom.Storyline.Plot;
import org.twosource.bench.newsroom.Telling.Stance;

/** Draws the provenance graph of one bundle: who knows what, who heard whom, who copied. */
final class Newsroom {
  private final World world;
  private final Dice dice;
  private final List<Desk> desks;
  private final Tellings tellings = new Tellings();
  private final Plots plots;

  /** How many reports at most hear one voice directly. */
  private final int crowd;

  /** Of many reports, at most one in so many asks the same voice. */
  private static final int CROWD = 2;

  private Newsroom(World world, Dice dice, OptionalInt reports) {
    this.world = world;
    this.dice = dice;
    this.desks = Desks.of(world, dice, reports);
    this.crowd = Math.max(3, reports.orElse(0) / CROWD);
    this.plots = new Plots(world, dice);
  }

  /**
   * The bundle of that number.
   *
   * @param reports how many it has; three to six where that is left open
   */
  static Bundle draw(Sections words, Half half, long seed, int number, OptionalInt reports) {
    Dice dice = Dice.of(seed, number);
    World world = new World(words, half, dice);
    Newsroom newsroom = new Newsroom(world, dice, reports);
    List<Storyline> lines = newsroom.lines();
    lines.forEach(newsroom::hear);
    newsroom.fill(lines.get(0));
    new Copyists(world, dice, newsroom.desks, newsroom.tellings).copy(lines);
    lines.removeIf(line -> line.tellings().isEmpty());
    return new Bundle("%s-%05d".formatted(half.word(), number), world, newsroom.desks, lines);
  }

  private List<Storyline> lines() {
    List<Fact> others = new ArrayList<>();
    EventKind kind = world.kind();
    kind.counts().forEach(count -> others.add(new Fact(Fact.Sort.COUNT, count)));
    others.add(new Fact(Fact.Sort.CAUSE, "cause"));
    if (kind.alarm()) {
      others.add(new Fact(Fact.Sort.ALARM, "alarm"));
    }
    boolean later = direct(0).stream().anyMatch(this::afterFirstDay);
    List<Storyline> lines = new ArrayList<>();
    lines.add(plots.line(new Fact(Fact.Sort.EVENT, kind.id()), later));
    dice.some(others, crowd > 3 ? others.size() : dice.between(2, 4))
        .forEach(fact -> lines.add(plots.line(fact, later)));
    return lines;
  }

  /** Those who have it from somebody. */
  private void hear(Storyline line) {
    Version first = line.versions().get(0);
    List<Voice> taken = new ArrayList<>();
    for (Version version : line.versions()) {
      boolean second = line.plot() == Plot.UPDATE && !version.equals(first);
      // Two who can be asked and differ on the day would still agree on the event.
      List<Voice> sources =
          version.daysOff() != 0
              ? List.of(world.unnamedVoice())
              : sources(line, line.plot() == Plot.HEDGED ? 1 : voices(), taken);
      tell(line, version, sources, second, Stance.SAID);
    }
    if (line.plot() == Plot.DENIED) {
      tell(
          line,
          first,
          sources(line, 1, taken).stream().filter(Voice::firm).toList(),
          false,
          Stance.DENIED);
    }
    if (line.plot() == Plot.AGREE && line.fact().sort() != Fact.Sort.EVENT && dice.chance(0.2)) {
      passOn(line, first, taken);
    }
  }

  private int voices() {
    if (crowd > 3) {
      return 4;
    }
    return dice.chance(0.4) ? 1 : dice.chance(0.7) ? 2 : 3;
  }

  /** Voices that know it themselves; now and then two of one party. */
  private List<Voice> sources(Storyline line, int count, List<Voice> taken) {
    List<Voice> found = new ArrayList<>();
    List<String> bodies = dice.some(world.whoKnows(line.fact()), 9);
    String decider = world.kind().decider();
    if (line.fact().sort() == Fact.Sort.EVENT && bodies.remove(decider)) {
      bodies.add(0, decider);
    }
    for (int i = 0; i < count; i++) {
      boolean soft = dice.chance(line.plot() == Plot.HEDGED ? 0.6 : 0.2);
      Optional<String> body =
          bodies.stream()
              .filter(id -> taken.stream().noneMatch(voice -> voice.id().equals(id)))
              .findFirst();
      boolean needed =
          world.kind().decider().isEmpty() || line.fact().sort() != Fact.Sort.EVENT || i > 0;
      Voice voice =
          (soft && needed) || body.isEmpty() ? world.unnamedVoice() : world.body(body.get());
      found.add(voice);
      taken.add(voice);
    }
    return found;
  }

  private void tell(
      Storyline line, Version version, List<Voice> sources, boolean later, Stance stance) {
    for (Voice source : sources) {
      List<Desk> able = direct(later ? 1 : 0);
      boolean firstDay = line.plot() == Plot.CONFLICT || (line.plot() == Plot.UPDATE && !later);
      able.removeIf(desk -> firstDay && afterFirstDay(desk));
      able.removeIf(desk -> desk.body().filter(body -> !body.id().equals(source.id())).isPresent());
      int hearers =
          source.sort() == Voice.Sort.UNNAMED
              ? 1
              : dice.chance(crowd > 3 ? 0.2 : 0.6) ? 1 : dice.between(2, crowd);
      for (Desk desk : dice.some(able, hearers)) {
        add(line, desk, version, source, stance);
      }
    }
    boolean visible =
        line.fact().sort() == Fact.Sort.EVENT || version.section().startsWith("evacuated");
    if (world.kind().seen()
        && visible
        && version.daysOff() == 0
        && stance == Stance.SAID
        && dice.chance(0.2)) {
      List<Desk> there = direct(later ? 1 : 0);
      there.removeIf(desk -> desk.body().isPresent());
      dice.some(there, 1)
          .forEach(desk -> add(line, desk, version, Voice.reporter(desk.shortName()), Stance.SAID));
    }
  }

  /** One report, one voice, one version: told once. Two voices of one report may be joined. */
  private void add(Storyline line, Desk desk, Version version, Voice source, Stance stance) {
    List<Telling> here =
        line.tellings().stream()
            .filter(one -> one.desk() == desk.index() && one.version().equals(version))
            .toList();
    boolean own = desk.body().isPresent();
    if (own && !here.isEmpty()) {
      return;
    }
    Voice called = source.sort() == Voice.Sort.BODY ? world.speaker(source.id()) : source;
    Stance kept = line.plot() == Plot.HEDGED && !own ? Stance.HEDGED : stance;
    List<List<Voice>> chains = own ? List.of() : List.of(List.of(called));
    boolean joinable = kept == Stance.SAID && called.sort() == Voice.Sort.BODY && dice.chance(0.8);
    Optional<Telling> partner =
        here.stream()
            .filter(one -> joinable && one.stance() == Stance.SAID)
            .filter(
                one -> one.onlyVoice().filter(voice -> voice.sort() == Voice.Sort.BODY).isPresent())
            .findFirst();
    if (partner.isPresent()) {
      Telling one = partner.get();
      line.tellings().remove(one);
      line.tellings()
          .add(
              new Telling(
                  one.id(),
                  one.desk(),
                  version,
                  List.of(one.chains().get(0), List.of(called)),
                  kept,
                  Optional.empty(),
                  false));
      return;
    }
    boolean doubted =
        called.sort() == Voice.Sort.UNNAMED && kept != Stance.DENIED && dice.chance(0.4);
    line.tellings().add(tellings.make(desk, version, chains, kept, Optional.empty(), doubted));
  }

  /**
   * A body repeats what another told it: in one report with its source, perhaps in another without.
   */
  private void passOn(Storyline line, Version version, List<Voice> taken) {
    List<Voice> firm = taken.stream().filter(voice -> voice.sort() == Voice.Sort.BODY).toList();
    List<String> others = new ArrayList<>(world.whoKnows(line.fact()));
    others.removeIf(id -> taken.stream().anyMatch(voice -> voice.id().equals(id)));
    List<Desk> able = direct(0);
    able.removeIf(desk -> desk.body().isPresent());
    if (firm.isEmpty() || others.isEmpty() || able.isEmpty()) {
      return;
    }
    Voice root = dice.pick(firm);
    Voice relay = world.body(dice.pick(others));
    List<Desk> hearers = dice.some(able, 2);
    line.tellings()
        .add(
            tellings.make(
                hearers.get(0),
                version,
                List.of(List.of(relay, root)),
                Stance.SAID,
                Optional.empty(),
                false));
    if (hearers.size() > 1) {
      line.tellings()
          .add(
              tellings.make(
                  hearers.get(1),
                  version,
                  List.of(List.of(relay)),
                  Stance.SAID,
                  Optional.empty(),
                  false));
    }
  }

  /**
   * Every report that copies nobody tells at least of the event itself, and then in its own voice.
   */
  private void fill(Storyline event) {
    for (Desk desk : direct(0)) {
      boolean silent = event.tellings().stream().noneMatch(one -> one.desk() == desk.index());
      boolean slipped =
          event.plot() == Plot.SLIP && desk.register() == Register.LIVE && dice.chance(0.5);
      if (slipped) {
        event
            .tellings()
            .add(
                tellings.make(
                    desk,
                    event.versions().get(1),
                    List.of(),
                    Stance.WITHDRAWN,
                    Optional.empty(),
                    false));
      }
      if (silent) {
        event
            .tellings()
            .add(
                tellings.make(
                    desk,
                    event.versions().get(0),
                    List.of(),
                    Stance.SAID,
                    Optional.empty(),
                    false));
      }
    }
  }

  /** Reports that copy nobody; the later ones are those of a later day than the event's. */
  private List<Desk> direct(int daysLater) {
    List<Desk> found = new ArrayList<>(desks);
    found.removeIf(desk -> !desk.direct() || (daysLater > 0 && !afterFirstDay(desk)));
    return found;
  }

  private boolean afterFirstDay(Desk desk) {
    return desk.published().toLocalDate().isAfter(world.day());
  }
}
