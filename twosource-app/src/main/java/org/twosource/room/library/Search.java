package org.twosource.room.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.twosource.corroboration.Verdict;
import org.twosource.text.Span;

/** The words in which the search page asks a {@link Library} and is answered. */
public final class Search {

  /** Values of a facet that are offered. */
  static final int VALUES = 8;

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
      int limit) {

    /** The same question for another part of the hits. */
    Query part(int from, int most) {
      return new Query(words, people, outlets, places, this.from, to, verdicts, claims, from, most);
    }
  }

  /**
   * What was found.
   *
   * @param total how many there are
   * @param more whether there are more than that
   */
  public record Result(List<Hit> hits, long total, boolean more, List<Facet> facets) {}

  /** By what hits can be narrowed down: a field of the form, its title, its commonest values. */
  public record Facet(String field, String title, List<Count> counts) {}

  /** Facets of two searches as one; what is commoner in both together stands first. */
  static List<Facet> together(List<Facet> some, List<Facet> others) {
    return some.stream()
        .map(
            facet -> {
              Map<String, Integer> counts = new LinkedHashMap<>();
              Stream.concat(
                      Stream.of(facet),
                      others.stream().filter(one -> one.field().equals(facet.field())))
                  .flatMap(one -> one.counts().stream())
                  .forEach(count -> counts.merge(count.value(), count.hits(), Integer::sum));
              return new Facet(
                  facet.field(),
                  facet.title(),
                  counts.entrySet().stream()
                      .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                      .limit(VALUES)
                      .map(one -> new Count(one.getKey(), one.getValue()))
                      .toList());
            })
        .toList();
  }

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
      List<Snippet> snippets) {

    Hit titled(String words) {
      return new Hit(story, report, claim, words, outlet, day, verdict, snippets);
    }
  }

  /** Words around what was found, with what matched in them. */
  public record Snippet(String text, List<Span> marked) {}
}
