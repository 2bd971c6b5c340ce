package org.twosource.bench.newsroom;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private final World world;
  private final Dice dice;
  private final List<Desk> desks = new ArrayList<>();

  private Desks(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
  }

  static List<Desk> of(World world, Dice dice) {
    Desks made = new Desks(world, dice);
    int count = dice.between(3, 6);
    for (int index = 0; index < count; index++) {
      made.add(index);
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

  /** Later than the last; most come on the first two days. */
  private LocalDateTime next() {
    if (desks.isEmpty()) {
      return world.day().atTime(dice.between(17, 19), dice.between(0, 59));
    }
    LocalDateTime last = desks.get(desks.size() - 1).published();
    boolean overNight = dice.chance(0.3) && last.toLocalDate().isBefore(world.day().plusDays(3));
    return overNight
        ? last.toLocalDate().plusDays(1).atTime(dice.between(7, 11), dice.between(0, 59))
        : last.plusMinutes(dice.between(11, 55));
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
