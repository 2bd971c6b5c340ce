package org.twosource.corroboration;

import java.util.Optional;
import org.twosource.attribution.Attribution;
import org.twosource.claim.Claim;
import org.twosource.claim.Proposition;
import org.twosource.claim.ReportReading;
import org.twosource.quantity.Quantity;
import org.twosource.time.Interval;

/**
 * A proposition with the claim and the report it stands in.
 *
 * @param ref the claim's name
 * @param attribution the claim's attribution
 */
record Said(
    ReportReading reading,
    Claim claim,
    Proposition proposition,
    ClaimRef ref,
    Optional<Attribution> attribution) {

  Said(ReportReading reading, Claim claim, Proposition proposition) {
    this(
        reading,
        claim,
        proposition,
        new ClaimRef(reading.report().id(), claim.id()),
        claim
            .attribution()
            .flatMap(
                id ->
                    reading.attributions().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()));
  }

  String report() {
    return reading.report().id();
  }

  Quantity quantity(int index) {
    return reading.quantities().get(index);
  }

  Optional<Interval> time() {
    return proposition.time().flatMap(index -> reading.times().get(index).interval());
  }

  /** One proposition of one reading: a record would compare whole reports. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Said said
            && reading == said.reading
            && ref.equals(said.ref)
            && proposition.equals(said.proposition));
  }

  @Override
  public int hashCode() {
    return 31 * ref.hashCode() + proposition.head().hashCode();
  }

  /** Whether its words say that the thing is not so. */
  boolean denies() {
    return proposition.negated();
  }
}
