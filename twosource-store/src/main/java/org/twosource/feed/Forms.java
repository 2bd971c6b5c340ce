package org.twosource.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twosource.report.Notice;
import org.twosource.report.ReportForm;

/** The forms of this package, for {@link org.twosource.report.ReportReaders#with}. */
public final class Forms {

  /** Larger feeds and documents are not read; archives may be of any size. */
  static final int LARGEST = 50_000_000;

  private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE");

  private Forms() {}

  /** All of them. */
  public static List<ReportForm> all() {
    return List.of(
        new FeedForm(), new NewsmlForm(), new NinjsForm(), new WarcForm(), new WaczForm());
  }

  /** The beginning of a file as characters, whatever its encoding, for looking at its markup. */
  static String start(byte[] head) {
    int size = Math.min(head.length, 4096);
    String text = new String(head, 0, size, StandardCharsets.ISO_8859_1);
    return text.indexOf(0) >= 0 ? text.replace("\0", "") : text;
  }

  /** Whether XML declares types: a door to other files and to entities that swell without end. */
  static boolean hasDoctype(String xml) {
    return DOCTYPE.matcher(xml).find();
  }

  static Notice broken(String file, String what) {
    return new Notice(Notice.Code.MALFORMED, file, Optional.empty(), file + ": " + what);
  }

  static Notice tooLong(String file) {
    return new Notice(
        Notice.Code.TOO_LONG,
        file,
        Optional.empty(),
        file + ": more than " + LARGEST + " bytes; not read");
  }

  static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
