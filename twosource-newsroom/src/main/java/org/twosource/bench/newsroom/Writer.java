package org.twosource.bench.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.twosource.bench.newsroom.Telling.Stance;

/** Writes the sentences of one report from what it has to tell. */
final class Writer {
  private static final List<String> RELAY_SLOTS = List.of("r", "s", "t");

  private final Desk desk;
  private final World world;
  private final Phrasebook phrases;
  private final Dice dice;
  private final Clauses clauses;
  private final Naming naming;

  Writer(Desk desk, World world, Phrasebook phrases, Dice dice) {
    this.desk = desk;
    this.world = world;
    this.phrases = phrases;
    this.dice = dice;
    this.clauses = new Clauses(world, phrases, dice);
    this.naming = new Naming(dice);
  }

  /**
   * One sentence or pair of sentences for each telling or two of one voice, with background
   * between.
   */
  List<Sentence> write(List<Telling> tellings) {
    List<Sentence> written = new ArrayList<>();
    List<Telling> left = new ArrayList<>(tellings);
    while (!left.isEmpty()) {
      Telling one = left.remove(0);
      Optional<Telling> next = left.stream().filter(other -> joins(one, other)).findFirst();
      if (next.isPresent() && dice.chance(0.7)) {
        left.remove(next.get());
        written.add(two(one, next.get()));
      } else {
        written.add(single(one));
      }
      naming.over(one.onlyVoice());
      if (one.unverified() && !written.get(written.size() - 1).tellings().isEmpty()) {
        written.add(plain("unverified"));
        naming.over(Optional.empty());
      }
      if (dice.chance(0.15)) {
        Sentence aside = plain(dice.chance(0.6) ? "background" : "colour");
        if (!written.contains(aside)) {
          written.add(aside);
          naming.over(Optional.empty());
        }
      }
    }
    return written;
  }

  private static boolean joins(Telling one, Telling other) {
    boolean said = one.stance() == Stance.SAID && other.stance() == Stance.SAID;
    boolean plain = !one.unverified() && !other.unverified();
    boolean voice =
        one.onlyVoice()
            .filter(only -> only.sort() != Voice.Sort.OUTLET && only.sort() != Voice.Sort.REPORTER)
            .isPresent();
    return said
        && plain
        && voice
        && one.chains().equals(other.chains())
        && !one.version().fact().equals(other.version().fact());
  }

  private Sentence single(Telling one) {
    Template.Made clause = clauses.of(one.version());
    return finish(sectionOf(one), clause, Optional.empty(), List.of(one));
  }

  private Sentence two(Telling one, Telling other) {
    Template.Made first = clauses.of(one.version());
    if (clauses.pairs(one.version(), other.version()) && dice.chance(0.7)) {
      Prose both =
          clauses
              .pair(one.version(), other.version())
              .renamed(key -> key.equals("a") ? one.id() : key.equals("b") ? other.id() : key);
      return finish("says", new Template.Made(both, -1), Optional.empty(), List.of(one, other));
    }
    return finish(
        "says2", first, Optional.of(clauses.of(other.version()).prose()), List.of(one, other));
  }

  private static String sectionOf(Telling one) {
    if (one.stance() == Stance.WITHDRAWN) {
      return "withdraws";
    }
    if (one.ownVoice()) {
      return "";
    }
    if (one.stance() == Stance.DENIED) {
      return "denies";
    }
    if (one.stance() == Stance.HEDGED) {
      return "hedges";
    }
    if (one.chains().size() > 1) {
      return "joined";
    }
    List<Voice> chain = one.chains().get(0);
    return switch (chain.size()) {
      case 1 ->
          switch (chain.get(0).sort()) {
            case OUTLET -> "relay alone";
            case REPORTER -> "saw";
            default -> "says";
          };
      case 2 -> "relay";
      default -> "relay" + chain.size();
    };
  }

  private Sentence finish(
      String section, Template.Made clause, Optional<Prose> second, List<Telling> told) {
    boolean marked = !clause.prose().marks().isEmpty() && told.size() > 1 && second.isEmpty();
    String id = told.get(0).id();
    Prose whole = marked ? clause.prose() : clause.prose().marked(id);
    if (section.isEmpty()) {
      return new Sentence(whole.capitalised().plus("."), told);
    }
    boolean copied = told.get(0).copied().isPresent();
    Predicate<Template> suits =
        template ->
            (clause.gap() > 0 || !template.slots().contains("head"))
                && !(copied && asIfHeard(template));
    Template frame = phrases.pick(dice, section, desk.register().word(), suits);
    Map<String, Prose> values = new HashMap<>();
    Set<String> plural = new HashSet<>();
    values.put("outlet", Prose.of(desk.shortName()));
    values.put("c", whole);
    if (clause.gap() > 0) {
      values.put("head", clause.prose().slice(0, clause.gap()).marked(id));
      values.put(
          "tail", clause.prose().slice(clause.gap(), clause.prose().text().length()).marked(id));
    }
    second.ifPresent(prose -> values.put("d", prose.marked(told.get(told.size() - 1).id())));
    call(told.get(0), frame, values, plural);
    return new Sentence(frame.sentence(values, plural), told);
  }

  /** Who only copies neither quotes in words of its own nor says that somebody spoke to it. */
  private static boolean asIfHeard(Template template) {
    return template.quotes() || template.slots().contains("outlet");
  }

  /** Names the voices, those that stand first in the sentence first. */
  private void call(Telling one, Template frame, Map<String, Prose> values, Set<String> plural) {
    Map<String, Voice> voices = new HashMap<>();
    if (one.chains().size() > 1) {
      voices.put("v", one.chains().get(0).get(0));
      voices.put("w", one.chains().get(1).get(0));
    } else if (!one.ownVoice()) {
      List<Voice> chain = one.chains().get(0);
      boolean outlet = chain.size() == 1 && chain.get(0).sort() == Voice.Sort.OUTLET;
      voices.put(outlet ? "r" : "v", chain.get(chain.size() - 1));
      for (int i = 0; i + 1 < chain.size(); i++) {
        voices.put(RELAY_SLOTS.get(i), chain.get(i));
      }
    }
    for (String slot : frame.slots()) {
      boolean forced = slot.equals("V");
      Voice voice = slot.equals("p") ? null : voices.get(forced ? "v" : slot);
      if (slot.equals("p") && voices.containsKey("v")) {
        values.put("p", Prose.of(voices.get("v").pronoun()));
      }
      if (voice != null) {
        boolean alone = one.onlyVoice().isPresent();
        String name = forced || !alone ? naming.name(voice) : naming.free(voice);
        values.put(slot, Prose.of(name));
        if (voice.plural() || name.equals("they")) {
          plural.add(slot);
        }
      }
    }
  }

  /** Words that stand for themselves. */
  Sentence plain(String section) {
    Map<String, Prose> values = new HashMap<>();
    world.slots().forEach((slot, words) -> values.put(slot, Prose.of(words)));
    values.put("outlet", Prose.of(desk.shortName()));
    values.put("witness", Prose.of(world.passerBy()));
    values.put("age", Prose.of(Integer.toString(dice.between(19, 78))));
    Template template = phrases.pick(dice, section);
    return new Sentence(template.sentence(values, Set.of()), List.of());
  }
}
