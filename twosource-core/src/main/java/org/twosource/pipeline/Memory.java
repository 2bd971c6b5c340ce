package org.twosource.pipeline;

import java.util.Map;
import java.util.Optional;
import org.twosource.report.Report;
import org.twosource.text.Document;

/**
 * Keeps what took long to find out about reports, so that it need not be found out again. What is
 * given back may come from any report or any version of Twosource: what does not fit is left aside.
 * Called from several threads at once.
 */
public interface Memory {

  /** Keeps nothing. */
  Memory NONE =
      new Memory() {
        @Override
        public Optional<byte[]> recall(Report report, Part part) {
          return Optional.empty();
        }

        @Override
        public void keep(Report report, Part part, byte[] bytes) {
          // Nothing is kept.
        }
      };

  /** What is kept of a report. */
  enum Part {
    /** Its sentences and words as the language model reads them. */
    DOCUMENT,
    /** The vectors of what its claims state. */
    VECTORS
  }

  /** What was kept; empty where nothing was. */
  Optional<byte[]> recall(Report report, Part part);

  /** The report's sentences and words; empty where they are not kept. */
  default Optional<Document> document(Report report) {
    return new Kept(this, Part.DOCUMENT).recall(report, DocumentBytes::read);
  }

  /** The vectors of what the report's claims state, by statement; none where they are not kept. */
  default Map<String, float[]> vectors(Report report) {
    return new Kept(this, Part.VECTORS).recall(report, Meanings::read).orElse(Map.of());
  }

  /** Takes what was found out, in place of what was kept before. */
  void keep(Report report, Part part, byte[] bytes);
}
