package org.twosource.bench.newsroom;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Who writes one report of the bundle.
 *
 * @param id the report's id and file name
 * @param shortName by which others credit it
 * @param body whose own page it is, where it is a communiqué
 * @param model the index of the report it copies from, always an earlier one
 */
record Desk(
    int index,
    String id,
    String outlet,
    String shortName,
    Register register,
    Optional<Voice> body,
    LocalDateTime published,
    Optional<Integer> model,
    Copying copying) {

  /** In what manner it writes. */
  enum Register {
    AGENCY,
    BROADCASTER,
    TABLOID,
    LOCAL,
    STATE,
    LIVE,
    COMMUNIQUE;

    /** As in the data files. */
    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How it uses what it copies. */
  enum Copying {
    NONE,
    /** In other words, under the agency's credit. */
    CREDITED,
    /** "The agency reported, citing police". */
    ATTRIBUTED,
    /** In other words, and nobody is told. */
    SILENT,
    /** Word for word. */
    VERBATIM
  }

  boolean direct() {
    return model.isEmpty();
  }
}
