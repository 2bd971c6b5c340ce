package org.twosource.app;

import java.util.Locale;

/** When to use colour. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** NO_COLOR (no-color.org) and a file as the target speak against it, unless it is demanded. */
  boolean on(Terminal terminal, boolean toFile) {
    String no = System.getenv("NO_COLOR");
    return switch (this) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> terminal.interactive() && !toFile && (no == null || no.isEmpty());
    };
  }
}
