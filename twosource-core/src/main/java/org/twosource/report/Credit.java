package org.twosource.report;

import java.util.Optional;
import org.twosource.text.Span;

/**
 * An agency that a report credits.
 *
 * @param name the registry's name for it, else the words of the report
 * @param kind how it is credited
 * @param span where its name stands in the report's text; empty for a credit in the byline or the
 *     metadata
 * @param entry the registry's entry, if it has one
 */
public record Credit(String name, Kind kind, Optional<Span> span, Optional<OutletEntry> entry) {

  /** How an agency is credited. */
  public enum Kind {
    /** At the head of the text: "(Reuters) -". */
    DATELINE,
    /** As the author, in byline, metadata or sign-off. */
    CREDIT,
    /** As one of several sources of the report. */
    CONTRIBUTION,
    /** For a picture: nothing of the text is the agency's. */
    PICTURE
  }
}
