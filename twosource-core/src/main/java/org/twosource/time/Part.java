package org.twosource.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A part of a longer time: a third of it, or all. */
enum Part {
  WHOLE(0),
  EARLY(0),
  MIDDLE(1),
  LATE(2);

  private final int third;

  Part(int third) {
    this.third = third;
  }

  static Part of(String name) {
    return name.isEmpty() ? WHOLE : valueOf(name);
  }

  /** The part's days; the TIMEX3 value stays that of the whole, as TimeML has it. */
  Dated of(Dated whole) {
    long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
    if (this == WHOLE || days < 3) {
      return whole;
    }
    LocalDate first = whole.first().plusDays(days / 3 * third);
    LocalDate last = this == LATE ? whole.last() : first.plusDays(days / 3 - 1);
    return new Dated(first, last, whole.timex());
  }
}
