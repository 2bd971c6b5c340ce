package org.twosource.room.library;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twosource.corroboration.Verdict;
import org.twosource.text.Span;

/** The words in which a {@link Library} answers the search page. */
public final class Search {

  /** Values of a facet that are offered. */
  static final int VALUES = 8;

  private Search() {}

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

  /**
   * A report, a claim in it, or who is named in it.
   *
   * @param person the name, where people were looked for
   * @param otherwise whether the words do not stand there: it says the same in others, or the name
   *     is spelt a little otherwise
   */
  public record Hit(
      String story,
      String report,
      Optional<String> claim,
      String title,
      Optional<String> outlet,
      Optional<LocalDate> day,
      Optional<String> person,
      Optional<Verdict> verdict,
      boolean otherwise,
      List<Snippet> snippets) {

    /** Who is named there. */
    Hit of(String name) {
      return new Hit(
          story,
          report,
          claim,
          title,
          outlet,
          day,
          Optional.of(name),
          verdict,
          otherwise,
          snippets);
    }

    Hit titled(String words) {
      return new Hit(
          story, report, claim, words, outlet, day, person, verdict, otherwise, snippets);
    }
  }

  /** Words around what was found, with what matched in them. */
  public record Snippet(String text, List<Span> marked) {}
}
