package org.twosource.room.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twosource.app.render.Spelling;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Search.Facet;
import org.twosource.store.Search.Query;

/** Asks the index of a workspace in its own words. */
final class StoreSearch {

  private StoreSearch() {}

  static Search.Result find(org.twosource.store.Search search, Query query) {
    org.twosource.store.Search.Result result = search.find(query);
    return new Search.Result(
        result.hits().stream().map(StoreSearch::hit).toList(),
        result.total(),
        result.more(),
        List.of(
            facet(result.facets(), Facet.OUTLET, "outlet"),
            facet(result.facets(), Facet.PERSON, "person"),
            facet(result.facets(), Facet.PLACE, "place"),
            facet(result.facets(), Facet.VERDICT, "verdict")));
  }

  private static Search.Facet facet(
      Map<Facet, List<org.twosource.store.Search.Count>> facets, Facet facet, String field) {
    return new Search.Facet(
        field,
        Wording.capital(field),
        facets.getOrDefault(facet, List.of()).stream()
            .limit(Search.VALUES)
            .map(one -> new Search.Count(spelled(facet, one.value()), one.hits()))
            .toList());
  }

  /** A verdict as addresses spell it, however the index does. */
  private static String spelled(Facet facet, String value) {
    if (facet == Facet.VERDICT) {
      for (Verdict verdict : Verdict.values()) {
        if (verdict.name().equals(value.toUpperCase(Locale.ROOT))) {
          return Spelling.of(verdict);
        }
      }
    }
    return value;
  }

  private static Search.Hit hit(org.twosource.store.Search.Hit hit) {
    return new Search.Hit(
        hit.story(),
        hit.report(),
        hit.claim(),
        hit.title(),
        hit.outlet(),
        hit.day(),
        hit.person(),
        hit.verdict(),
        hit.byMeaning(),
        hit.snippets().stream().map(one -> new Search.Snippet(one.text(), one.marked())).toList());
  }
}
