package org.twosource.room.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.Wording;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;

/** What is different in a later brief of one story, finding by finding. */
public final class Changes {

  private Changes() {}

  /** One sentence, and the statement of the finding it is about. */
  public record Change(String message, String statement) {}

  public static List<Change> between(Brief before, Brief now) {
    List<Change> found = new ArrayList<>();
    for (Finding finding : now.findings()) {
      Optional<Finding> old = nearest(finding, before.findings());
      if (old.isEmpty()) {
        found.add(new Change("New, " + standing(finding), finding.statement()));
      } else if (!standing(old.get()).equals(standing(finding))) {
        found.add(
            new Change(
                "Now " + standing(finding) + "; was " + standing(old.get()), finding.statement()));
      }
    }
    return found;
  }

  private static String standing(Finding finding) {
    String all = Wording.standing(finding);
    return all.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + all.substring(1);
  }

  /** The earlier finding with most claims in common; of two, the one with fewest others. */
  public static Optional<Finding> nearest(Finding finding, List<Finding> before) {
    Set<ClaimRef> claims = Set.copyOf(finding.claims());
    Finding best = null;
    double most = 0;
    for (Finding old : before) {
      Set<ClaimRef> both = new HashSet<>(old.claims());
      both.retainAll(claims);
      double likeness = (double) both.size() / (old.claims().size() + claims.size() - both.size());
      if (likeness > most) {
        most = likeness;
        best = old;
      }
    }
    return Optional.ofNullable(best);
  }
}
