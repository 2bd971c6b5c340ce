package org.twosource.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days within which something happened, both ends included; an end may be open.
 *
 * @param earliest the first possible day, empty where nothing bounds it
 * @param latest the last possible day, empty where nothing bounds it
 */
public record Interval(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  public Interval {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "ends before it starts: " + earliest.get() + ".." + latest.get());
    }
  }

  public static Interval day(LocalDate day) {
    return new Interval(Optional.of(day), Optional.of(day));
  }

  public static Interval of(LocalDate earliest, LocalDate latest) {
    return new Interval(Optional.of(earliest), Optional.of(latest));
  }

  public static Interval since(LocalDate earliest) {
    return new Interval(Optional.of(earliest), Optional.empty());
  }

  public static Interval until(LocalDate latest) {
    return new Interval(Optional.empty(), Optional.of(latest));
  }

  /** Whether one day is possible in both. */
  public boolean meets(Interval other) {
    return !startsAfter(this, other) && !startsAfter(other, this);
  }

  /** Whether every day of {@code other} is in this interval. */
  public boolean contains(Interval other) {
    boolean left =
        earliest.isEmpty()
            || (other.earliest.isPresent() && !other.earliest.get().isBefore(earliest.get()));
    boolean right =
        latest.isEmpty() || (other.latest.isPresent() && !other.latest.get().isAfter(latest.get()));
    return left && right;
  }

  /** Whether it is exactly one day. */
  public boolean isDay() {
    return earliest.isPresent() && earliest.equals(latest);
  }

  /** The days in both, empty where there are none. */
  public Optional<Interval> and(Interval other) {
    if (!meets(other)) {
      return Optional.empty();
    }
    Optional<LocalDate> from =
        earliest.isEmpty()
            ? other.earliest
            : other.earliest.filter(day -> day.isAfter(earliest.get())).or(() -> earliest);
    Optional<LocalDate> to =
        latest.isEmpty()
            ? other.latest
            : other.latest.filter(day -> day.isBefore(latest.get())).or(() -> latest);
    return Optional.of(new Interval(from, to));
  }

  private static boolean startsAfter(Interval a, Interval b) {
    return a.earliest.isPresent()
        && b.latest.isPresent()
        && a.earliest.get().isAfter(b.latest.get());
  }
}
