package org.twosource.bench.newsroom;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.twosource.bench.newsroom.Desk.Copying;
import org.twosource.bench.newsroom.Desk.Register;

/** Who writes the reports of a bundle, in order of publication, and who copies from whom. */
final class Desks {
  private static final List<Register> OTHERS =
      List.of(
          Register.BROADCASTER,
          Register.TABLOID,
          Register.LOCAL,
          Register.LOCAL,
          Register.STATE,
          Register.LIVE,
          Register.COMMUNIQUE);

  /** Word for word and unsaid copies are the hard ones, and the common ones. */
  private static final List<Copying> WAYS =
      List.of(
          Copying.CREDITED, Copying.ATTRIBUTED, Copying.SILENT, Copying.SILENT, Copying.VERBATIM);

  /** From so many reports on outlets have invented names. */
  private static final int FEW = 6;

  private final Lexicon towns = new Lexicon(20_000, 900_000);
  private final World world;
  private final Dice dice;
  private final List<Desk> desks = new ArrayList<>();

  private Desks(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  /**
   * @param reports how many there are to be; three to six where that is left open
   */
  static List<Desk> of(World world, Dice dice, OptionalInt reports) {
    Desks made = new Desks(world, dice);
    int count = reports.isPresent() ? 0 : dice.between(3, 6);
    for (int index = 0; index < count; index++) {
      made.add(index);
    }
    while (made.desks.size() < reports.orElse(0)) {
      made.add(made.desks.size());
    }
    return List.copyOf(made.desks);
  }

  private void add(int index) {
    Register register =
        index == 0
            ? Register.AGENCY
            : index == 1 || dice.chance(0.85) ? dice.pick(OTHERS) : Register.AGENCY;
    Optional<Voice> body = Optional.empty();
    List<String> names;
    if (register == Register.COMMUNIQUE) {
      Voice voice = world.body(dice.pick(world.kind().bodies()));
      body = Optional.of(voice);
      names = List.of(voice.name(), "");
    } else {
      names = Sections.fields(world.filled(dice.pick(world.ofHalf(register.word()))), 2);
    }
    if (desks.size() >= FEW && register != Register.COMMUNIQUE) {
      // The lists name a few outlets of each sort; the rest are invented.
      names = List.of(Lexicon.capital(towns.word(desks.size())) + " " + title(names.get(0)), "");
    }
    if (taken().contains(names.get(0))) {
      if (dice.chance(0.9)) {
        add(index);
      }
      return;
    }
    String shortName = names.get(1).isEmpty() ? names.get(0) : names.get(1);
    Optional<Integer> model = model(register);
    desks.add(
        new Desk(
            desks.size(),
            names.get(0).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ""),
            names.get(0),
            shortName,
            register,
            body,
            next(),
            model,
            model.isEmpty() ? Copying.NONE : dice.pick(WAYS)));
  }

  private static String title(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Later than the last; most come on the first two days. */
  private LocalDateTime next() {
    if (desks.isEmpty()) {
      return world.day().atTime(dice.between(17, 19), dice.between(0, 59));
    }
    LocalDateTime last = desks.get(desks.size() - 1).published();
    boolean overNight = dice.chance(0.3) && last.toLocalDate().isBefore(world.day().plusDays(3));
    return overNight
        ? last.toLocalDate().plusDays(1).atTime(dice.between(7, 11), dice.between(0, 59))
        : last.plusMinutes(desks.size() < FEW ? dice.between(11, 55) : dice.between(1, 9));
  }

  private Optional<Integer> model(Register register) {
    if (desks.isEmpty() || register == Register.COMMUNIQUE || !dice.chance(0.5)) {
      return Optional.empty();
    }
    List<Desk> models =
        desks.stream().filter(desk -> desk.register() != Register.COMMUNIQUE).toList();
    List<Desk> agencies =
        models.stream().filter(desk -> desk.register() == Register.AGENCY).toList();
    return Optional.of(dice.pick(dice.chance(0.7) ? agencies : models).index());
  }

  private Set<String> taken() {
    Set<String> names = new java.util.HashSet<>();
    desks.forEach(desk -> names.add(desk.outlet()));
    return names;
  }
}
