package org.twosource.report;

import java.util.Optional;
import org.twosource.text.Span;

/**
 * Something a user should know about the input: what could not be read or is doubtful. Not an error
 * of the program.
 *
 * @param code what kind of notice
 * @param report the id of the report it is about, or the file where no report came of it
 * @param span the words it is about, if any
 * @param message one sentence for people, naming file and place
 */
public record Notice(Code code, String report, Optional<Span> span, String message) {

  /**
   * The kinds of notice. {@code lost} says whether some input was left out, which makes the exit
   * code 1.
   */
  public enum Code {
    /** The file could not be opened or read. */
    UNREADABLE(true),
    /** The file holds no text. */
    EMPTY(true),
    /** The file is not text. */
    BINARY(true),
    /** A page without an article in it. */
    NO_ARTICLE(true),
    /** A record (a line, an entry) of a file is broken; the others are read. */
    MALFORMED(true),
    /** A field is there and cannot be understood; the report is read without it. */
    BAD_FIELD(false),
    /** Bytes that the encoding does not allow were replaced. */
    ENCODING(false),
    /** Only the first part of a very long text was read. */
    TOO_LONG(true),
    /** The report is in a language that is not read yet; it is kept, without claims. */
    LANGUAGE(false),
    /** Two inputs are the same report; one was kept. */
    DUPLICATE(false),
    /** The reports are about different stories and were not compared as one. */
    DIFFERENT_STORIES(false),
    /** Only one report: nothing to compare it with. */
    ONE_REPORT(false),
    /** A story has too many reports to compare all; the newest were. */
    TOO_MANY(false),
    /** The reports make too many statements to compare all; of each report the first were. */
    PARTLY_COMPARED(false),
    /** The publication date is not known. */
    UNDATED(false);

    private final boolean lost;

    Code(boolean lost) {
      this.lost = lost;
    }

    public boolean lost() {
      return lost;
    }
  }
}
