package org.twosource.story;

/** What speaks for or against two reports being about one incident. */
enum Sign {
  /** Cosine of the terms, rare ones counting for more (TF-IDF). */
  WORDS,
  /** The same of headlines and first lines. */
  LEAD,
  /** The same of the words of names. */
  NAMES,
  /** How much of one headline stands in the lead of the other report, in the mean of both ways. */
  TITLE,
  /** How much the rare terms tell that both hold. */
  RARE,
  /** How rare the rarest person is that both name. */
  PERSON,
  /** The same of people whose surname stands in the lead of both. */
  LEAD_PERSON,
  /** Both name people, and not one is in both. */
  OTHER_PEOPLE,
  /** How rare the rarest place is that both name. */
  PLACE,
  /** Both name places, and none is in both. */
  OTHER_PLACE,
  /** The day named first is the same. */
  FIRST_DAY,
  /** Another day is named in both. */
  DAY,
  /** No day is in both: how far apart those named first are, the logarithm of days. */
  OTHER_DAY,
  /** How many of the ages stand in both: the cosine. */
  AGE,
  /** Both give ages, and none is in both. */
  OTHER_AGE,
  /** How much the figures in both tell. */
  FIGURE,
  /**
   * How much the cosine of the terms lacks of what reports of one thing have in any case: 1 where
   * they share nothing. The same place and day are not enough then.
   */
  UNLIKE,
  /**
   * How far apart they came out: the logarithm of days, less the rarer the person is that both
   * name.
   */
  APART;

  /**
   * Its place in an array of signs, which are too many pairs for maps; nothing stored hangs on it.
   */
  @SuppressWarnings("EnumOrdinal")
  int place() {
    return ordinal();
  }
}
