package org.twosource.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms met in a stream, each with a number, and in how many reports. When too many different
 * ones have been met, all counts are halved and those that vanish are forgotten, so that memory
 * stays bounded and old reports count for less; the number of one that a report in memory still
 * holds is kept.
 */
final class TermTable {

  /**
   * Reports assumed before the first: those of a stream's beginning are not yet taken for the whole
   * language.
   */
  private static final int ASSUMED = 50;

  private static final double HALF = 0.5;

  /** The logarithm of each number, and a half. */
  private static final double[] LOGS = logs();

  /** A term, once for all reports that hold it. */
  static final class Term {
    final String word;
    final int number;

    /** The newest reports that hold it, oldest first. */
    @Nullable Deque<Held> posted;

    private int holders;

    private Term(String word, int number) {
      this.word = word;
      this.number = number;
    }
  }

  private final int most;
  private final Map<String, Term> words = new HashMap<>();
  private final List<@Nullable Term> terms = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();

  /** In how many reports each term is, by its number; apart from the terms, to be near together. */
  private int[] with = new int[1 << 12];

  private int different;
  private long reports;
  private double logOfAll;

  TermTable(int most) {
    this(most, 0, Map.of());
  }

  TermTable(int most, long reports, Map<String, Integer> counts) {
    this.most = most;
    count(reports);
    counts.forEach(
        (word, count) -> {
          int number = term(word).number;
          with[number] = count;
        });
    different = counts.size();
  }

  /** The reports counted. */
  long reports() {
    return reports;
  }

  private void count(long all) {
    reports = all;
    logOfAll = Math.log((double) all + ASSUMED);
  }

  /**
   * How much a term tells, from near 0 for one that every report holds to 1 for one that none held.
   */
  double weight(int number) {
    int in = with[number];
    double log = in < LOGS.length ? LOGS[in] : Math.log(in + HALF);
    return (logOfAll - log) / (logOfAll - LOGS[0]);
  }

  private static double[] logs() {
    double[] logs = new double[10_000];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = Math.log(i + HALF);
    }
    return logs;
  }

  /** The term of a number that a report in memory holds. */
  Term term(int number) {
    Term term = terms.get(number);
    if (term == null) {
      throw new IllegalStateException("no term has the number " + number);
    }
    return term;
  }

  private Term term(String word) {
    Term known = words.get(word);
    if (known != null) {
      return known;
    }
    Integer gone = free.poll();
    Term made = new Term(word, gone == null ? terms.size() : gone);
    if (gone == null) {
      terms.add(made);
      if (made.number == with.length) {
        with = Arrays.copyOf(with, with.length * 2);
      }
    } else {
      terms.set(gone, made);
    }
    with[made.number] = 0;
    words.put(word, made);
    return made;
  }

  /** Counts one more report, with its terms, people and places. */
  void add(ReportFeatures report) {
    count(reports + 1);
    for (int i = 0; i < report.terms().size(); i++) {
      count(report.terms().word(i));
    }
    report.people().forEach(this::count);
    report.places().stream().filter(place -> !report.terms().contains(place)).forEach(this::count);
    if (different > most) {
      halve();
    }
  }

  private void count(String word) {
    int number = term(word).number;
    if (with[number]++ == 0) {
      different++;
    }
  }

  private void halve() {
    count(reports / 2);
    different = 0;
    for (Term term : List.copyOf(words.values())) {
      with[term.number] /= 2;
      if (with[term.number] > 0) {
        different++;
      } else {
        forget(term);
      }
    }
  }

  private void forget(Term term) {
    if (term.holders == 0 && with[term.number] == 0) {
      words.remove(term.word);
      terms.set(term.number, null);
      free.add(term.number);
    }
  }

  /** The report with numbers for its words, which it holds from now on. */
  Coded hold(ReportFeatures report) {
    int[] people = numbers(report.people());
    boolean[] led = new boolean[people.length];
    for (int i = 0; i < people.length; i++) {
      String person = term(people[i]).word;
      led[i] = report.lead().contains(person.substring(person.lastIndexOf(' ') + 1));
    }
    Coded coded =
        new Coded(
            report.id(),
            report.published().map(day -> (int) day.toEpochDay()).orElse(Coded.UNDATED),
            numbers(report.terms()),
            numbers(report.lead()),
            numbers(report.names()),
            numbers(report.title()),
            people,
            led,
            numbers(report.places()),
            report.days().stream().mapToInt(day -> (int) day.toEpochDay()).toArray(),
            Coded.ints(report.ages()),
            numbers(report.figures()));
    coded.numbers(number -> term(number).holders++);
    return coded;
  }

  /** The report is gone from memory. */
  void release(Coded report) {
    report.numbers(
        number -> {
          Term term = term(number);
          term.holders--;
          forget(term);
        });
  }

  private Numbered numbers(Counts counts) {
    long[] places = new long[counts.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = (long) term(counts.word(i)).number << Integer.SIZE | counts.count(i);
    }
    return new Numbered(places);
  }

  private int[] numbers(Iterable<String> of) {
    int[] numbers = new int[8];
    int size = 0;
    for (String word : of) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = term(word).number;
    }
    return Arrays.copyOf(numbers, size);
  }

  /** The report in words. */
  ReportFeatures words(Coded report) {
    return new ReportFeatures(
        report.id(),
        report.published() == Coded.UNDATED
            ? Optional.empty()
            : Optional.of(day(report.published())),
        words(report.terms()),
        words(report.lead()),
        words(report.names()),
        words(report.title()),
        words(report.people()),
        words(report.places()),
        Arrays.stream(report.days()).mapToObj(TermTable::day).collect(ordered()),
        Arrays.stream(report.ages()).boxed().collect(ordered()),
        words(report.figures()));
  }

  private Counts words(Numbered counts) {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      words.put(term(counts.number(i)).word, counts.count(i));
    }
    return Counts.of(words);
  }

  private Set<String> words(int[] numbers) {
    return Arrays.stream(numbers).mapToObj(number -> term(number).word).collect(ordered());
  }

  private static LocalDate day(int epochDay) {
    return LocalDate.ofEpochDay(epochDay);
  }

  private static <T> Collector<T, ?, Set<T>> ordered() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  /** The counts, in order of the alphabet. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    words.forEach(
        (word, term) -> {
          if (with[term.number] > 0) {
            counts.put(word, with[term.number]);
          }
        });
    return counts;
  }
}
