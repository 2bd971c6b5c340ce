package org.twosource.quantity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nothing counted: "none", "no casualties", "no one was hurt". */
final class NoneReader {

  private static final Range ZERO = Range.exactly(0);

  private final Words words;
  private final UnitReader units;
  private final ScopeReader scopes;
  private final Set<String> things;

  NoneReader(Words words, UnitReader units, ScopeReader scopes) {
    this.words = words;
    this.units = units;
    this.scopes = scopes;
    this.things = Set.of("lost", "destroyed", "damaged", "hit", "");
  }

  /** Whether a bare count with this scope is one of people. */
  boolean countsPeople(String scope) {
    return !things.contains(scope);
  }

  @Nullable Amount at(Atoms atoms, int i) {
    if (atoms.is(i, "none")) {
      return found(atoms, i, i + 1, units.after(atoms, i + 1));
    }
    boolean nobody = atoms.is(i, "nobody") || (atoms.is(i, "no") && atoms.is(i + 1, "one"));
    if (nobody) {
      int end = atoms.is(i, "nobody") ? i + 1 : i + 2;
      String scope = scopes.following(atoms, end);
      return scope.isEmpty() ? null : found(atoms, i, end, Unit.none(end));
    }
    if (!atoms.is(i, "no")) {
      return null;
    }
    Unit unit = units.after(atoms, i + 1);
    boolean counts = !unit.measure() && words.isCounted(unit.lemma());
    String word = unit.isNone() ? "" : atoms.low(unit.end() - 1);
    boolean plural = !word.isEmpty() && (words.isPlural(word) || scopes.isNoun(word));
    return counts && plural ? found(atoms, i, i + 1, unit) : null;
  }

  private Amount found(Atoms atoms, int start, int numberEnd, Unit unit) {
    String scope = scopes.within(atoms, numberEnd, unit);
    if (scope.isEmpty()) {
      scope = scopes.following(atoms, Math.max(numberEnd, unit.end()));
    }
    if (scope.isEmpty()) {
      scope = scopes.preceding(atoms, start);
    }
    int end = Math.max(numberEnd, unit.end());
    boolean people = unit.isNone() && countsPeople(scope);
    return new Amount(
        new Quantity(
            atoms.span(Math.min(start, unit.isNone() ? start : unit.start()), end),
            atoms.span(start, numberEnd),
            0,
            ZERO,
            false,
            people ? "people" : unit.lemma(),
            unit.isNone() || unit.end() <= unit.start()
                ? Optional.empty()
                : Optional.of(atoms.span(unit.start(), unit.end())),
            scope),
        end);
  }
}
