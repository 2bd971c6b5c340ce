package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Overruling.Counts;
import org.twosource.corroboration.Overruling.NotOneEvent;
import org.twosource.corroboration.Overruling.OneSource;
import org.twosource.quantity.Quantity;

/**
 * What people have decided otherwise than the rules. A comparison obeys all of it, and is the same
 * as without where it is empty. What names no claim or voice of the bundle changes nothing.
 * Immutable.
 */
public record Overrulings(List<Overruling> all) {

  private static final Overrulings NONE = new Overrulings(List.of());

  public Overrulings {
    all = List.copyOf(all);
  }

  /** Nothing is overruled. */
  public static Overrulings none() {
    return NONE;
  }

  /** The readings, with what their numbers count as decided. */
  List<ReportReading> corrected(List<ReportReading> readings) {
    List<Counts> counts = of(Counts.class).toList();
    return counts.isEmpty()
        ? readings
        : readings.stream().map(reading -> corrected(reading, counts)).toList();
  }

  /** The same for claims that go by other names, as twins do by those of the first of them. */
  Overrulings under(UnaryOperator<ClaimRef> names) {
    return new Overrulings(
        all.stream()
            .map(
                one ->
                    one instanceof NotOneEvent apart
                        ? new NotOneEvent(
                            names.apply(apart.first()), names.apply(apart.second()), apart.reason())
                        : one)
            .toList());
  }

  /** Whether two claims are not to stand in one finding. */
  boolean apart(ClaimRef one, ClaimRef other) {
    return !all.isEmpty()
        && of(NotOneEvent.class)
            .anyMatch(
                apart ->
                    (apart.first().equals(one) && apart.second().equals(other))
                        || (apart.first().equals(other) && apart.second().equals(one)));
  }

  /** The groups, those divided in which claims stand together that are not to. */
  List<List<Said>> parted(List<List<Said>> groups) {
    if (of(NotOneEvent.class).findAny().isEmpty()) {
      return groups;
    }
    List<List<Said>> found = new ArrayList<>();
    for (List<Said> group : groups) {
      List<List<Said>> parts = new ArrayList<>();
      for (Said said : group) {
        parts.stream()
            .filter(part -> part.stream().noneMatch(other -> apart(said.ref(), other.ref())))
            .findFirst()
            .orElseGet(
                () -> {
                  List<Said> part = new ArrayList<>();
                  parts.add(part);
                  return part;
                })
            .add(said);
      }
      found.addAll(parts);
    }
    return found;
  }

  /** Gives ways whose roots are decided to be one source the same root, a firm one if any is. */
  void merge(List<Path> ways, Set<String> why) {
    of(OneSource.class)
        .forEach(
            one -> {
              List<Path> same =
                  ways.stream()
                      .filter(way -> is(way.root, one.first()) || is(way.root, one.second()))
                      .toList();
              Optional<Path> kept =
                  same.stream().filter(way -> way.firm).findFirst().or(() -> first(same));
              if (same.stream().map(way -> way.root).distinct().count() > 1) {
                same.forEach(way -> way.becomes(kept.orElseThrow().root));
                why.add(one.reason());
              }
            });
  }

  /** The finding with the reasons of what was decided about its claims. */
  Finding explained(Finding finding) {
    Set<ClaimRef> claims = Set.copyOf(finding.claims());
    Set<String> why = new LinkedHashSet<>(finding.why());
    for (Overruling one : all) {
      boolean touched =
          one instanceof NotOneEvent apart
              ? claims.contains(apart.first()) || claims.contains(apart.second())
              : one instanceof Counts counts && claims.contains(counts.claim());
      if (touched) {
        why.add(one.reason());
      }
    }
    return why.size() == finding.why().size() ? finding : finding.because(List.copyOf(why));
  }

  private <T extends Overruling> Stream<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Optional<Path> first(List<Path> ways) {
    return ways.stream().findFirst();
  }

  private static boolean is(Brief.@Nullable Voice root, String name) {
    return root != null && root.name().equals(name);
  }

  private static ReportReading corrected(ReportReading reading, List<Counts> counts) {
    List<Quantity> quantities = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      quantities.add(
          counts.stream()
              .filter(
                  one ->
                      one.claim().report().equals(reading.report().id())
                          && one.span().equals(quantity.span()))
              .findFirst()
              .map(one -> counting(quantity, one))
              .orElse(quantity));
    }
    return new ReportReading(
        reading.report(),
        reading.document(),
        reading.outlet(),
        reading.published(),
        reading.entities(),
        reading.times(),
        quantities,
        reading.attributions(),
        reading.claims(),
        reading.propositions());
  }

  private static Quantity counting(Quantity quantity, Counts as) {
    return new Quantity(
        quantity.span(),
        quantity.number(),
        quantity.stated(),
        quantity.range(),
        quantity.approximate(),
        as.unit(),
        quantity.unitSpan(),
        as.scope());
  }
}
