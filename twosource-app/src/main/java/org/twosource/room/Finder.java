package org.twosource.room;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
  private static final List<String> FIELDS = List.of("outlet", "person", "place", "verdict");

  private final Library library;
  private final Pages pages;

  Finder(Library library, Pages pages) {
    this.library = library;
    this.pages = pages;
  }

  void search(Context context) {
    Map<String, Set<String>> asked = new LinkedHashMap<>();
    for (String field : FIELDS) {
      asked.put(field, new LinkedHashSet<>(context.queryParams(field)));
    }
    String words = Guard.param(context, "q");
    boolean reports = Guard.param(context, "in").equals("reports");
    String from = day(Guard.param(context, "from"));
    String to = day(Guard.param(context, "to"));
    int offset = offset(Guard.param(context, "offset"));
    String base =
        "/search?q="
            + Guard.encode(words)
            + (reports ? "&in=reports" : "")
            + "&from="
            + from
            + "&to="
            + to;
    boolean any =
        !words.isEmpty()
            || asked.values().stream().anyMatch(set -> !set.isEmpty())
            || !from.isEmpty()
            || !to.isEmpty();
    Search.Result result =
        any
            ? library.find(
                new Search.Query(
                    words,
                    get(asked, "person"),
                    get(asked, "outlet"),
                    get(asked, "place"),
                    from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                    to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                    verdicts(get(asked, "verdict")),
                    !reports,
                    offset,
                    HITS))
            : new Search.Result(List.of(), 0, false, List.of());
    pages.show(context, "search", page(words, reports, from, to, offset, base, asked, result, any));
  }

  private static SearchPage page(
      String words,
      boolean reports,
      String from,
      String to,
      int offset,
      String base,
      Map<String, Set<String>> asked,
      Search.Result result,
      boolean any) {
    List<SearchPage.Choice> chosen = new ArrayList<>();
    asked.forEach(
        (field, values) ->
            values.forEach(
                value ->
                    chosen.add(
                        new SearchPage.Choice(
                            shown(field, value), 0, base + rest(asked, field, value, false)))));
    List<SearchPage.Facet> facets =
        result.facets().stream()
            .map(
                facet ->
                    new SearchPage.Facet(
                        facet.title(),
                        facet.counts().stream()
                            .filter(one -> !get(asked, facet.field()).contains(one.value()))
                            .map(
                                one ->
                                    new SearchPage.Choice(
                                        shown(facet.field(), one.value()),
                                        one.hits(),
                                        base + rest(asked, facet.field(), one.value(), true)))
                            .toList()))
            .filter(facet -> !facet.choices().isEmpty())
            .toList();
    boolean further = offset + HITS < result.total();
    return new SearchPage(
        words,
        !reports,
        from,
        to,
        result.hits().stream().map(Finder::hit).toList(),
        result.total(),
        result.more(),
        facets,
        chosen,
        further
            ? Optional.of(base + rest(asked, "", "", true) + "&offset=" + (offset + HITS))
            : Optional.empty(),
        any);
  }

  private static SearchPage.Hit hit(Search.Hit hit) {
    return new SearchPage.Hit(
        SearchPage.url(hit.story(), hit.report(), hit.claim()),
        hit.title().isBlank() ? hit.report() : hit.title(),
        hit.outlet().orElse("unknown outlet"),
        hit.day().map(Interval::day).map(Dates::of).orElse("undated"),
        hit.verdict(),
        hit.snippets().stream().map(SearchPage::pieces).toList());
  }

  /** The facets as an address has them, with one value more or less. */
  private static String rest(
      Map<String, Set<String>> asked, String field, String value, boolean more) {
    StringBuilder rest = new StringBuilder();
    asked.forEach(
        (name, values) -> {
          Set<String> all = new LinkedHashSet<>(values);
          if (name.equals(field) && more) {
            all.add(value);
          } else if (name.equals(field)) {
            all.remove(value);
          }
          all.forEach(one -> rest.append('&').append(name).append('=').append(Guard.encode(one)));
        });
    return rest.toString();
  }

  private static Set<String> get(Map<String, Set<String>> asked, String field) {
    return asked.getOrDefault(field, Set.of());
  }

  private static String shown(String field, String value) {
    return field.equals("verdict")
        ? verdicts(Set.of(value)).stream().map(Looks::word).findFirst().orElse(value)
        : value;
  }

  private static Set<Verdict> verdicts(Set<String> spelled) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> spelled.contains(Spelling.of(verdict)))
        .collect(Collectors.toSet());
  }

  private static String day(String text) {
    try {
      return text.isEmpty() ? "" : LocalDate.parse(text).toString();
    } catch (DateTimeParseException noDate) {
      return "";
    }
  }

  private static int offset(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
