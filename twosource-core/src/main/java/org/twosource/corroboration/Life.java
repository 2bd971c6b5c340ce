package org.twosource.corroboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;

/**
 * What became of a finding from report to report: who had it first, who repeated it, where its
 * figure moved, its hedge was lost, it was corrected, denied or taken back. A finding that a later
 * figure replaces is the earlier life of that one. Reads nothing but the brief, so it can be told
 * of any brief; stateless.
 */
public final class Life {

  /** What a report did to the claim. */
  public enum Step {
    FIRST_SEEN,
    REPEATED,
    /** Another figure than the last one told. */
    FIGURE_CHANGED,
    /** All before were careful, and this one is not. */
    HEDGE_LOST,
    /** The first to be careful. */
    HEDGED,
    DENIED,
    CORRECTED,
    /** The outlet that told it says that it is not so. */
    WITHDRAWN
  }

  /**
   * One step.
   *
   * @param day when the report came out, where that is known
   * @param from what it was before, for a figure
   * @param to what it is now, for a figure
   */
  public record Moment(
      Step step,
      ClaimRef claim,
      Optional<LocalDate> day,
      Optional<String> from,
      Optional<String> to) {}

  private final Brief brief;
  private final Map<String, ReportReading> readings = new HashMap<>();
  private final Map<ClaimRef, Claim> claims = new HashMap<>();
  private final Map<ClaimRef, String> figures = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final List<Moment> moments = new ArrayList<>();
  private boolean plain;
  private boolean careful;
  private Optional<String> figure = Optional.empty();

  private Life(Brief brief) {
    this.brief = brief;
    for (ReportReading reading : brief.reports()) {
      readings.put(reading.report().id(), reading);
      reading
          .claims()
          .forEach(claim -> claims.put(new ClaimRef(reading.report().id(), claim.id()), claim));
    }
  }

  /**
   * The steps in order of publication, at least one for each dated report that tells it; none where
   * fewer than two reports do, since nothing can have become of it then.
   */
  public static List<Moment> of(Brief brief, Finding finding) {
    return new Life(brief).moments(finding);
  }

  private List<Moment> moments(Finding finding) {
    List<Finding> all = new ArrayList<>();
    gather(finding, all);
    Set<ClaimRef> refs = new HashSet<>();
    for (Finding one : all) {
      refs.addAll(one.claims());
      one.disagreements().stream()
          .filter(difference -> difference.aspect() == Finding.Disagreement.Aspect.QUANTITY)
          .forEach(
              difference ->
                  difference.values().forEach(value -> figures.put(value.claim(), value.value())));
    }
    List<ReportReading> dated =
        brief.reports().stream()
            .filter(reading -> reading.published().interval().isPresent())
            .sorted(Comparator.comparing((ReportReading one) -> one.report().id()))
            .toList();
    Precedence precedence = new Precedence(dated, Set.of(), Set.of());
    Map<String, List<ClaimRef>> byReport = new LinkedHashMap<>();
    refs.stream()
        .filter(ref -> precedence.of(ref.report()) < Integer.MAX_VALUE && claims.containsKey(ref))
        .sorted(
            Comparator.comparing((ClaimRef ref) -> precedence.of(ref.report()))
                .thenComparing(this::start)
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            ref -> byReport.computeIfAbsent(ref.report(), absent -> new ArrayList<>()).add(ref));
    if (byReport.size() < 2) {
      return List.of();
    }
    byReport.forEach(this::report);
    return List.copyOf(moments);
  }

  /** The finding and those it replaces, and those they replace. */
  private void gather(Finding finding, List<Finding> all) {
    if (all.stream().anyMatch(one -> one.id().equals(finding.id()))) {
      return;
    }
    all.add(finding);
    brief.findings().stream()
        .filter(one -> one.supersededBy().filter(finding.id()::equals).isPresent())
        .forEach(one -> gather(one, all));
  }

  private int start(ClaimRef ref) {
    return claim(ref).span().get(0).start();
  }

  private Claim claim(ClaimRef ref) {
    return Objects.requireNonNull(claims.get(ref));
  }

  private void report(String id, List<ClaimRef> own) {
    ReportReading reading = Objects.requireNonNull(readings.get(id));
    String outlet = reading.outlet().name().orElse(id);
    int before = moments.size();
    boolean first = moments.isEmpty();
    List<ClaimRef> corrected =
        own.stream().filter(ref -> Corrections.touches(reading, claim(ref))).toList();
    List<ClaimRef> said =
        own.stream()
            .filter(ref -> claim(ref).certainty() != Certainty.DENIED && !corrected.contains(ref))
            .toList();
    corrected.stream()
        .limit(1)
        .forEach(ref -> add(Step.CORRECTED, ref, reading, Optional.empty(), Optional.empty()));
    for (ClaimRef ref : own) {
      boolean denied = claim(ref).certainty() == Certainty.DENIED;
      if (denied && said.isEmpty() && corrected.isEmpty()) {
        Step step = told.contains(outlet) ? Step.WITHDRAWN : Step.DENIED;
        add(step, ref, reading, Optional.empty(), Optional.empty());
      }
    }
    for (ClaimRef ref : said) {
      Optional<String> now = Optional.ofNullable(figures.get(ref));
      if (now.isPresent()) {
        if (figure.isPresent() && !figure.equals(now)) {
          add(Step.FIGURE_CHANGED, ref, reading, figure, now);
        }
        figure = now;
      }
    }
    if (!said.isEmpty()) {
      hedges(said, reading, first);
      told.add(outlet);
    }
    if (moments.size() == before || first) {
      Moment seen =
          moment(
              first ? Step.FIRST_SEEN : Step.REPEATED,
              own.get(0),
              reading,
              Optional.empty(),
              Optional.empty());
      moments.add(first ? before : moments.size(), seen);
    }
  }

  private void hedges(List<ClaimRef> said, ReportReading reading, boolean first) {
    Optional<ClaimRef> sure =
        said.stream().filter(ref -> claim(ref).certainty() == Certainty.ASSERTED).findFirst();
    Optional<ClaimRef> hedged =
        said.stream().filter(ref -> claim(ref).certainty() == Certainty.HEDGED).findFirst();
    if (!first && careful && !plain && sure.isPresent()) {
      add(Step.HEDGE_LOST, sure.get(), reading, Optional.empty(), Optional.empty());
    } else if (!first && plain && !careful && hedged.isPresent() && sure.isEmpty()) {
      add(Step.HEDGED, hedged.get(), reading, Optional.empty(), Optional.empty());
    }
    plain |= sure.isPresent();
    careful |= hedged.isPresent();
  }

  private void add(
      Step step, ClaimRef ref, ReportReading reading, Optional<String> from, Optional<String> to) {
    moments.add(moment(step, ref, reading, from, to));
  }

  private static Moment moment(
      Step step, ClaimRef ref, ReportReading reading, Optional<String> from, Optional<String> to) {
    Optional<LocalDate> day =
        reading.published().interval().filter(one -> one.isDay()).flatMap(one -> one.earliest());
    return new Moment(step, ref, day, from, to);
  }
}
