package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.claim.ReportReading;
import org.twosource.report.Credit;
import org.twosource.report.CreditLine;
import org.twosource.report.OutletRegistry;
import org.twosource.text.Sentence;
import org.twosource.text.Token;
import org.twosource.time.Interval;

/**
 * Which reports carry another's copy: by a credit, by runs of words in common, or by rare details
 * that both have. The direction is by date, and an agency is copied rather than copying.
 */
final class Dependence {

  /** Five words in a row, in this share of the shorter report, are no accident. */
  private static final double RUNS = 0.10;

  private static final int RUN = 5;

  /** Everybody names the day. */
  private static final String CALENDAR =
      "(?i)(mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?";

  /**
   * So many odd numbers and rare names in common, in this share of those of the shorter report,
   * betray reworded copy.
   */
  private static final int DETAILS = 4;

  private static final double DETAIL_SHARE = 0.5;

  private final Map<String, Map<String, String>> copies = new HashMap<>();

  /**
   * @param why the sentence that says what shows it
   */
  record Copy(String report, String of, String why) {}

  Dependence(List<ReportReading> readings, OutletRegistry registry) {
    CreditLine credits = new CreditLine(registry);
    Map<String, Set<String>> runs = new HashMap<>();
    Map<String, Set<String>> details = new HashMap<>();
    Map<String, List<Credit>> credited = new HashMap<>();
    for (ReportReading reading : readings) {
      String id = reading.report().id();
      runs.put(id, runs(reading));
      details.put(id, details(reading));
      credited.put(id, credits.find(reading.report()));
    }
    for (ReportReading one : readings) {
      for (ReportReading other : readings) {
        if (!one.report().id().equals(other.report().id()) && mayCopy(one, other, credited)) {
          why(one, other, runs, details, credited, registry)
              .ifPresent(
                  why ->
                      copies
                          .computeIfAbsent(one.report().id(), key -> new HashMap<>())
                          .put(other.report().id(), why));
        }
      }
    }
  }

  /** Why {@code report} depends on {@code other}, if it does. */
  Optional<String> why(String report, String other) {
    return Optional.ofNullable(copies.getOrDefault(report, Map.of()).get(other));
  }

  List<Copy> all() {
    List<Copy> found = new ArrayList<>();
    copies.forEach(
        (report, of) -> of.forEach((other, why) -> found.add(new Copy(report, other, why))));
    found.sort(java.util.Comparator.comparing(Copy::report).thenComparing(Copy::of));
    return found;
  }

  /** Copy runs from the earlier to the later; on one day from the agency to the others. */
  private static boolean mayCopy(
      ReportReading one, ReportReading other, Map<String, List<Credit>> credited) {
    int order = compare(one, other);
    if (order != 0) {
      return order > 0;
    }
    boolean oneAgency = isAgencyCopy(one, credited);
    boolean otherAgency = isAgencyCopy(other, credited);
    if (oneAgency != otherAgency) {
      return otherAgency;
    }
    return one.report().id().compareTo(other.report().id()) > 0;
  }

  private static int compare(ReportReading one, ReportReading other) {
    Optional<String> first = one.report().published().map(published -> published.stated());
    Optional<String> second = other.report().published().map(published -> published.stated());
    if (first.isPresent()
        && second.isPresent()
        && first.get().length() > 10
        && second.get().length() > 10) {
      try {
        return java.time.OffsetDateTime.parse(first.get())
            .compareTo(java.time.OffsetDateTime.parse(second.get()));
      } catch (java.time.format.DateTimeParseException e) {
        return first.get().compareTo(second.get());
      }
    }
    Optional<Interval> a = one.published().interval();
    Optional<Interval> b = other.published().interval();
    if (a.isEmpty() || b.isEmpty() || a.get().meets(b.get())) {
      return 0;
    }
    return a.get().earliest().orElseThrow().compareTo(b.get().earliest().orElseThrow());
  }

  private static boolean isAgencyCopy(ReportReading reading, Map<String, List<Credit>> credited) {
    return credited.getOrDefault(reading.report().id(), List.of()).stream()
        .anyMatch(credit -> credit.kind() != Credit.Kind.CONTRIBUTION);
  }

  private static Optional<String> why(
      ReportReading one,
      ReportReading other,
      Map<String, Set<String>> runs,
      Map<String, Set<String>> details,
      Map<String, List<Credit>> credited,
      OutletRegistry registry) {
    String id = one.report().id();
    String otherId = other.report().id();
    Optional<String> outlet = other.outlet().name();
    for (Credit credit : credited.getOrDefault(id, List.of())) {
      boolean same =
          outlet
              .filter(
                  name ->
                      name.equalsIgnoreCase(credit.name())
                          || (credit.entry().isPresent()
                              && credit.entry().equals(registry.find(name))))
              .isPresent();
      if (same) {
        return Optional.of(id + " credits " + credit.name() + ", which published " + otherId + ".");
      }
    }
    double shared = share(runs.getOrDefault(id, Set.of()), runs.getOrDefault(otherId, Set.of()));
    if (shared >= RUNS) {
      return Optional.of(
          Math.round(100 * shared)
              + "% of the runs of five words in the shorter of "
              + id
              + " and "
              + otherId
              + " stand in both.");
    }
    Set<String> both = new HashSet<>(details.getOrDefault(id, Set.of()));
    both.retainAll(details.getOrDefault(otherId, Set.of()));
    int least =
        Math.min(
            details.getOrDefault(id, Set.of()).size(),
            details.getOrDefault(otherId, Set.of()).size());
    boolean numbers = both.stream().anyMatch(detail -> Character.isDigit(detail.charAt(0)));
    if (both.size() >= DETAILS && both.size() >= DETAIL_SHARE * least && numbers) {
      return Optional.of(
          id
              + " has the details of "
              + otherId
              + ": "
              + String.join(", ", both.stream().sorted().limit(6).toList())
              + ".");
    }
    return Optional.empty();
  }

  private static double share(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    if (least < 10) {
      return 0;
    }
    return (double) a.stream().filter(b::contains).count() / least;
  }

  private static Set<String> runs(ReportReading reading) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : reading.document().sentences()) {
      List<String> words =
          sentence.tokens().stream()
              .filter(token -> !token.isPunctuation())
              .map(token -> token.text().toLowerCase(Locale.ROOT))
              .toList();
      for (int i = 0; i + RUN <= words.size(); i++) {
        found.add(String.join(" ", words.subList(i, i + RUN)));
      }
    }
    return found;
  }

  /** Odd numbers and names: what two who write on their own would seldom both choose. */
  private static Set<String> details(ReportReading reading) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : reading.document().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean number = token.tag().equals("NUM") && token.text().matches("\\d[\\d,.]*");
        boolean odd =
            number && !token.text().replace(",", "").matches("\\d?0*|[1-9]|1[0-2]|(19|20)\\d\\d");
        boolean name =
            token.isName() && token.text().length() > 3 && !token.text().matches(CALENDAR);
        if (odd || name) {
          found.add(token.text().toLowerCase(Locale.ROOT));
        }
      }
    }
    return found;
  }
}
