package org.twosource.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads reports from text, Markdown, HTML, JSON and JSON Lines files, folders of them and streams.
 *
 * <p>What a file is, is told by its ending and its first bytes; how its characters are written, by
 * its byte order mark, its own declaration or its bytes. Whatever cannot be read becomes a {@link
 * Notice} that names file and place; nothing in a file makes a reader throw. The same inputs give
 * the same reports, ids and notices in the same order.
 *
 * <p>Immutable; may be shared between threads where the notices may.
 */
public final class ReportReaders {

  /** The longest text of a report, in UTF-16 code units; the rest of a longer one is cut off. */
  public static final int LONGEST_TEXT = 100_000;

  private final int longestText;
  private final List<ReportForm> forms;

  private ReportReaders(int longestText, List<ReportForm> forms) {
    this.longestText = longestText;
    this.forms = List.copyOf(forms);
  }

  /** Readers with the documented limits. */
  public static ReportReaders standard() {
    return new ReportReaders(LONGEST_TEXT, List.of());
  }

  /** Readers that cut texts at {@code longestText} UTF-16 code units. */
  public static ReportReaders withLongestText(int longestText) {
    return new ReportReaders(longestText, List.of());
  }

  /** Readers that read these forms too; the first that fits a file is taken. */
  public ReportReaders with(List<ReportForm> forms) {
    return new ReportReaders(longestText, forms);
  }

  /**
   * Reads all of {@code inputs} as one bundle. Of reports with the same text, outlet and address
   * the first is kept; the same text under another outlet or address is another report.
   */
  public List<Report> read(List<Input> inputs, Notices notices) {
    Map<List<Object>, String> seen = new HashMap<>();
    try (Stream<Report> reports = stream(inputs, notices)) {
      return reports.filter(report -> isFirst(report, seen, notices)).toList();
    }
  }

  /**
   * Reads {@code inputs} one report at a time, so that their size does not matter. Nothing is
   * compared: reports with the same text all come. Close the stream where it is not read to its
   * end.
   */
  public Stream<Report> stream(List<Input> inputs, Notices notices) {
    return received(inputs, true, notices).map(Received::report);
  }

  /**
   * Reads {@code inputs} one report at a time, for a store: with the bytes each came as, and with
   * ids as given, so that a report that is read again has the id it had. Otherwise as {@link
   * #stream}.
   */
  public Stream<Received> received(List<Input> inputs, Notices notices) {
    return received(inputs, false, notices);
  }

  private Stream<Received> received(List<Input> inputs, boolean unique, Notices notices) {
    ReportIterator reports =
        new ReportIterator(Sources.of(inputs, forms, notices), forms, longestText, unique, notices);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reports, traits), false)
        .onClose(reports::close);
  }

  private static boolean isFirst(Report report, Map<List<Object>, String> seen, Notices notices) {
    String first =
        seen.putIfAbsent(List.of(report.text(), report.outlet(), report.url()), report.id());
    if (first != null) {
      notices.add(
          Problem.of(
              Notice.Code.DUPLICATE,
              report.id(),
              "%s: report %s has the same text as %s, which was kept"
                  .formatted(report.origin().file(), report.id(), first)));
    }
    return first == null;
  }
}
