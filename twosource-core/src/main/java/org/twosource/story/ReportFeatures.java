package org.twosource.story;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What grouping looks at in one report: plain values that a store can keep or a stream can bring
 * along. Immutable; words are in lower case.
 *
 * @param id the report's id
 * @param published the day it came out, where that is known
 * @param terms its content words without plural endings, headline included
 * @param lead those of its headline and its first lines
 * @param names those that are words of names
 * @param title the terms of its headline
 * @param people people by full name: initial and surname, such as {@code r lind}
 * @param places names of places
 * @param days the days up to publication that it names, the one named first first
 * @param ages the ages of people that it gives
 * @param figures other numbers of three digits or more, such as house numbers
 */
public record ReportFeatures(
    String id,
    Optional<LocalDate> published,
    Counts terms,
    Counts lead,
    Counts names,
    Set<String> title,
    Set<String> people,
    Set<String> places,
    Set<LocalDate> days,
    Set<Integer> ages,
    Set<String> figures) {

  public ReportFeatures {
    title = Ordered.set(title);
    people = Ordered.set(people);
    places = Ordered.set(places);
    days = Ordered.set(days);
    ages = Ordered.set(ages);
    figures = Ordered.set(figures);
  }
}
