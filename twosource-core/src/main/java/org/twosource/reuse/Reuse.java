package org.twosource.reuse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * What two texts have of each other, or both of a third.
 *
 * @param sign what shows it
 * @param firstShare how much of the first text's words stand in the passages, from 0 to 1
 * @param secondShare the same of the second text
 * @param passages what both have, in the order of the first text; empty where only details or
 *     sentences in other words show it
 * @param quotations stretches that both quote, cut at the same places
 * @param details odd figures and rare names that both tell in the same order
 */
public record Reuse(
    Sign sign,
    double firstShare,
    double secondShare,
    List<Passage> passages,
    List<String> quotations,
    List<String> details) {

  /** From this share on a text is, as a whole, in the other. */
  private static final double WHOLE = 0.65;

  /** What shows that one has it from the other. */
  public enum Sign {
    /** Runs of the same words that nobody is quoted with. */
    WORDS,
    /** The same cuts in the same quotations, beside some words of their own. */
    QUOTATIONS,
    /** Sentences with most of their words in common, one after the other. */
    SENTENCES,
    /** Odd figures and rare names, in the same order. */
    DETAILS
  }

  /** How far texts are derived. */
  public enum Degree {
    /** But for a few sentences the shorter is in the other. */
    WHOLE,
    /** Some of it is. */
    PARTLY
  }

  public Reuse {
    passages = List.copyOf(passages);
    quotations = List.copyOf(quotations);
    details = List.copyOf(details);
  }

  /** How far the one that is more so is derived. */
  public Degree degree() {
    return Math.max(firstShare, secondShare) >= WHOLE ? Degree.WHOLE : Degree.PARTLY;
  }

  /** Whether the first text is, as a whole, in the second. */
  public boolean firstIsWhole() {
    return firstShare >= WHOLE;
  }

  /** Where in the second text stands the same as most of a stretch of the first. */
  public Optional<Span> inSecond(Span stretch) {
    Optional<Span> found = Optional.empty();
    int covered = 0;
    for (Passage passage : passages) {
      for (Passage.Piece piece : passage.pieces()) {
        int common = common(piece.first(), stretch);
        if (common > 0) {
          covered += common;
          Span there = there(piece, stretch);
          found = Optional.of(found.map(there::cover).orElse(there));
        }
      }
    }
    return 2 * covered >= stretch.length() ? found : Optional.empty();
  }

  /** Runs that are the same have the same places in both, but for spaces and marks. */
  private static Span there(Passage.Piece piece, Span stretch) {
    Span first = piece.first();
    Span second = piece.second();
    int into = Math.max(0, stretch.start() - first.start());
    int left = Math.max(0, first.end() - stretch.end());
    boolean alike = Math.abs(first.length() - second.length()) * 10 <= first.length();
    return alike && into + left < second.length()
        ? new Span(second.start() + into, second.end() - left)
        : second;
  }

  /** The passage that says most. */
  public Optional<Passage> strongest() {
    return passages.stream().max(Comparator.comparingDouble(Passage::strength));
  }

  Reuse turned() {
    List<Passage> turned =
        passages.stream()
            .map(Passage::turned)
            .sorted(Comparator.comparing(Passage::first))
            .toList();
    return new Reuse(
        sign,
        /* firstShare= */ secondShare,
        /* secondShare= */ firstShare,
        turned,
        quotations,
        details);
  }

  private static int common(Span a, Span b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }
}
