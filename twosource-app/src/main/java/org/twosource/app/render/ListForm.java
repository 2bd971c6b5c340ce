package org.twosource.app.render;

/** The forms of a list. */
public enum ListForm {
  /** For people. */
  TABLE,
  /** For programs. */
  JSON
}
