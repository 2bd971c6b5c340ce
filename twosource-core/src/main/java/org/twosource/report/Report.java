package org.twosource.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One article as published.
 *
 * @param id unique in its bundle, as in contract.md: the one given, else the file's name without
 *     its ending
 * @param title its headline, empty where it has none
 * @param text its words; every offset anywhere counts in this string, in UTF-16 code units
 * @param outlet who published it, where the report or its file says so
 * @param published when it came out, where the report or its file says so
 * @param url its canonical address
 * @param author its byline
 * @param agency the news agency it credits in its metadata
 * @param origin the file it was read from, and where its characters stood there
 */
public record Report(
    String id,
    String title,
    String text,
    Optional<String> outlet,
    Optional<Published> published,
    Optional<String> url,
    Optional<String> author,
    Optional<String> agency,
    Origin origin) {

  /**
   * A publication date as stated.
   *
   * @param day the day it names, in its own time zone
   * @param stated the ISO date or date-time as given
   */
  public record Published(LocalDate day, String stated) {}
}
