package org.twosource.claim;

import java.util.List;
import java.util.Optional;
import org.twosource.attribution.Certainty;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/**
 * One checkable statement of a report.
 *
 * @param id unique in its report: c1, c2, … in order of the text
 * @param attribution the innermost attribution it stands in, empty for the outlet's own voice
 * @param span its words, discontinuous where something stands between
 * @param statement the same words as one sentence for people
 * @param predicate the lemma of the word it is made around
 * @param roles who and what takes part
 * @param time when it happened
 * @param said when it was said
 * @param quantities indexes into the report's quantities
 * @param certainty whether it is asserted, hedged, denied, or said to be unknown
 * @param basis how the voice knows
 * @param evidence what is said to show it
 */
public record Claim(
    String id,
    Optional<String> attribution,
    List<Span> span,
    String statement,
    String predicate,
    List<Role> roles,
    Optional<Interval> time,
    Optional<Interval> said,
    List<Integer> quantities,
    Certainty certainty,
    Modality modality,
    Basis basis,
    List<Evidence> evidence) {

  public Claim {
    span = List.copyOf(span);
    roles = List.copyOf(roles);
    quantities = List.copyOf(quantities);
    evidence = List.copyOf(evidence);
  }

  /**
   * Who or what takes part.
   *
   * @param role agent, patient, place, time, instrument, goal, …
   * @param entity the id of its entity in the report
   */
  public record Role(String role, Span span, Optional<String> entity) {}

  /** What sort of statement it is. */
  public enum Modality {
    FACT,
    PLAN,
    PREDICTION,
    OPINION
  }

  /** How the voice knows. */
  public enum Basis {
    SAW,
    DID,
    RECORDS,
    TOLD,
    UNSTATED
  }

  /**
   * What is said to show it.
   *
   * @param by who says that it is verified, or who could not
   */
  public record Evidence(Medium medium, Status status, Optional<String> by, List<Span> span) {

    /** What sort of evidence. */
    public enum Medium {
      PHOTO,
      VIDEO,
      /** What can only be heard. */
      RECORDING,
      DOCUMENT,
      SATELLITE,
      TESTIMONY
    }

    /** Whether somebody checked it. */
    public enum Status {
      UNVERIFIED,
      VERIFIED,
      UNSTATED
    }
  }
}
