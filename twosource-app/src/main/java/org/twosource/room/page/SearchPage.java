package org.twosource.room.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Search;
import org.twosource.store.Search.Kind;
import org.twosource.text.Span;

/**
 * What the search page shows.
 *
 * @param exact whether the words have to stand there
 * @param facets by what the hits can be narrowed down
 * @param chosen the facets that are chosen, to be taken away
 * @param next the address of the hits after these
 * @param inReports the address that looks for the same in whole reports
 * @param otherwise the address that asks for these words only, or for other words again
 */
public record SearchPage(
    String words,
    Kind kind,
    boolean exact,
    String from,
    String to,
    List<Hit> hits,
    long total,
    boolean more,
    List<Facet> facets,
    List<Choice> chosen,
    Optional<String> next,
    String inReports,
    String otherwise,
    boolean asked) {

  /**
   * A hit.
   *
   * @param person whose name it is, where people are looked for
   * @param otherwise whether the words do not stand there
   */
  public record Hit(
      String url,
      Optional<String> person,
      String title,
      String outlet,
      String when,
      Optional<Verdict> verdict,
      boolean otherwise,
      List<List<Piece>> snippets) {}

  /** Values to narrow down by. */
  public record Facet(String title, List<Choice> choices) {}

  /** A value with the address that chooses it, or takes it away. */
  public record Choice(String value, int hits, String url) {}

  /** What is counted. */
  public String counted() {
    return switch (kind) {
      case REPORT -> total == 1 ? "report" : "reports";
      case CLAIM -> total == 1 ? "claim" : "claims";
      case PERSON -> total == 1 ? "name" : "names";
    };
  }

  /** Whether there is a hit here in which the words do not stand. */
  public boolean anyOtherwise() {
    return hits.stream().anyMatch(Hit::otherwise);
  }

  /** The words around what was found, as pieces. */
  public static List<Piece> pieces(Search.Snippet snippet) {
    List<Piece.Layer> layers = new ArrayList<>();
    snippet.marked().forEach(span -> layers.add(new Piece.Layer(span, "found", true, "")));
    return Piece.cut(snippet.text(), new Span(0, snippet.text().length()), layers);
  }

  /** The address of a claim of a report of a story. */
  public static String url(String story, String report, Optional<String> claim) {
    String base = Links.story(story) + "/report/" + Links.plain(report);
    return base + claim.map(id -> "#" + new ClaimRef(report, id).claim()).orElse("");
  }
}
