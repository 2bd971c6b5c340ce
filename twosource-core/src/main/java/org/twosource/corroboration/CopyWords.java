package org.twosource.corroboration;

import java.util.Map;
import java.util.Optional;
import org.twosource.claim.ReportReading;
import org.twosource.report.Report;
import org.twosource.reuse.Passage;
import org.twosource.reuse.Reuse;

/** Says which words show that a report carries another's copy. */
final class CopyWords {

  private static final int SHOWN = 140;

  private CopyWords() {}

  static String why(Map<String, ReportReading> readings, String report, String other, Reuse found) {
    return switch (found.sign()) {
      case WORDS ->
          report
              + (found.firstIsWhole() ? " is " : " has a passage of ")
              + other
              + (found.firstIsWhole() ? " in the same words" : "")
              + quote(readings, report, found, ": ");
      case QUOTATIONS ->
          report
              + " cuts the same "
              + found.quotations().size()
              + " quotations as "
              + other
              + quote(readings, report, found, " beside ");
      case SENTENCES ->
          report
              + " says in other words, a sentence at a time, what "
              + other
              + " says"
              + quote(readings, report, found, ": ");
      case DETAILS ->
          report
              + " has the details of "
              + other
              + " in the same order: "
              + String.join(", ", found.details().stream().limit(8).toList())
              + ".";
    };
  }

  private static String quote(
      Map<String, ReportReading> readings, String report, Reuse found, String before) {
    Optional<Report> copy = Optional.ofNullable(readings.get(report)).map(ReportReading::report);
    Optional<Passage> most = found.strongest();
    if (copy.isEmpty() || most.isEmpty()) {
      return ".";
    }
    String words = most.get().first().in(copy.get().text()).replaceAll("\\s+", " ");
    if (words.length() > SHOWN) {
      int end = words.lastIndexOf(' ', SHOWN);
      words = words.substring(0, end < 0 ? SHOWN : end) + " …";
    }
    return before + "“" + words + "”.";
  }
}
