package org.twosource.corroboration;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.twosource.claim.ReportReading;
import org.twosource.report.Credit;
import org.twosource.report.CreditLine;
import org.twosource.report.OutletRegistry;
import org.twosource.reuse.Reuse;
import org.twosource.reuse.TextReuse;
import org.twosource.text.Span;

/**
 * Which reports carry another's copy: by a credit, or by the words they share. The direction is
 * that of {@link Precedence}. Statements are followed one by one, since a report may copy one
 * passage and find out the next by itself.
 */
final class Dependence {

  private final Map<String, ReportReading> readings = new HashMap<>();
  private final Map<String, List<Credit>> credits = new HashMap<>();
  private final Map<String, String> outlets = new HashMap<>();

  /** By the report and the other. */
  private final Map<String, Map<String, Optional<Copy>>> copies = new HashMap<>();

  private final Publications publications;
  private final Precedence precedence;
  private final TextReuse reuse;

  /**
   * One report's dependence on another.
   *
   * @param whole whether all that it says in its own voice may be the other's
   * @param reuse the words in common, where there are any
   * @param why the sentence that says what shows it
   */
  record Copy(String report, String of, boolean whole, Optional<Reuse> reuse, String why) {

    /** Where in the other report stands what a stretch of this one was copied from. */
    Optional<Span> origin(Span stretch) {
      return reuse.flatMap(found -> found.inSecond(stretch));
    }

    /** Whether a statement in the report's own voice may be the other's. */
    boolean tells(List<Span> statement) {
      return whole || statement.stream().anyMatch(span -> origin(span).isPresent());
    }
  }

  Dependence(List<ReportReading> all, OutletRegistry registry, Publications publications) {
    this.publications = publications;
    CreditLine lines = new CreditLine(registry);
    Map<String, String> texts = new TreeMap<>();
    for (ReportReading reading : all) {
      String id = reading.report().id();
      readings.put(id, reading);
      credits.put(id, lines.find(reading.report()));
      texts.put(id, reading.report().text());
    }
    this.precedence = precedence(all);
    this.reuse = new TextReuse(texts);
  }

  private Precedence precedence(List<ReportReading> all) {
    Map<String, Set<String>> creditors = new HashMap<>();
    credits.forEach(
        (report, found) ->
            found.stream()
                .filter(credit -> credit.kind() != Credit.Kind.PICTURE)
                .forEach(
                    credit ->
                        creditors
                            .computeIfAbsent(
                                publications.key(credit.name()), absent -> new HashSet<>())
                            .add(report)));
    Set<String> credited = new HashSet<>();
    Set<String> agencies = new HashSet<>();
    for (ReportReading reading : all) {
      String id = reading.report().id();
      outlets.put(id, reading.outlet().name().map(publications::key).orElse(""));
      Set<String> by = creditors.getOrDefault(outlets.getOrDefault(id, ""), Set.of());
      if (by.stream().anyMatch(other -> !other.equals(id))) {
        credited.add(id);
      }
      if (!written(id).isEmpty()) {
        agencies.add(id);
      }
    }
    return new Precedence(all, credited, agencies);
  }

  /** How a report depends on another, if it does; never both ways. */
  Optional<Copy> between(String report, String other) {
    if (report.equals(other) || precedence.of(report) < precedence.of(other)) {
      return Optional.empty();
    }
    return copies
        .computeIfAbsent(report, absent -> new HashMap<>())
        .computeIfAbsent(other, absent -> find(report, other));
  }

  /** Earlier reports come first. */
  Comparator<Path> byPrecedence() {
    return Comparator.comparing((Path path) -> precedence.of(path.report()))
        .thenComparing(path -> path.claim.span().get(0));
  }

  private Optional<Copy> find(String report, String other) {
    Optional<Reuse> shared = reuse.between(report, other);
    Optional<String> credited =
        credit(report, other)
            .map(
                credit -> report + " credits " + credit.name() + ", which published " + other + ".")
            .or(() -> agency(report, other));
    if (credited.isPresent()) {
      return Optional.of(new Copy(report, other, true, shared, credited.get()));
    }
    return shared.map(
        found ->
            new Copy(
                report,
                other,
                isWhole(found),
                shared,
                CopyWords.why(readings, report, other, found)));
  }

  /** What is shown by details or quotations only may be copied anywhere. */
  private static boolean isWhole(Reuse found) {
    return found.firstIsWhole()
        || found.sign() == Reuse.Sign.DETAILS
        || found.sign() == Reuse.Sign.QUOTATIONS;
  }

  /** The credit by which a report names the other's outlet. */
  private Optional<Credit> credit(String report, String other) {
    String outlet = outlets.getOrDefault(other, "");
    return credits.getOrDefault(report, List.of()).stream()
        .filter(
            credit ->
                credit.kind() != Credit.Kind.PICTURE
                    && publications.key(credit.name()).equals(outlet))
        .findFirst();
  }

  /** Two reports that one agency wrote have one voice, whatever their words. */
  private Optional<String> agency(String report, String other) {
    Set<String> both = new HashSet<>(written(report));
    both.retainAll(written(other));
    return both.stream()
        .sorted()
        .findFirst()
        .map(name -> report + " and " + other + " both carry " + name + ".");
  }

  /** The agencies that wrote a report, by its credits. */
  private Set<String> written(String report) {
    return credits.getOrDefault(report, List.of()).stream()
        .filter(
            credit -> credit.kind() == Credit.Kind.DATELINE || credit.kind() == Credit.Kind.CREDIT)
        .filter(credit -> credit.entry().isPresent())
        .map(Credit::name)
        .collect(Collectors.toSet());
  }
}
