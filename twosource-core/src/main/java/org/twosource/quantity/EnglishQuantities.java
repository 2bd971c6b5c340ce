package org.twosource.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.quantity.HedgeReader.Hedged;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;

/** Finds amounts in English by the rule files. Holds no state between calls; safe to share. */
final class EnglishQuantities implements QuantityExtractor {

  private final Words words = new Words();
  private final NumberReader numbers = new NumberReader();
  private final HedgeReader hedges = new HedgeReader();
  private final ScopeReader scopes = new ScopeReader(words);
  private final Measures measures = Measures.ENGLISH;
  private final UnitReader units = new UnitReader(words, measures, scopes, numbers);
  private final NotAmounts filter = new NotAmounts(words, measures);
  private final NoneReader none = new NoneReader(words, units, scopes);
  private final AgeReader ages = new AgeReader(words, hedges);
  private final FigureReader figures;

  EnglishQuantities(RangePolicy policy) {
    this.figures = new FigureReader(policy, numbers, measures, words);
  }

  @Override
  public List<Quantity> extract(Document document) {
    List<Quantity> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      new Reading(Atoms.of(document.text(), sentence)).run(found);
    }
    return List.copyOf(found);
  }

  /** The reading of one sentence. */
  private final class Reading {

    private final Atoms atoms;
    private int free;
    private @Nullable Quantity last;
    private int lastEnd;
    private Hedge lastHedge = Hedge.PLAIN;
    private String activeScope = "";

    Reading(Atoms atoms) {
      this.atoms = atoms;
    }

    void run(List<Quantity> found) {
      int i = 0;
      while (i < atoms.size()) {
        Amount amount = at(i);
        if (amount != null && amount.quantity() != null) {
          found.add(amount.quantity());
          last = amount.quantity();
          lastEnd = amount.end();
        }
        i = amount == null ? i + 1 : Math.max(i + 1, amount.end());
        free = amount == null ? free : i;
      }
    }

    private @Nullable Amount at(int i) {
      Figure vague = figures.vagueAt(atoms, i, units);
      if (vague != null) {
        return finish(vague);
      }
      Amount zero = none.at(atoms, i);
      if (zero != null) {
        return zero;
      }
      Num bare = figures.bareAt(atoms, i);
      if (bare != null) {
        Amount age = ages.at(atoms, bare);
        if (age != null) {
          return age;
        }
        int skip = filter.end(atoms, bare);
        if (skip > 0) {
          return new Amount(null, skip);
        }
      }
      Figure figure = figures.at(atoms, i);
      return figure == null ? null : finish(figure);
    }

    private Amount finish(Figure figure) {
      Hedged hedged = hedges.around(atoms, figure.start(), figure.end());
      int start = Math.max(free, hedged.start());
      if (atoms.is(start - 1, "between") && figure.fixed() != null && start - 1 >= free) {
        start--;
        hedged = hedges.around(atoms, start, hedged.end());
        start = Math.max(free, hedged.start());
      }
      Unit unit = unit(figure, hedged.end());
      String scope = scope(start, figure, unit);
      boolean open = unit.isNone() || unit.lemma().equals("other");
      boolean people = open && !scope.isEmpty() && isHuman(scope);
      Hedge hedge = converts(start, unit) ? lastHedge : hedged.hedge();
      lastHedge = hedge;
      Range range = range(figure, hedge, unit);
      int end = Math.max(hedged.end(), unit.end());
      Optional<Span> unitSpan = unitSpan(figure, unit);
      Quantity quantity =
          new Quantity(
              atoms.span(start, end),
              atoms.span(start, hedged.end()),
              figure.stated(),
              range,
              hedge.isApproximate() || figure.vague() || (figure.loose() && hedge == Hedge.PLAIN),
              people ? "people" : unit.lemma(),
              unitSpan,
              scope);
      return new Amount(quantity, end);
    }

    /** "More than 30 miles (48 km)": what bounds the one bounds the other. */
    private boolean converts(int start, Unit unit) {
      boolean beside = atoms.is(start - 1, "(") || atoms.is(start - 1, "/");
      boolean bound = lastHedge != Hedge.PLAIN && lastHedge != Hedge.ABOUT;
      return beside && bound && last != null && lastEnd == start - 1 && unit.measure();
    }

    private Optional<Span> unitSpan(Figure figure, Unit unit) {
      if (!unit.isNone() && unit.end() > unit.start()) {
        return Optional.of(atoms.span(unit.start(), unit.end()));
      }
      return figure.money() == null
          ? Optional.empty()
          : Optional.of(atoms.span(figure.start(), figure.start() + 1));
    }

    private Unit unit(Figure figure, int end) {
      Measure money = figure.money();
      Unit after = units.after(atoms, end);
      if (money != null) {
        boolean word = after.measure() && isMoney(after.lemma());
        int to = word ? after.end() : end;
        return new Unit(money.unit(), end, to, to, true, false);
      }
      if (figure.fraction() && !after.measure()) {
        return new Unit("fraction", end, end, end, true, true);
      }
      return after;
    }

    private boolean isMoney(String unit) {
      Measure measure = measures.named(unit);
      return measure != null && measure.money();
    }

    private Range range(Figure figure, Hedge hedge, Unit unit) {
      Range fixed = figure.fixed();
      if (fixed == null) {
        return Ranges.of(figure.stated(), hedge, unit.exact(), figure.loose());
      }
      return switch (hedge) {
        case AT_LEAST -> new Range(fixed.low(), true, Double.POSITIVE_INFINITY, false);
        case ABOVE -> new Range(fixed.low(), false, Double.POSITIVE_INFINITY, false);
        case BELOW -> new Range(Math.min(0, fixed.high()), true, fixed.high(), false);
        case AT_MOST -> new Range(Math.min(0, fixed.high()), true, fixed.high(), true);
        default -> fixed;
      };
    }

    private String scope(int start, Figure figure, Unit unit) {
      if (unit.measure() && !unit.lemma().equals("fraction")) {
        return rate(Math.max(figure.end(), unit.end()));
      }
      String scope = scopes.within(atoms, figure.end(), unit);
      if (scope.isEmpty()) {
        scope = scopes.following(atoms, Math.max(unit.phraseEnd(), figure.end()));
      }
      if (scope.isEmpty()) {
        scope = scopes.preceding(atoms, start);
        activeScope = scope.isEmpty() ? inherited(start) : scope;
        scope = activeScope;
      } else {
        activeScope = "";
      }
      boolean countsPeople = unit.isNone() || words.isPeople(unit.lemma());
      return scope.isEmpty() && countsPeople ? scopes.toll(atoms, start) : scope;
    }

    /** "killing two soldiers and three civilians": the verb holds for both. */
    private String inherited(int start) {
      boolean joined = atoms.is(start - 1, "and") || atoms.is(start - 1, ",");
      return joined && last != null && start - 1 - lastEnd <= 1 ? activeScope : "";
    }

    private String rate(int end) {
      boolean per = atoms.is(end, "per") || atoms.is(end, "a") || atoms.is(end, "an");
      Atom noun = per && atoms.has(end + 1) ? atoms.get(end + 1) : null;
      if (noun == null || !noun.isWord() || !noun.tag().equals("NOUN")) {
        return "";
      }
      return atoms.is(end, "per") || isRateNoun(noun) ? "per " + units.lemma(noun) : "";
    }

    private boolean isRateNoun(Atom noun) {
      return measures.named(noun.lower()) != null || noun.lower().equals("share");
    }

    private boolean isHuman(String scope) {
      return none.countsPeople(scope);
    }
  }
}
