package org.twosource.bench.newsroom;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How one report calls its voices: in full when they first come up, then by a short name or a
 * pronoun.
 */
final class Naming {
  private final Dice dice;
  private final Set<String> met = new HashSet<>();
  private Optional<Voice> last = Optional.empty();

  Naming(Dice dice) {
    this.dice = dice;
  }

  /** Where a pronoun may stand, if the sentence before had the same voice. */
  String free(Voice voice) {
    return last.filter(voice::equals).isPresent() && dice.chance(0.6)
        ? voice.pronoun()
        : name(voice);
  }

  /** Where a name must stand. */
  String name(Voice voice) {
    return met.add(voice.name()) ? dice.pick(voice.forms()) : voice.later();
  }

  /** The sentence is over: whom a pronoun of the next would mean, if anybody. */
  void over(Optional<Voice> voice) {
    last = voice.filter(one -> one.sort() != Voice.Sort.REPORTER);
  }
}
