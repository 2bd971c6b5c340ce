package org.twosource.app.render;

import java.util.Locale;

/** The forms a brief is written in. */
public enum Format {
  TEXT,
  HTML,
  MD,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
