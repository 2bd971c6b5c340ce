package org.twosource.quantity;

/**
 * What a number counts.
 *
 * @param lemma the unit of the quantity, empty for none
 * @param start the first atom that names it
 * @param end past the last atom that names it
 * @param phraseEnd past the whole noun phrase, or where the number ends if there is no noun
 * @param measure whether it is a measure or money rather than a counted thing
 * @param exact whether round numbers of it are meant exactly
 */
record Unit(String lemma, int start, int end, int phraseEnd, boolean measure, boolean exact) {

  static Unit none(int at) {
    return new Unit("", at, at, at, false, false);
  }

  boolean isNone() {
    return lemma.isEmpty();
  }
}
