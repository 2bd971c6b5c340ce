package org.twosource.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A form of file that holds reports, besides those that this package reads itself. Implementations
 * are safe to share between threads.
 */
public interface ReportForm {

  /**
   * Endings, in lower case, of files that may be of this form though most of their kind hold no
   * reports: a folder's files with them are looked into.
   */
  default Set<String> endings() {
    return Set.of();
  }

  /**
   * Whether a file is of this form.
   *
   * @param ending the ending of its name, lower case and without the dot, or empty
   * @param head its first bytes: 65,536, or all where there are fewer
   */
  boolean fits(String ending, byte[] head);

  /**
   * The reports in a file, as they come; what cannot be read becomes a notice. The stream may be
   * read as the iterator goes on; it is not closed by it.
   *
   * @param name what notices call the file
   * @throws IOException where the file cannot be read at all
   */
  Iterator<Entry> read(String name, InputStream in, Notices notices) throws IOException;

  /**
   * A report as a file gives it.
   *
   * @param fields what it says of itself: id, title, outlet, published, url, author, agency
   * @param line the line of the file at which it starts, from 1
   * @param original the bytes it came as
   */
  record Entry(Map<String, String> fields, Body body, int line, Supplier<byte[]> original) {
    public Entry {
      fields = Map.copyOf(fields);
    }
  }

  /** The words of a report. */
  sealed interface Body {

    /** Plain text. */
    record Words(String text) implements Body {}

    /** A piece of HTML that is all article. */
    record Fragment(String html) implements Body {}

    /** A whole page, with what stands around the article. */
    record Page(Supplier<byte[]> html) implements Body {}
  }
}
