package org.twosource.quantity;

import java.util.Arrays;

/** How a word before or after a number bounds or blurs it. */
enum Hedge {
  AT_LEAST("atLeast"),
  ABOVE("above"),
  BELOW("below"),
  AT_MOST("atMost"),
  ABOUT("about"),
  NEARLY("nearly"),
  EXACT("exact"),
  PLAIN("plain");

  private final String name;

  Hedge(String name) {
    this.name = name;
  }

  static Hedge named(String name) {
    return Arrays.stream(values())
        .filter(hedge -> hedge.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of hedge: " + name));
  }

  boolean isApproximate() {
    return this == ABOUT || this == NEARLY;
  }
}
