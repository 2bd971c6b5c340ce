package org.twosource.corroboration;

import java.util.List;
import java.util.Optional;

/**
 * Claims from anywhere that say, or deny, the same thing.
 *
 * @param id unique in the brief: f1, f2, … in the order shown
 * @param statement made of the reports' own words
 * @param independent on how many parties and roots it stands
 * @param denied who denies it
 * @param oneParty the party that two or more roots answer to
 * @param roots who stands behind it, firm ones first
 * @param unverified whether a report says itself that nobody could confirm it
 * @param superseded the claims that a later figure or correction replaces
 * @param supersededBy the finding that replaces this one
 * @param why one sentence for each rule that fired, naming the words
 */
public record Finding(
    String id,
    String statement,
    List<ClaimRef> claims,
    Verdict verdict,
    Bounds independent,
    Optional<Denial> denied,
    Optional<String> oneParty,
    List<Root> roots,
    boolean unverified,
    List<ClaimRef> superseded,
    Optional<String> supersededBy,
    List<Disagreement> disagreements,
    List<String> why) {

  public Finding {
    claims = List.copyOf(claims);
    roots = List.copyOf(roots);
    superseded = List.copyOf(superseded);
    disagreements = List.copyOf(disagreements);
    why = List.copyOf(why);
  }

  /** The same finding for other reasons. */
  Finding because(List<String> reasons) {
    return new Finding(
        id,
        statement,
        claims,
        verdict,
        independent,
        denied,
        oneParty,
        roots,
        unverified,
        superseded,
        supersededBy,
        disagreements,
        reasons);
  }

  /**
   * The number of independent roots: parties with a firm root, and roots that are not certainly
   * one.
   */
  public record Bounds(int atLeast, int atMost) {}

  /** Who denies a finding; counted apart and never as support. */
  public record Denial(int atLeast, List<Root> roots) {}

  /**
   * A voice that stands behind a finding.
   *
   * @param source the id of the voice among the brief's sources
   * @param name what it is called
   * @param firm whether it is a firm root (rule 1)
   * @param paths how its word reached the reader: each from the outlet to the root, as names
   */
  public record Root(String source, String name, boolean firm, List<List<String>> paths) {}

  /**
   * How accounts differ on one aspect.
   *
   * @param values what each claim says
   */
  public record Disagreement(
      Aspect aspect,
      Kind kind,
      Optional<Double> low,
      Optional<Double> best,
      Optional<Double> high,
      List<Value> values,
      String why) {

    /** What they differ on. */
    public enum Aspect {
      QUANTITY,
      TIME,
      PLACE,
      ACTOR,
      OUTCOME,
      POLARITY
    }

    /** How they differ; design.md, "Amounts, dates, names". */
    public enum Kind {
      CONFLICT,
      BOUND,
      UPDATE,
      SCOPE,
      ROUNDING,
      REFINEMENT
    }

    /** What one claim says of it. */
    public record Value(ClaimRef claim, String value) {}
  }
}
