package org.twosource.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** Reads the signs of two reports by the frequencies of the moment. Not safe between threads. */
final class PairReader {

  /** Terms of no more weight than this are no rare ones. */
  private static final double COMMON = 0.55;

  /** An unknown distance in time speaks neither for nor against: a week. */
  private static final int UNKNOWN = 7;

  private static final double[] DAMPED = dampedCounts();

  private final Frequencies frequencies;
  private final IdentityHashMap<Counts, Double> squares = new IdentityHashMap<>();
  private long squaredAt = -1;

  PairReader(Frequencies frequencies) {
    this.frequencies = frequencies;
  }

  /** The value of each sign, in the order of {@link Sign}; 0 where it does not apply. */
  double[] signs(ReportFeatures a, ReportFeatures b) {
    double[] signs = new double[Sign.values().length];
    set(signs, Sign.WORDS, cosine(a.terms(), b.terms()));
    set(signs, Sign.LEAD, cosine(a.lead(), b.lead()));
    set(signs, Sign.NAMES, cosine(a.names(), b.names()));
    set(signs, Sign.TITLE, (inside(a.title(), b.lead()) + inside(b.title(), a.lead())) / 2);
    set(signs, Sign.RARE, rare(a.terms(), b.terms()));
    double person = people(signs, a, b);
    places(signs, a.places(), b.places());
    days(signs, a.days(), b.days());
    ages(signs, a.ages(), b.ages());
    double figures = 0;
    for (String figure : shared(a.figures(), b.figures())) {
      figures += frequencies.weight(figure);
    }
    set(signs, Sign.FIGURE, Math.min(2, figures));
    // A trial years later names the victim again; that both name a president says nothing.
    set(signs, Sign.APART, (1 - person) * Math.log1p(apart(a.published(), b.published())));
    return signs;
  }

  private static double apart(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() ? apart(a.get(), b.get()) : UNKNOWN;
  }

  private static void set(double[] signs, Sign sign, double value) {
    signs[sign.place()] = value;
  }

  private static double apart(LocalDate a, LocalDate b) {
    return (double) Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private double cosine(Counts a, Counts b) {
    double[] both = new double[1];
    a.both(
        b,
        (here, there) -> {
          double weight = frequencies.weight(a, here);
          both[0] += weight * weight * damped(a.count(here)) * damped(b.count(there));
        });
    return both[0] == 0 ? 0 : both[0] / Math.sqrt(squareOnce(a) * square(b));
  }

  /** The square of one of the report at hand, which is compared with many while nothing changes. */
  private double squareOnce(Counts terms) {
    if (squaredAt != frequencies.reports()) {
      squaredAt = frequencies.reports();
      squares.clear();
    }
    Double known = squares.get(terms);
    if (known == null) {
      known = square(terms);
      squares.put(terms, known);
    }
    return known;
  }

  private double square(Counts terms) {
    double sum = 0;
    for (int i = 0; i < terms.size(); i++) {
      double value = frequencies.weight(terms, i) * damped(terms.count(i));
      sum += value * value;
    }
    return sum;
  }

  private static double[] dampedCounts() {
    double[] damped = new double[100];
    for (int i = 1; i < damped.length; i++) {
      damped[i] = 1 + Math.log(i);
    }
    return damped;
  }

  private static double damped(int count) {
    return count == 1 ? 1 : count < DAMPED.length ? DAMPED[count] : 1 + Math.log(count);
  }

  private double inside(Set<String> title, Counts terms) {
    double all = 0;
    double found = 0;
    for (String term : title) {
      double weight = frequencies.weight(term);
      all += weight;
      found += terms.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  /** How much the terms tell that both hold and few others do. */
  private double rare(Counts a, Counts b) {
    double[] sum = new double[1];
    a.both(b, (here, there) -> sum[0] += Math.max(0, frequencies.weight(a, here) - COMMON));
    return Math.log1p(sum[0]);
  }

  /** The weight of the rarest person named in both, 0 where there is none. */
  private double people(double[] signs, ReportFeatures a, ReportFeatures b) {
    if (a.people().isEmpty() || b.people().isEmpty()) {
      return 0;
    }
    Set<String> both = shared(a.people(), b.people());
    if (both.isEmpty()) {
      set(signs, Sign.OTHER_PEOPLE, 1);
      return 0;
    }
    double best = 0;
    double lead = 0;
    for (String person : both) {
      double weight = frequencies.weight(person);
      String surname = person.substring(person.lastIndexOf(' ') + 1);
      best = Math.max(best, weight);
      if (a.lead().contains(surname) && b.lead().contains(surname)) {
        lead = Math.max(lead, weight);
      }
    }
    set(signs, Sign.PERSON, best);
    set(signs, Sign.LEAD_PERSON, lead);
    return best;
  }

  private void places(double[] signs, Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return;
    }
    Set<String> both = shared(a, b);
    set(signs, Sign.OTHER_PLACE, both.isEmpty() ? 1 : 0);
    double best = 0;
    for (String place : both) {
      best = Math.max(best, frequencies.weight(place));
    }
    set(signs, Sign.PLACE, best);
  }

  private static void days(double[] signs, Set<LocalDate> a, Set<LocalDate> b) {
    Iterator<LocalDate> first = a.iterator();
    Iterator<LocalDate> second = b.iterator();
    if (!first.hasNext() || !second.hasNext()) {
      return;
    }
    LocalDate one = first.next();
    LocalDate other = second.next();
    if (one.equals(other)) {
      set(signs, Sign.FIRST_DAY, 1);
    } else if (!shared(a, b).isEmpty()) {
      set(signs, Sign.DAY, 1);
    } else {
      set(signs, Sign.OTHER_DAY, Math.log1p(apart(one, other)));
    }
  }

  /** One age of many that a report gives says little. */
  private static void ages(double[] signs, Set<Integer> a, Set<Integer> b) {
    if (!a.isEmpty() && !b.isEmpty()) {
      int both = shared(a, b).size();
      set(signs, Sign.OTHER_AGE, both == 0 ? 1 : 0);
      set(signs, Sign.AGE, both / Math.sqrt((double) a.size() * b.size()));
    }
  }

  private static <T> Set<T> shared(Set<T> a, Set<T> b) {
    Set<T> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }
}
