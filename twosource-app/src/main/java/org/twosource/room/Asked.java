package org.twosource.room;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.app.render.Spelling;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Search.Kind;
import org.twosource.store.Search.Narrowing;
import org.twosource.store.Search.Query;

/**
 * What the address of a search page asks for. What it says wrongly is left out.
 *
 * @param exact whether the words have to stand there
 * @param from an ISO date, or empty
 * @param to an ISO date, or empty
 * @param chosen values of facets by field
 */
record Asked(
    String words,
    Kind kind,
    boolean exact,
    String from,
    String to,
    Map<String, Set<String>> chosen,
    int offset) {

  private static final List<String> FIELDS = List.of("outlet", "person", "place", "verdict");

  static Asked of(Context context) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    for (String field : FIELDS) {
      chosen.put(field, new LinkedHashSet<>(context.queryParams(field)));
    }
    return new Asked(
        Guard.param(context, "q"),
        kind(Guard.param(context, "in")),
        Guard.param(context, "exact").equals("1"),
        day(Guard.param(context, "from")),
        day(Guard.param(context, "to")),
        chosen,
        offset(Guard.param(context, "offset")));
  }

  private static Kind kind(String in) {
    return switch (in) {
      case "reports" -> Kind.REPORT;
      case "people" -> Kind.PERSON;
      default -> Kind.CLAIM;
    };
  }

  /** Whether anything is asked at all. */
  boolean anything() {
    return !words.isEmpty()
        || !from.isEmpty()
        || !to.isEmpty()
        || chosen.values().stream().anyMatch(values -> !values.isEmpty());
  }

  Query query(int limit) {
    return new Query(
        words,
        new Narrowing(
            chosen("person"), chosen("outlet"), chosen("place"), date(from), date(to), verdicts()),
        kind,
        offset,
        limit,
        !exact);
  }

  Set<String> chosen(String field) {
    return chosen.getOrDefault(field, Set.of());
  }

  /** The address that asks for the same, from the first hit on. */
  String address() {
    return address(kind, exact, chosen);
  }

  String address(Kind instead, boolean exactly) {
    return address(instead, exactly, chosen);
  }

  /** The address with one value of a facet more. */
  String with(String field, String value) {
    Map<String, Set<String>> more = copy();
    more.computeIfAbsent(field, absent -> new LinkedHashSet<>()).add(value);
    return address(kind, exact, more);
  }

  /** The address with one value of a facet less. */
  String without(String field, String value) {
    Map<String, Set<String>> less = copy();
    less.getOrDefault(field, new LinkedHashSet<>()).remove(value);
    return address(kind, exact, less);
  }

  private Map<String, Set<String>> copy() {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    chosen.forEach((field, values) -> copy.put(field, new LinkedHashSet<>(values)));
    return copy;
  }

  private String address(Kind kind, boolean exact, Map<String, Set<String>> chosen) {
    StringBuilder address = new StringBuilder("/search?q=").append(Guard.encode(words));
    if (kind != Kind.CLAIM) {
      address.append("&in=").append(kind == Kind.REPORT ? "reports" : "people");
    }
    if (exact) {
      address.append("&exact=1");
    }
    address.append("&from=").append(from).append("&to=").append(to);
    chosen.forEach(
        (field, values) ->
            values.forEach(
                value ->
                    address.append('&').append(field).append('=').append(Guard.encode(value))));
    return address.toString();
  }

  private Set<Verdict> verdicts() {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> chosen("verdict").contains(Spelling.of(verdict)))
        .collect(Collectors.toSet());
  }

  private static Optional<LocalDate> date(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
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
