package org.twosource.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.twosource.time.TimeExpression.Direction;
import org.twosource.time.TimeExpression.Kind;

/**
 * Tells a chronicle, which dates itself, from a report, which is dated by its day of publication.
 */
final class Chronicles {
  private static final int FEWEST = 6;

  private Chronicles() {}

  static boolean is(List<TimeExpression> times, Interval published) {
    int past = 0;
    int present = 0;
    for (TimeExpression time : times) {
      if (!(time instanceof FoundTime found)
          || (found.kind() != Kind.DATE && found.kind() != Kind.TIME)) {
        continue;
      }
      if (found.meaning().fromToday() || found.meaning() instanceof Weekday) {
        present++;
      } else if (found.absolute() && longBefore(found, published)) {
        past++;
      }
    }
    return past >= FEWEST && past > 3 * present;
  }

  private static boolean longBefore(FoundTime found, Interval published) {
    Optional<LocalDate> last =
        found.meaning().on(LocalDate.EPOCH, Direction.UNKNOWN).map(Dated::last);
    return last.isPresent()
        && published.earliest().map(day -> last.get().plusYears(1).isBefore(day)).orElse(true);
  }
}
