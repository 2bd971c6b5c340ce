package org.twosource.time;

/** How finely a time expression speaks. */
public enum Grain {
  MINUTE,
  HOUR,
  PART_OF_DAY,
  DAY,
  WEEK,
  PART_OF_MONTH,
  MONTH,
  SEASON,
  YEAR,
  DECADE
}
