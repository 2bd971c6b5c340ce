package org.twosource.app.render;

import java.util.List;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.ClaimRef;
import org.twosource.time.Interval;

/**
 * A claim of a finding in the report that makes it.
 *
 * @param number the place of the report in the brief, from 1
 * @param paths how it reached the reader, one for each voice: from the outlet to the root
 * @param denies whether it denies the finding
 */
public record Telling(
    ClaimRef ref,
    int number,
    ReportReading reading,
    Claim claim,
    List<List<String>> paths,
    boolean denies) {

  /** The name of the place where the claim is marked in the report's text. */
  public String anchor() {
    return "r" + number + "-" + claim.id();
  }

  /** The voices that speak, nearest the root. */
  public String speaker() {
    return String.join(
        ", ", paths.stream().map(path -> path.get(path.size() - 1)).distinct().toList());
  }

  /** The day its report came out, as ISO 8601 writes it; after all days where that is not known. */
  public String day() {
    return reading
        .published()
        .interval()
        .flatMap(Interval::earliest)
        .map(Object::toString)
        .orElse("9999");
  }
}
