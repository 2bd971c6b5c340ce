package org.twosource.room.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.corroboration.Verdict;
import org.twosource.text.Span;

/** The words in which the search page asks a {@link Library} and is answered. */
public final class Search {

  private Search() {}

  /**
   * What to look for; every part that is given has to hold.
   *
   * @param words in any order; {@code "in quotes"} together where the library can
   * @param people names, in any case
   * @param outlets names, in any case
   * @param claims whether claims are looked for, not whole reports
   * @param offset so many of the best are left out
   */
  public record Query(
      String words,
      Set<String> people,
      Set<String> outlets,
      Set<String> places,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Set<Verdict> verdicts,
      boolean claims,
      int offset,
      int limit) {}

  /**
   * What was found.
   *
   * @param total how many there are
   * @param more whether there are more than that
   */
  public record Result(List<Hit> hits, long total, boolean more, List<Facet> facets) {}

  /** By what hits can be narrowed down: a field of the form, its title, its commonest values. */
  public record Facet(String field, String title, List<Count> counts) {}

  /** A value and how many of the hits have it. */
  public record Count(String value, int hits) {}

  /** A report, or a claim in it. */
  public record Hit(
      String story,
      String report,
      Optional<String> claim,
      String title,
      Optional<String> outlet,
      Optional<LocalDate> day,
      Optional<Verdict> verdict,
      List<Snippet> snippets) {}

  /** Words around what was found, with what matched in them. */
  public record Snippet(String text, List<Span> marked) {}
}
