package org.twosource.room;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Spelling;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Library;
import org.twosource.room.library.Search;
import org.twosource.room.page.Looks;
import org.twosource.room.page.SearchPage;
import org.twosource.time.Interval;

/** The search page: everything that is asked stands in its address. */
final class Finder {

  private static final int HITS = 25;

  private final Library library;
  private final Pages pages;

  Finder(Library library, Pages pages) {
    this.library = library;
    this.pages = pages;
  }

  void search(Context context) {
    Asked asked = Asked.of(context);
    Search.Result result =
        asked.anything()
            ? library.find(asked.query(HITS))
            : new Search.Result(List.of(), 0, false, List.of());
    pages.show(context, "search", page(asked, result));
  }

  private static SearchPage page(Asked asked, Search.Result result) {
    List<SearchPage.Choice> chosen = new ArrayList<>();
    asked
        .chosen()
        .forEach(
            (field, values) ->
                values.forEach(
                    value ->
                        chosen.add(
                            new SearchPage.Choice(
                                shown(field, value), 0, asked.without(field, value)))));
    int next = asked.offset() + HITS;
    return new SearchPage(
        asked.words(),
        asked.kind(),
        asked.exact(),
        asked.from(),
        asked.to(),
        result.hits().stream().map(Finder::hit).toList(),
        result.total(),
        result.more(),
        result.facets().stream()
            .map(facet -> facet(asked, facet))
            .filter(facet -> !facet.choices().isEmpty())
            .toList(),
        chosen,
        next < result.total() ? Optional.of(asked.address() + "&offset=" + next) : Optional.empty(),
        asked.address(org.twosource.store.Search.Kind.REPORT, asked.exact()),
        asked.address(asked.kind(), !asked.exact()),
        asked.anything());
  }

  private static SearchPage.Facet facet(Asked asked, Search.Facet facet) {
    return new SearchPage.Facet(
        facet.title(),
        facet.counts().stream()
            .filter(one -> !asked.chosen(facet.field()).contains(one.value()))
            .map(
                one ->
                    new SearchPage.Choice(
                        shown(facet.field(), one.value()),
                        one.hits(),
                        asked.with(facet.field(), one.value())))
            .toList());
  }

  private static SearchPage.Hit hit(Search.Hit hit) {
    String title = hit.title().isBlank() ? hit.report() : hit.title();
    return new SearchPage.Hit(
        SearchPage.url(hit.story(), hit.report(), hit.claim()),
        hit.person(),
        title,
        hit.outlet().orElse("unknown outlet"),
        hit.day().map(Interval::day).map(Dates::of).orElse("undated"),
        hit.verdict(),
        hit.otherwise(),
        hit.snippets().stream()
            .filter(snippet -> !hit.person().equals(Optional.of(snippet.text())))
            .map(SearchPage::pieces)
            .toList());
  }

  private static String shown(String field, String value) {
    return field.equals("verdict")
        ? Arrays.stream(Verdict.values())
            .filter(verdict -> Spelling.of(verdict).equals(value))
            .map(Looks::word)
            .findFirst()
            .orElse(value)
        : value;
  }
}
