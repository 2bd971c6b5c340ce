package org.twosource.time;

import java.util.List;
import org.twosource.text.Span;
import org.twosource.time.TimeExpression.Kind;

/** A time on its way: matched, not yet joined with its neighbours. */
record Draft(Span span, Reading reading, List<TimeExpression> ends) {

  /** Whether it is a clock time or part of a day without a day of its own. */
  boolean takesDay() {
    return reading.kind() == Kind.TIME
        && reading.anchored()
        && reading.meaning() instanceof TimeOfDay;
  }

  /** Whether it names a day. */
  boolean givesDay() {
    return reading.kind() == Kind.DATE && reading.meaning().grain() == Grain.DAY;
  }

  /** Whether it can be one end of a stretch of time. */
  boolean endOfStretch() {
    return (reading.kind() == Kind.DATE || reading.kind() == Kind.TIME)
        && !(reading.meaning() instanceof Stretch);
  }

  Draft on(Meaning day) {
    if (reading.meaning() instanceof TimeOfDay time) {
      Meaning meaning = time.on(day);
      return new Draft(span, new Reading(reading.kind(), meaning, reading.joined(), false), ends);
    }
    if (reading.meaning() instanceof Stretch stretch
        && stretch.from() instanceof TimeOfDay from
        && stretch.to() instanceof TimeOfDay to) {
      Meaning meaning = new Stretch(from.on(day), to.on(day));
      return new Draft(span, new Reading(reading.kind(), meaning, false, false), ends);
    }
    return this;
  }
}
