package org.twosource.room.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of one side.
 *
 * @param first what is shown at once: of each speaker one before a second of any
 * @param rest the others
 */
public record Side(List<Quote> first, List<Quote> rest) {
  private static final int QUOTES = 6;

  static Side of(List<Quote> quotes) {
    Set<String> speakers = new LinkedHashSet<>();
    List<Quote> ordered = new ArrayList<>();
    List<Quote> again = new ArrayList<>();
    quotes.forEach(quote -> (speakers.add(speaker(quote)) ? ordered : again).add(quote));
    ordered.addAll(again);
    int shown = ordered.size() <= QUOTES + 1 ? ordered.size() : QUOTES;
    return new Side(
        List.copyOf(ordered.subList(0, shown)),
        List.copyOf(ordered.subList(shown, ordered.size())));
  }

  private static String speaker(Quote quote) {
    return quote.paths().stream()
        .map(path -> path.get(path.size() - 1))
        .collect(Collectors.joining(", "));
  }
}
