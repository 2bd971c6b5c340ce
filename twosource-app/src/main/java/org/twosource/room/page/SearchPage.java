package org.twosource.room.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Search;
import org.twosource.text.Span;

/**
 * What the search page shows.
 *
 * @param facets by what the hits can be narrowed down
 * @param chosen the facets that are chosen, to be taken away
 * @param next the address of the hits after these
 */
public record SearchPage(
    String words,
    boolean claims,
    String from,
    String to,
    List<Hit> hits,
    long total,
    boolean more,
    List<Facet> facets,
    List<Choice> chosen,
    Optional<String> next,
    boolean asked) {

  /** A hit. */
  public record Hit(
      String url,
      String title,
      String outlet,
      String when,
      Optional<Verdict> verdict,
      List<List<Piece>> snippets) {}

  /** Values to narrow down by. */
  public record Facet(String title, List<Choice> choices) {}

  /** A value with the address that chooses it, or takes it away. */
  public record Choice(String value, int hits, String url) {}

  /** The address that looks for the same words in whole reports. */
  public String inReports() {
    return "/search?in=reports&q=" + Links.part(words);
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
