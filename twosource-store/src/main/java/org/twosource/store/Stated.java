package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a claim states, as far as it tells versions of a statement apart: "seven" and "7" are one
 * figure, "seven" and "nine" are not.
 *
 * @param statement as it stands in the report
 * @param words its words in small letters
 * @param rest its words without those of its amounts
 * @param amounts what its amounts allow, with their units, in order
 * @param digits other words with digits in them, as in dates
 */
record Stated(
    String statement,
    Set<String> words,
    Set<String> rest,
    List<String> amounts,
    Set<String> digits) {

  /** Share of words from which on two statements of one report are versions of each other. */
  private static final double ALIKE = 0.6;

  /** The claims of a report, as {@code extract} prints it. */
  static List<Stated> all(JsonNode reading) {
    List<Stated> all = new ArrayList<>();
    for (JsonNode claim : reading.path("claims")) {
      all.add(of(claim, reading.path("quantities")));
    }
    return all;
  }

  private static Stated of(JsonNode claim, JsonNode quantities) {
    String statement = claim.path("statement").asText();
    Set<String> words = words(statement);
    Set<String> rest = new HashSet<>(words);
    List<String> amounts = new ArrayList<>();
    for (JsonNode index : claim.path("quantities")) {
      JsonNode amount = quantities.path(index.asInt(-1));
      rest.removeAll(words(amount.path("span").path("text").asText()));
      amounts.add(
          amount.path("low").asText()
              + ".."
              + amount.path("high").asText()
              + " "
              + amount.path("unit").asText());
    }
    amounts.sort(null);
    Set<String> digits = new HashSet<>(rest);
    digits.removeIf(word -> !word.matches(".*\\d.*"));
    return new Stated(statement, words, rest, List.copyOf(amounts), digits);
  }

  /** Whether the two may be versions of one statement, whatever their figures. */
  boolean isLike(Stated other) {
    return alike(words, other.words)
        || (amounts.size() == other.amounts.size()
            && !amounts.isEmpty()
            && !rest.isEmpty()
            && alike(rest, other.rest));
  }

  boolean hasFiguresOf(Stated other) {
    return Objects.equals(amounts, other.amounts) && Objects.equals(digits, other.digits);
  }

  private static boolean alike(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all == 0 || both.size() >= ALIKE * all;
  }

  private static Set<String> words(String statement) {
    Set<String> words = new HashSet<>();
    for (String word : statement.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
