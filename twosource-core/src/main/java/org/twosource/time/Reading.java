package org.twosource.time;

/**
 * What a rule made of its words.
 *
 * @param joined whether it counts only as part of a longer time ("night" in "Monday night")
 * @param anchored whether it takes its day from another time of its sentence, where there is one
 */
record Reading(TimeExpression.Kind kind, Meaning meaning, boolean joined, boolean anchored) {

  static Reading date(Meaning meaning) {
    return new Reading(TimeExpression.Kind.DATE, meaning, false, false);
  }

  static Reading of(TimeExpression.Kind kind, Meaning meaning) {
    return new Reading(kind, meaning, false, false);
  }
}
