package org.twosource.room.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Spelling;
import org.twosource.app.render.Telling;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.store.Search.Narrowing;
import org.twosource.store.Search.Query;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/** Looks through a few bundles from end to end; all words have to be there. */
final class MemorySearch {

  /** How much is shown before the first word found. */
  private static final int BEFORE = 60;

  private static final int SHOWN = 240;

  private MemorySearch() {}

  static Search.Result find(Query query, Map<String, Brief> briefs) {
    List<String> words =
        Pattern.compile("\"([^\"]+)\"|(\\S+)")
            .matcher(query.words())
            .results()
            .map(found -> (found.group(1) == null ? found.group(2) : found.group(1)))
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
    List<Search.Hit> all = new ArrayList<>();
    briefs.forEach(
        (story, brief) -> {
          BriefView view = new BriefView(brief);
          switch (query.kind()) {
            case CLAIM ->
                brief
                    .findings()
                    .forEach(finding -> claims(query, words, story, view, finding, all));
            case REPORT ->
                brief.reports().forEach(reading -> report(query, words, story, reading, all));
            case PERSON -> people(query.narrowing(), words, story, brief, all);
          }
        });
    int to = Math.min(all.size(), query.offset() + query.limit());
    return new Search.Result(
        List.copyOf(all.subList(Math.min(query.offset(), to), to)),
        all.size(),
        false,
        List.of(
            facet("outlet", "Outlet", all.stream().flatMap(hit -> hit.outlet().stream()).toList()),
            facet(
                "verdict",
                "Verdict",
                all.stream().flatMap(hit -> hit.verdict().stream()).map(Spelling::of).toList())));
  }

  /** Everybody once under each name; asked for by name alone, since nobody is described here. */
  private static void people(
      Narrowing narrow, List<String> words, String story, Brief brief, List<Search.Hit> hits) {
    Set<String> seen = new HashSet<>();
    for (ReportReading reading : brief.reports()) {
      for (Entity entity : reading.entities()) {
        String name = entity.name();
        String whole = (name + "\n" + String.join("\n", entity.aliases())).toLowerCase(Locale.ROOT);
        boolean fits =
            entity.kind() == EntityKind.PERSON
                && Character.isUpperCase(name.codePointAt(0))
                && words.stream().allMatch(whole::contains)
                && narrow.verdicts().isEmpty()
                && fits(narrow, reading, whole + reading.report().text().toLowerCase(Locale.ROOT));
        if (fits && seen.add(name)) {
          Search.Snippet where =
              snippet(reading.report().text(), List.of(name.toLowerCase(Locale.ROOT)));
          hits.add(hit(story, reading, Optional.empty(), Optional.empty(), where).of(name));
        }
      }
    }
  }

  private static void report(
      Query query, List<String> words, String story, ReportReading reading, List<Search.Hit> hits) {
    String text = reading.report().text();
    String whole = (reading.report().title() + "\n" + text).toLowerCase(Locale.ROOT);
    Narrowing narrow = query.narrowing();
    boolean fits =
        words.stream().allMatch(whole::contains)
            && narrow.verdicts().isEmpty()
            && fits(narrow, reading, whole);
    if (fits) {
      hits.add(hit(story, reading, Optional.empty(), Optional.empty(), snippet(text, words)));
    }
  }

  private static void claims(
      Query query,
      List<String> words,
      String story,
      BriefView view,
      Finding finding,
      List<Search.Hit> hits) {
    Narrowing narrow = query.narrowing();
    if (!narrow.verdicts().isEmpty() && !narrow.verdicts().contains(finding.verdict())) {
      return;
    }
    for (Telling telling : view.tellings(finding)) {
      String said = telling.claim().statement();
      String who = String.join(" ", telling.paths().stream().flatMap(List::stream).toList());
      String whole = (said + "\n" + who).toLowerCase(Locale.ROOT);
      if (words.stream().allMatch(whole::contains) && fits(narrow, telling.reading(), whole)) {
        hits.add(
            hit(
                story,
                telling.reading(),
                Optional.of(telling.claim().id()),
                Optional.of(finding.verdict()),
                snippet(said, words)));
      }
    }
  }

  private static Search.Hit hit(
      String story,
      ReportReading reading,
      Optional<String> claim,
      Optional<Verdict> verdict,
      Search.Snippet snippet) {
    return new Search.Hit(
        story,
        reading.report().id(),
        claim,
        reading.report().title().isBlank()
            ? Titles.opening(reading.report().text())
            : reading.report().title(),
        Optional.of(BriefView.outlet(reading)),
        reading.published().interval().flatMap(Interval::earliest),
        Optional.empty(),
        verdict,
        false,
        List.of(snippet));
  }

  private static boolean fits(Narrowing narrow, ReportReading reading, String whole) {
    return named(narrow.outlets(), BriefView.outlet(reading))
        && all(narrow.people(), whole)
        && all(narrow.places(), whole)
        && within(narrow, reading);
  }

  private static boolean named(Set<String> names, String name) {
    return names.isEmpty() || names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static boolean all(Set<String> names, String whole) {
    return names.stream().allMatch(name -> whole.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean within(Narrowing narrow, ReportReading reading) {
    Optional<LocalDate> day = reading.published().interval().flatMap(Interval::earliest);
    boolean after =
        narrow.from().isEmpty()
            || day.filter(one -> !one.isBefore(narrow.from().get())).isPresent();
    boolean before =
        narrow.to().isEmpty() || day.filter(one -> !one.isAfter(narrow.to().get())).isPresent();
    return after && before;
  }

  private static Search.Snippet snippet(String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = words.stream().mapToInt(lower::indexOf).filter(at -> at >= 0).min().orElse(0);
    int from = first <= BEFORE ? 0 : Math.max(0, text.lastIndexOf(' ', first - BEFORE) + 1);
    int to = Math.min(text.length(), from + SHOWN);
    String shown = text.substring(from, to).replaceAll("\\s", " ");
    List<Span> marked = new ArrayList<>();
    for (String word : words) {
      Matcher matcher =
          Pattern.compile(Pattern.quote(word), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
              .matcher(shown);
      while (matcher.find()) {
        marked.add(new Span(matcher.start(), matcher.end()));
      }
    }
    marked.sort(Comparator.naturalOrder());
    return new Search.Snippet(shown, marked);
  }

  private static Search.Facet facet(String field, String title, List<String> values) {
    Map<String, Long> counts =
        values.stream()
            .collect(
                Collectors.groupingBy(value -> value, LinkedHashMap::new, Collectors.counting()));
    return new Search.Facet(
        field,
        title,
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(Search.VALUES)
            .map(one -> new Search.Count(one.getKey(), one.getValue().intValue()))
            .toList());
  }
}
