package org.twosource.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.entity.Gazetteer;
import org.twosource.report.Report;
import org.twosource.story.Surface.Word;

/**
 * Reads the features of a report off its words, without a language model: grouping has to keep up
 * with a feed, and its answers should not change when the model does. Safe to share between
 * threads; load it once.
 */
public final class FeatureReader {

  /** What a report is about stands in its beginning; characters after these are not read. */
  private static final int READ = 6_000;

  /** The first lines, in characters. */
  private static final int LEAD = 600;

  private final Terms terms = new Terms();
  private final NameRuns runs = new NameRuns(terms);
  private final People people;
  private final DayReader days = new DayReader();

  private FeatureReader(Gazetteer gazetteer) {
    people = new People(gazetteer);
  }

  /** Loads the word lists. */
  public static FeatureReader load() {
    return new FeatureReader(Gazetteer.load());
  }

  /** The features of a report, with the date that it states. */
  public ReportFeatures read(Report report) {
    return read(
        report.id(), report.title(), report.text(), report.published().map(Report.Published::day));
  }

  /** The features of a text; never fails, whatever it holds. */
  public ReportFeatures read(String id, String title, String text, Optional<LocalDate> published) {
    String body = text.substring(0, Math.min(READ, text.length()));
    List<Word> words = Surface.words(body);
    Set<String> heading = new LinkedHashSet<>();
    for (Word word : Surface.words(title)) {
      terms.of(word.text()).ifPresent(heading::add);
    }
    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> lead = new HashMap<>();
    Set<String> figures = new LinkedHashSet<>();
    for (String term : heading) {
      all.merge(term, 1, Integer::sum);
      lead.merge(term, 1, Integer::sum);
    }
    for (Word word : words) {
      Optional<String> term = terms.of(word.text());
      if (term.isPresent()) {
        all.merge(term.get(), 1, Integer::sum);
        if (word.start() < LEAD) {
          lead.merge(term.get(), 1, Integer::sum);
        }
        if (word.number()) {
          figures.add(term.get());
        }
      }
    }
    List<NameRuns.Run> names = runs.find(words);
    Map<String, Integer> named = new HashMap<>();
    for (NameRuns.Run run : names) {
      for (String word : run.words()) {
        terms.of(word).ifPresent(term -> named.merge(term, 1, Integer::sum));
      }
    }
    Set<String> persons = people.people(names);
    return new ReportFeatures(
        id,
        published,
        Counts.of(all),
        Counts.of(lead),
        Counts.of(named),
        heading,
        persons,
        people.places(names, persons),
        published.map(day -> days.read(body, day)).orElse(Set.of()),
        Ages.read(body),
        figures);
  }
}
