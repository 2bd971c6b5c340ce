package org.twosource.quantity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Span;

/** Ages: "34-year-old", "aged 34", "Mira Holt, 34,". They are marked with the scope "age". */
final class AgeReader {

  static final String SCOPE = "age";

  private final Words words;
  private final HedgeReader hedges;

  AgeReader(Words words, HedgeReader hedges) {
    this.words = words;
    this.hedges = hedges;
  }

  @Nullable Amount at(Atoms atoms, Num num) {
    int end = num.end();
    int hyphen = atoms.isHyphen(end) ? end + 1 : end;
    String unit = words.singular(atoms.low(hyphen));
    boolean period = unit.equals("year") || unit.equals("month") || unit.equals("week");
    int old = atoms.isHyphen(hyphen + 1) ? hyphen + 2 : hyphen + 1;
    boolean isOld = atoms.is(old, "old") || atoms.is(old, "olds");
    if (period && isOld) {
      return age(atoms, num, unit, Optional.of(atoms.span(hyphen, old + 1)), old + 1);
    }
    boolean aged = isAfterLead(atoms, num.start()) && !atoms.is(end, "of");
    boolean adult = num.plain() && num.value() < 120;
    boolean beside =
        adult
            && atoms.is(num.start() - 1, ",")
            && atoms.has(num.start() - 2)
            && atoms.get(num.start() - 2).isName()
            && (atoms.is(end, ",") || (atoms.is(end, ".") && !atoms.has(end + 1)));
    if ((!(aged && num.value() < 120) && !beside) || isCounted(atoms, end)) {
      return null;
    }
    return age(atoms, num, "year", Optional.empty(), end);
  }

  /** "aged 12", and the second of "aged 12 and 15". */
  private boolean isAfterLead(Atoms atoms, int start) {
    boolean second = atoms.is(start - 1, "and") && words.is("ageLead", atoms.low(start - 3));
    return second || words.is("ageLead", atoms.low(start - 1));
  }

  private boolean isCounted(Atoms atoms, int end) {
    return words.isPeople(words.singular(atoms.low(end)));
  }

  private Amount age(Atoms atoms, Num num, String unit, Optional<Span> span, int end) {
    HedgeReader.Hedged hedged = hedges.around(atoms, num.start(), num.end());
    Range range = Ranges.of(num.value(), hedged.hedge(), true, false);
    return new Amount(
        new Quantity(
            atoms.span(hedged.start(), end),
            atoms.span(hedged.start(), num.end()),
            num.value(),
            range,
            hedged.hedge().isApproximate(),
            unit,
            span,
            SCOPE),
        end);
  }
}
