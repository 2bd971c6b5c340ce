package org.twosource.app;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads an ISO date, or the date of an ISO date-time in its own time zone. */
final class Days {

  private Days() {}

  static Optional<LocalDate> parse(String text) {
    return parse(text, DateTimeFormatter.ISO_LOCAL_DATE)
        .or(() -> parse(text, DateTimeFormatter.ISO_DATE_TIME));
  }

  private static Optional<LocalDate> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.from(form.parse(text)));
    } catch (DateTimeParseException notThatForm) {
      return Optional.empty();
    }
  }
}
