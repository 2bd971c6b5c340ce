package org.twosource.corroboration;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.twosource.quantity.RangePolicy;

/**
 * What counts as firm, kept as data: {@code strict}, {@code desk} and {@code coder} ship, others
 * are read from a file.
 *
 * @param agencyFirm whether a news agency's own reporting is a firm root
 * @param vouchingFirm whether a named body that passes on another's word vouches for it, so that it
 *     is a firm root itself
 * @param ownerOneParty whether outlets of one owner answer to that owner: their reporters are one
 *     party
 * @param leastConfidence below this an attribution cannot make a finding corroborated
 * @param vagueNumbers how words such as "dozens" are read
 */
public record Policy(
    String name,
    boolean agencyFirm,
    boolean vouchingFirm,
    boolean ownerOneParty,
    double leastConfidence,
    RangePolicy vagueNumbers) {

  /** The names of the policies that ship. */
  public static java.util.Set<String> named() {
    return java.util.Set.of("strict", "desk", "coder");
  }

  /** The rules of design.md as they stand. */
  public static Policy strict() {
    return shipped("strict");
  }

  /**
   * A policy that ships, by name.
   *
   * @throws IllegalArgumentException for a name that does not
   */
  public static Policy shipped(String name) {
    try (InputStream in = Policy.class.getResourceAsStream("policies/" + name + ".properties")) {
      if (in == null) {
        throw new IllegalArgumentException("no policy named " + name);
      }
      Properties values = new Properties();
      values.load(in);
      return of(name, values);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * A policy from a file of the same form.
   *
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a value is missing or wrong, naming it
   */
  public static Policy from(Path file) throws IOException {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
    }
    return of(file.getFileName().toString(), values);
  }

  private static Policy of(String name, Properties values) {
    return new Policy(
        name,
        Boolean.parseBoolean(value(name, values, "agency-firm")),
        Boolean.parseBoolean(value(name, values, "vouching-firm")),
        Boolean.parseBoolean(value(name, values, "owner-one-party")),
        Double.parseDouble(value(name, values, "least-confidence")),
        vague(name, value(name, values, "vague-numbers")));
  }

  private static RangePolicy vague(String name, String value) {
    return Arrays.stream(RangePolicy.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "policy " + name + ", vague-numbers: " + value + " is no reading"));
  }

  private static String value(String name, Properties values, String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalArgumentException("policy " + name + " does not say " + key);
    }
    return value.strip();
  }
}
