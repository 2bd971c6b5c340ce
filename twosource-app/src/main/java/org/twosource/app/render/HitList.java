package org.twosource.app.render;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twosource.store.Search;
import org.twosource.store.Search.Hit;
import org.twosource.text.Span;

/** Writes what a search found. */
public final class HitList {

  private HitList() {}

  /**
   * Writes hits and how many there are.
   *
   * @param colour whether what matched is marked by the colours of a terminal
   */
  public static void write(Search.Result result, ListForm form, boolean colour, Writer out)
      throws IOException {
    if (form == ListForm.JSON) {
      json(result, out);
      out.write('\n');
      return;
    }
    for (Hit hit : result.hits()) {
      out.write(
          hit.report()
              + hit.claim().map(claim -> "/" + claim).orElse("")
              + "  "
              + hit.story()
              + hit.day().map(day -> "  " + day).orElse("")
              + hit.outlet().map(outlet -> "  " + Wording.clean(outlet)).orElse("")
              + hit.verdict().map(verdict -> "  " + Wording.verdict(verdict)).orElse("")
              + (hit.byMeaning() ? "  in other words" : "")
              + hit.person().map(name -> "  " + Wording.clean(name)).orElse("")
              + (hit.title().isEmpty() ? "" : "  " + Wording.clean(hit.title()))
              + "\n");
      for (Search.Snippet snippet : hit.snippets()) {
        out.write("    " + (colour ? marked(snippet) : Wording.clean(snippet.text())) + "\n");
      }
    }
    out.write(
        (result.more() ? "more than " : "")
            + result.total()
            + (result.total() == 1 ? " hit" : " hits")
            + "\n");
  }

  private static String marked(Search.Snippet snippet) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span mark : snippet.marked()) {
      out.append(plain(snippet.text().substring(at, mark.start())));
      out.append("\u001b[1m").append(plain(mark.in(snippet.text()))).append("\u001b[0m");
      at = mark.end();
    }
    return out.append(plain(snippet.text().substring(at))).toString().strip();
  }

  /** On one line, and nothing in it that a terminal would obey. */
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ");
  }

  private static void json(Search.Result result, Writer out) throws IOException {
    Json.write(
        out,
        json ->
            json.object(
                () -> {
                  json.count("total", result.total());
                  json.flag("more", result.more());
                  json.array("hits", result.hits(), hit -> hit(json, hit));
                  json.object(
                      "facets",
                      () -> {
                        for (Map.Entry<Search.Facet, List<Search.Count>> facet :
                            result.facets().entrySet()) {
                          json.array(
                              facet.getKey().name().toLowerCase(Locale.ROOT),
                              facet.getValue(),
                              count ->
                                  json.object(
                                      () -> {
                                        json.text("value", count.value());
                                        json.count("hits", count.hits());
                                      }));
                        }
                      });
                }));
  }

  private static void hit(Json json, Hit hit) throws IOException {
    json.object(
        () -> {
          json.text("report", hit.report());
          json.count("version", hit.version());
          json.text("story", hit.story());
          json.text("title", hit.title());
          json.text("outlet", hit.outlet());
          json.text("published", hit.day().map(LocalDate::toString));
          json.text("claim", hit.claim());
          json.text("person", hit.person());
          json.text("verdict", hit.verdict().map(Spelling::of));
          json.flag("byMeaning", hit.byMeaning());
          json.array(
              "snippets",
              hit.snippets(),
              snippet ->
                  json.object(
                      () -> {
                        json.text("text", snippet.text());
                        json.spans("marked", snippet.marked(), snippet.text());
                      }));
          json.number("score", (double) hit.score());
        });
  }
}
