package org.twosource.app.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that stands in some words. */
public final class Figures {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private Figures() {}

  /** The first number in digits. */
  public static Optional<Double> in(String words) {
    Matcher found = NUMBER.matcher(words);
    return found.find()
        ? Optional.of(Double.valueOf(found.group().replace(",", "")))
        : Optional.empty();
  }
}
