package org.twosource.corroboration;

import java.util.Optional;
import org.twosource.attribution.Attribution;
import org.twosource.claim.Claim;
import org.twosource.claim.Proposition;
import org.twosource.claim.ReportReading;
import org.twosource.quantity.Quantity;
import org.twosource.time.Interval;

/** A proposition with the claim and the report it stands in. */
record Said(ReportReading reading, Claim claim, Proposition proposition) {

  ClaimRef ref() {
    return new ClaimRef(reading.report().id(), claim.id());
  }

  String report() {
    return reading.report().id();
  }

  Optional<Attribution> attribution() {
    return claim
        .attribution()
        .flatMap(
            id -> reading.attributions().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  Quantity quantity(int index) {
    return reading.quantities().get(index);
  }

  Optional<Interval> time() {
    return proposition.time().flatMap(index -> reading.times().get(index).interval());
  }

  /** Whether its words say that the thing is not so. */
  boolean denies() {
    return proposition.negated();
  }
}
