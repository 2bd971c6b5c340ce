package org.twosource.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Known places, countries with their peoples and capitals, and given names.
 *
 * <p>Compiled from GeoNames and lists of given names (see {@code docs/data-sources.md}). Immutable
 * and safe to share; load it once.
 */
public final class Gazetteer {
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> places = new HashMap<>(65_536);
  private final Map<String, String> provinces = new HashMap<>(8_192);
  private final Set<String> large = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Map<String, Gender> given = new HashMap<>(131_072);

  private Gazetteer() {
    for (String[] row : Resource.rows("countries.tsv", 4)) {
      addAll(countries, row[1], row[0]);
      addAll(peoples, row[2], row[0]);
      addAll(capitals, row[3], row[0]);
    }
    Map<String, String> codes = new HashMap<>();
    for (String[] row : Resource.rows("regions.tsv", 2)) {
      String code = codes.computeIfAbsent(row[1], key -> key);
      places.put(row[0], code);
      provinces.put(row[0], code);
    }
    for (String[] row : Resource.rows("places.tsv", 3)) {
      places.put(row[0], codes.computeIfAbsent(row[1], code -> code));
      if (row[2].compareTo("5") >= 0) {
        large.add(row[0]);
      }
    }
    for (String region : Resource.lines("world-regions.txt")) {
      places.remove(region);
      regions.add(region);
    }
    for (String[] row : Resource.rows("given-names.tsv", 2)) {
      Gender gender = Gender.of(row[0]);
      for (String name : row[1].split(" ", -1)) {
        given.put(name, gender);
      }
    }
  }

  /** Reads the gazetteer that ships with the library. */
  public static Gazetteer load() {
    return new Gazetteer();
  }

  private static void addAll(Map<String, String> map, String names, String code) {
    for (String name : names.split(";", -1)) {
      if (!name.isEmpty()) {
        map.put(name, code);
      }
    }
  }

  /** The ISO 3166 alpha-2 code of the country with this English name or short form. */
  public Optional<String> country(String name) {
    return Optional.ofNullable(countries.get(name));
  }

  /** The country of an adjective or a word for its people, singular or plural ("Finns"). */
  public Optional<String> people(String word) {
    String code = peoples.get(word);
    if (code == null && word.endsWith("s")) {
      code = peoples.get(word.substring(0, word.length() - 1));
    }
    return Optional.ofNullable(code);
  }

  /** The country whose capital, and so whose government, this name can mean. */
  public Optional<String> capital(String name) {
    return Optional.ofNullable(capitals.get(name));
  }

  /** The country of a town or region; of the most populous one with this name. */
  public Optional<String> place(String name) {
    return Optional.ofNullable(places.get(name));
  }

  /** Whether the name is that of a place with 100,000 people or more. */
  public boolean isLarge(String name) {
    return large.contains(name) || countries.containsKey(name) || regions.contains(name);
  }

  /**
   * How many of the words name a town or province where the others name what it lies in ("Lagos
   * Nigeria"), whatever their case; 0 where they are no two such places.
   */
  int townBefore(List<String> words) {
    List<String> capital =
        words.stream()
            .filter(word -> !word.isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .toList();
    String whole = String.join(" ", capital);
    for (int i = capital.size() - 1; i > 0; i--) {
      String town = String.join(" ", capital.subList(0, i));
      String behind = String.join(" ", capital.subList(i, capital.size()));
      String code = countries.getOrDefault(behind, provinces.getOrDefault(behind, ""));
      if (code.equals(places.get(town))
          && (large.contains(town) || provinces.containsKey(town))
          && !places.containsKey(whole)
          && !countries.containsKey(whole)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether the name is that of a continent or another part of the world. */
  public boolean isRegion(String name) {
    return regions.contains(name);
  }

  /** Whether the word is known as a given name, whatever its case. */
  public boolean isGiven(String word) {
    return given.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** What a given name says of gender, by its first part where it is hyphenated. */
  Gender gender(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    Gender whole = given.get(name);
    if (whole != null) {
      return whole;
    }
    int hyphen = name.indexOf('-');
    return hyphen < 0
        ? Gender.UNKNOWN
        : given.getOrDefault(name.substring(0, hyphen), Gender.UNKNOWN);
  }
}
