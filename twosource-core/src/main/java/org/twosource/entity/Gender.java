package org.twosource.entity;

/** What a word says of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String letter) {
    return letter.equalsIgnoreCase("m") ? MALE : letter.equalsIgnoreCase("f") ? FEMALE : UNKNOWN;
  }

  boolean conflicts(Gender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
