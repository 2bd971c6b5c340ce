package org.twosource.claim;

import java.util.List;
import org.twosource.attribution.Attribution;
import org.twosource.entity.Entity;
import org.twosource.quantity.Quantity;
import org.twosource.text.Document;

/** Makes claims of what a report and its voices say. Safe to share between threads. */
@FunctionalInterface
public interface ClaimExtractor {

  /** What a report says: its claims in order of the text, and what each says happened. */
  Claims extract(
      Document document,
      List<Entity> entities,
      List<TimeRead> times,
      List<Quantity> quantities,
      List<Attribution> attributions);

  /**
   * The claims of a report.
   *
   * @param propositions what they say happened, in the order of their claims
   * @param said for claims that say when they were said, the index of that time expression, by
   *     claim id
   */
  record Claims(
      List<Claim> claims, List<Proposition> propositions, java.util.Map<String, Integer> said) {

    public Claims {
      claims = List.copyOf(claims);
      propositions = List.copyOf(propositions);
      said = java.util.Map.copyOf(said);
    }
  }
}
