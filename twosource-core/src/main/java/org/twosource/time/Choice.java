package org.twosource.time;

/** Which one of those that recur: the last, this, the next, or as the clause's tense has it. */
enum Choice {
  LAST,
  THIS,
  NEXT,
  BARE;

  static Choice of(String selector) {
    return switch (selector) {
      case "-1" -> LAST;
      case "0" -> THIS;
      case "1" -> NEXT;
      default -> BARE;
    };
  }

  int shift() {
    return this == LAST ? -1 : this == NEXT ? 1 : 0;
  }
}
