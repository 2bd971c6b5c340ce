package org.twosource.corroboration;

/** What a finding rests on; design.md, "Who really knows", rule 7. The first that fits. */
public enum Verdict {
  /** Said and denied, or told in ways that cannot both be true. */
  CONTESTED,
  /** At least two parties have a firm root. */
  CORROBORATED,
  /** An act announced by who decides it, or a record that anyone can check. */
  ON_RECORD,
  /** More than one report or voice, without two firm parties. */
  REPEATED,
  /** One report, one voice. */
  SINGLE
}
