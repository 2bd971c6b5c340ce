package org.twosource.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report with all that came in of it.
 *
 * @param story the story it is of now
 * @param versions oldest first, at least one; the last is the report as it is now
 */
public record StoredReport(String id, String story, String incident, List<Version> versions) {

  public StoredReport {
    versions = List.copyOf(versions);
  }

  /** The report as it is now. */
  public Version newest() {
    return versions.get(versions.size() - 1);
  }

  /**
   * One form in which the report came in.
   *
   * @param number from 1
   * @param received when
   * @param sha256 of the original bytes, 64 hexadecimal digits in lower case
   * @param title empty where it has none
   * @param text what every span counts in, in UTF-16 code units
   * @param day when it came out, where it says so
   * @param published the same as stated, perhaps with a time
   * @param file where it was read from, a path or an address
   * @param line the line of that file at which it started, from 1
   */
  public record Version(
      int number,
      Instant received,
      String sha256,
      String title,
      String text,
      Optional<String> outlet,
      Optional<LocalDate> day,
      Optional<String> published,
      Optional<String> url,
      Optional<String> author,
      Optional<String> agency,
      String file,
      int line) {}
}
