package org.twosource.app.render;

import java.util.Locale;

/** How the constants of the domain are spelled outside: ON_RECORD is "onRecord". */
public final class Spelling {

  private Spelling() {}

  /** The constant as JSON spells it. */
  public static String of(Enum<?> constant) {
    String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder spelled = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      spelled.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
    }
    return spelled.toString();
  }
}
