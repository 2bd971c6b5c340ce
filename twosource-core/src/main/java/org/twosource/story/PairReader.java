package org.twosource.story;

/** Reads the signs of two reports by the frequencies of the moment. Not safe between threads. */
final class PairReader {

  /** Terms of no more weight than this are no rare ones. */
  private static final double COMMON = 0.55;

  /** Two reports of one thing have so much of their words in common. */
  private static final double LIKE = 0.2;

  /** An unknown distance in time speaks neither for nor against: a week. */
  private static final int UNKNOWN = 7;

  private final TermTable table;

  PairReader(TermTable table) {
    this.table = table;
  }

  /** A report to compare with others, for as long as the frequencies stay as they are. */
  Asking asking(Coded report) {
    return new Asking(report);
  }

  /** The counts of the report that asks, weighed once for all that it is compared with. */
  private final class Weighed {
    private final Numbered counts;
    private final double[] weights;
    private final double[] values;
    private final double length;

    Weighed(Numbered counts) {
      this.counts = counts;
      weights = new double[counts.size()];
      values = new double[counts.size()];
      double squares = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = table.weight(counts.number(i));
        values[i] = weights[i] * weights[i] * counts.damped(i);
        squares += values[i] * counts.damped(i);
      }
      length = Math.sqrt(squares);
    }

    double cosine(Numbered other) {
      double both = 0;
      int i = 0;
      int j = 0;
      while (i < values.length && j < other.size()) {
        int order = Integer.compare(counts.number(i), other.number(j));
        if (order == 0) {
          both += values[i] * other.damped(j);
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return both == 0 ? 0 : both / (length * length(other));
    }

    /** How much the terms tell that both hold and few others do. */
    double rare(Numbered other) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > COMMON && other.contains(counts.number(i))) {
          sum += weights[i] - COMMON;
        }
      }
      return Math.log1p(sum);
    }
  }

  private double length(Numbered counts) {
    double squares = 0;
    for (int i = 0; i < counts.size(); i++) {
      double value = table.weight(counts.number(i)) * counts.damped(i);
      squares += value * value;
    }
    return Math.sqrt(squares);
  }

  /** One report that others are compared with. */
  final class Asking {
    private final Coded a;
    private final Weighed terms;
    private final Weighed lead;
    private final Weighed names;

    private Asking(Coded report) {
      a = report;
      terms = new Weighed(report.terms());
      lead = new Weighed(report.lead());
      names = new Weighed(report.names());
    }

    /** The value of each sign, in the order of {@link Sign}; 0 where it does not apply. */
    double[] signs(Coded b) {
      double[] signs = new double[Sign.values().length];
      double words = terms.cosine(b.terms());
      set(signs, Sign.WORDS, words);
      set(signs, Sign.UNLIKE, Math.max(0, 1 - words / LIKE));
      set(signs, Sign.LEAD, lead.cosine(b.lead()));
      set(signs, Sign.NAMES, names.cosine(b.names()));
      set(signs, Sign.TITLE, (inside(a.title(), b.lead()) + inside(b.title(), a.lead())) / 2);
      set(signs, Sign.RARE, terms.rare(b.terms()));
      double person = people(signs, a, b);
      places(signs, a.places(), b.places());
      days(signs, a.days(), b.days());
      ages(signs, a.ages(), b.ages());
      set(signs, Sign.FIGURE, Math.min(2, figures(a.figures(), b.figures())));
      // A trial years later names the victim again; that both name a president says nothing.
      set(signs, Sign.APART, (1 - person) * Math.log1p(apart(a.published(), b.published())));
      return signs;
    }
  }

  private static double apart(int a, int b) {
    return a == Coded.UNDATED || b == Coded.UNDATED ? UNKNOWN : Math.abs(a - b);
  }

  private static void set(double[] signs, Sign sign, double value) {
    signs[sign.place()] = value;
  }

  private double inside(int[] title, Numbered terms) {
    double all = 0;
    double found = 0;
    for (int term : title) {
      double weight = table.weight(term);
      all += weight;
      found += terms.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private double figures(int[] a, int[] b) {
    double sum = 0;
    for (int figure : a) {
      sum += Coded.contains(b, figure) ? table.weight(figure) : 0;
    }
    return sum;
  }

  /** The weight of the rarest person named in both, 0 where there is none. */
  private double people(double[] signs, Coded a, Coded b) {
    if (a.people().length == 0 || b.people().length == 0) {
      return 0;
    }
    double best = -1;
    double lead = 0;
    for (int i = 0; i < a.people().length; i++) {
      for (int j = 0; j < b.people().length; j++) {
        if (a.people()[i] == b.people()[j]) {
          double weight = table.weight(a.people()[i]);
          best = Math.max(best, weight);
          lead = a.led()[i] && b.led()[j] ? Math.max(lead, weight) : lead;
        }
      }
    }
    if (best < 0) {
      set(signs, Sign.OTHER_PEOPLE, 1);
      return 0;
    }
    set(signs, Sign.PERSON, best);
    set(signs, Sign.LEAD_PERSON, lead);
    return best;
  }

  private void places(double[] signs, int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return;
    }
    double best = -1;
    for (int place : a) {
      best = Coded.contains(b, place) ? Math.max(best, table.weight(place)) : best;
    }
    set(signs, Sign.OTHER_PLACE, best < 0 ? 1 : 0);
    set(signs, Sign.PLACE, Math.max(0, best));
  }

  private static void days(double[] signs, int[] a, int[] b) {
    if (a.length == 0 || b.length == 0) {
      return;
    }
    if (a[0] == b[0]) {
      set(signs, Sign.FIRST_DAY, 1);
    } else if (shared(a, b) > 0) {
      set(signs, Sign.DAY, 1);
    } else {
      set(signs, Sign.OTHER_DAY, Math.log1p(Math.abs(a[0] - b[0])));
    }
  }

  /** One age of many that a report gives says little. */
  private static void ages(double[] signs, int[] a, int[] b) {
    if (a.length > 0 && b.length > 0) {
      int both = shared(a, b);
      set(signs, Sign.OTHER_AGE, both == 0 ? 1 : 0);
      set(signs, Sign.AGE, both / Math.sqrt((double) a.length * b.length));
    }
  }

  private static int shared(int[] a, int[] b) {
    int both = 0;
    for (int one : a) {
      both += Coded.contains(b, one) ? 1 : 0;
    }
    return both;
  }
}
