package org.twosource.corroboration;

/** A claim of a report. Written {@code reportId/claimId}. */
public record ClaimRef(String report, String claim) implements Comparable<ClaimRef> {

  @Override
  public int compareTo(ClaimRef other) {
    int byReport = report.compareTo(other.report);
    return byReport != 0 ? byReport : claim.compareTo(other.claim);
  }

  @Override
  public String toString() {
    return report + "/" + claim;
  }
}
