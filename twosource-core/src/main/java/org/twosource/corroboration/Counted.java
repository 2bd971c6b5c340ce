package org.twosource.corroboration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.twosource.quantity.Quantity;
import org.twosource.text.WordTable;

/**
 * What a figure counts: what became of whom, over which area and period. Figures that count unlike
 * things are never set against each other.
 *
 * @param outcome what became of those counted: "killed", "killed or missing"; "" where nothing says
 * @param whom armed, civil, young or women, "" for anybody
 * @param area wide or narrow, whole where the words stress it, "" where nothing says
 * @param lasting whether it is of a war or a year rather than of one incident
 * @param part whether the number is a part of another: "including four children"
 */
record Counted(String outcome, String whom, String area, boolean lasting, boolean part) {

  private static final Map<String, Set<String>> WORDS = words();
  private static final Set<String> MOVING =
      Set.of("killed", "injured", "missing", "casualties", "infected", "evacuated", "displaced");

  private static final Pattern LONG =
      Pattern.compile(
          "\\bsince (the |its |it |then|\\d{4}|january|february|march|april|may|june|july|august"
              + "|september|october|november|december)|\\b(this|last|past) (year|decade|season)\\b"
              + "|\\bso far\\b");

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(whole|all|entire) of\\b|\\b(the|its) (whole|entire) |\\bacross (the|all) "
              + "|\\b(nation|country|province|region|state)-?wide\\b|\\bthroughout the ");

  /** From here on two counts of people, or two other amounts, are of unlike things. */
  private static final double FAR_PEOPLE = 100;

  private static final double FAR = 12;

  /** How two counts stand to each other. */
  enum Relation {
    /** They are of one thing. */
    SAME,
    /** They are of one thing but for the area, the people or what became of them. */
    OTHER_SCOPE,
    /** They have nothing to do with each other. */
    APART
  }

  static Counted of(Said said, Quantity quantity) {
    String phrase = said.proposition().phrase().toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>(said.proposition().words());
    words.addAll(List.of(phrase.split("\\W+", -1)));
    String text = said.reading().document().text();
    String after = text.substring(quantity.number().end());
    String before =
        text.substring(Math.max(0, quantity.number().start() - 14), quantity.number().start())
            .toLowerCase(Locale.ROOT);
    boolean of = after.matches("(?s)\\s+(of (the|them|those|whom|its|his|her|their)\\b).*");
    boolean part =
        of || WORDS.getOrDefault("part", Set.of()).stream().anyMatch(before.strip()::endsWith);
    String area =
        WHOLE.matcher(phrase).find()
            ? "whole"
            : has(words, "wide") ? "wide" : has(words, "narrow") ? "narrow" : "";
    String outcome = quantity.scope().equals("casualties") ? "killed or injured" : quantity.scope();
    return new Counted(
        outcome, whom(quantity.unit()), area, isLasting(said, phrase), part);
  }

  /** "killed in the war", "dead since the war began", "drowned this year". */
  private static boolean isLasting(Said said, String phrase) {
    return LONG.matcher(phrase).find()
        || said.proposition().participants().stream().anyMatch(one -> is(one.lemma(), "lasting"));
  }

  private static String whom(String unit) {
    for (String kind : List.of("armed", "civil", "young", "women")) {
      if (is(unit, kind)) {
        return kind;
      }
    }
    return "";
  }

  /** Whether the count is of people whose number is expected to change: the dead, the missing. */
  boolean moves() {
    return MOVING.stream().anyMatch(outcome::contains);
  }

  Relation to(Counted other) {
    boolean kinds = !outcome.isEmpty() && !other.outcome.isEmpty() && !outcome.equals(other.outcome);
    if (lasting != other.lasting || part != other.part) {
      return Relation.APART;
    }
    if (kinds) {
      boolean holds = outcome.contains(other.outcome) || other.outcome.contains(outcome);
      return holds ? Relation.OTHER_SCOPE : Relation.APART;
    }
    return otherArea(area, other.area) || otherArea(other.area, area) || differ(whom, other.whom) ? Relation.OTHER_SCOPE : Relation.SAME;
  }

  /** Whether two amounts lie so far apart that they can hardly be told of one thing. */
  static boolean far(Quantity one, Quantity other) {
    double low = Math.min(one.stated(), other.stated());
    double high = Math.max(one.stated(), other.stated());
    return low > 0 && high / low > (one.scope().isEmpty() ? FAR : FAR_PEOPLE);
  }

  /** "In the whole of the region" is more than where it happened; a town is less than a region. */
  private static boolean otherArea(String one, String other) {
    return one.equals("whole")
        ? other.isEmpty() || other.equals("narrow")
        : one.equals("wide") && other.equals("narrow");
  }

  /** Children are a part of the people; passengers, rebels and soldiers may be all of them. */
  private static boolean differ(String one, String other) {
    if (one.equals(other)) {
      return false;
    }
    boolean parts = List.of("young", "women").contains(one) || List.of("young", "women").contains(other);
    return parts || (!one.isEmpty() && !other.isEmpty());
  }

  /** Whether the verb brings a count up to date: "the toll rose to seven". */
  static boolean isRunning(String lemma) {
    return is(lemma, "running");
  }

  private static boolean has(Set<String> words, String kind) {
    return words.stream().anyMatch(word -> is(word, kind));
  }

  private static boolean is(String word, String kind) {
    return WORDS.getOrDefault(kind, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> row : WordTable.rows(Counted.class, "counts.tsv", 2)) {
      found.computeIfAbsent(row.get(1), key -> new HashSet<>()).add(row.get(0));
    }
    return found;
  }
}
