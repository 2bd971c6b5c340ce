package org.twosource.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.corroboration.Verdict;
import org.twosource.text.Span;

/** Finds reports, claims and people. What was acknowledged before a search began is found by it. */
public interface Search {

  /** Never fails because of what the query says: words that mean nothing find nothing. */
  Result find(Query query);

  /**
   * Those stories of the hits that have a brief, that of the best hit first; cheaper than {@link
   * #find}.
   */
  List<String> stories(Query query);

  /** Makes the index anew from the database. */
  void rebuild();

  /** The verdict that JSON and commands call so, such as {@code onRecord}; in any case. */
  static Optional<Verdict> verdict(String name) {
    return VerdictNames.of(name);
  }

  /**
   * What hits are narrowed down by. Every part that is given has to hold; of several people,
   * outlets, places or verdicts one is enough.
   *
   * @param people names or parts of names, in any case
   * @param outlets in any case
   * @param places names, in any case
   * @param from the earliest day of publication
   * @param to the latest
   * @param verdicts of findings that a claim of the report stands in; of a claim, those it stands
   *     in itself; of a person, those of claims that go back to them
   */
  record Narrowing(
      Set<String> people,
      Set<String> outlets,
      Set<String> places,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Set<Verdict> verdicts) {

    /** Nothing is left out. */
    public static final Narrowing NONE =
        new Narrowing(Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

    public Narrowing {
      people = Set.copyOf(people);
      outlets = Set.copyOf(outlets);
      places = Set.copyOf(places);
      verdicts = Set.copyOf(verdicts);
    }

    /** To those that name one of these people. */
    public static Narrowing toPeople(String... names) {
      return new Narrowing(
          Set.of(names), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** To what these outlets published. */
    public static Narrowing toOutlets(String... names) {
      return new Narrowing(
          Set.of(), Set.of(names), Set.of(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** To findings of these verdicts. */
    public static Narrowing toVerdicts(Verdict... verdicts) {
      return new Narrowing(
          Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of(verdicts));
    }
  }

  /**
   * What to look for.
   *
   * @param words ranked by BM25, with meaning by reciprocal ranks of both; {@code "in quotes"}
   *     together, {@code -without}, {@code begin*}; empty for everything, the newest first
   * @param offset so many of the best are left out
   * @param limit so many hits at most, from 1 to 1000
   * @param meaning whether hits that say the same in other words are found too, where they have
   *     vectors, and people whose names are spelt a little otherwise; words with operators are
   *     always taken as they stand
   */
  record Query(
      String words, Narrowing narrowing, Kind kind, int offset, int limit, boolean meaning) {

    /** The best twenty reports that hold some words. */
    public static Query of(String words) {
      return new Query(words, Narrowing.NONE, Kind.REPORT, 0, 20, false);
    }

    /** The same search with or without other words. */
    public Query withMeaning(boolean wanted) {
      return new Query(words, narrowing, kind, offset, limit, wanted);
    }

    /** The same search for something else. */
    public Query in(Kind other) {
      return new Query(words, narrowing, other, offset, limit, meaning);
    }

    /** The same search, narrowed down. */
    public Query narrowed(Narrowing to) {
      return new Query(words, to, kind, offset, limit, meaning);
    }

    /** The same search for another part of the hits. */
    public Query part(int from, int most) {
      return new Query(words, narrowing, kind, from, most, meaning);
    }
  }

  /** What is looked for. */
  enum Kind {
    REPORT,
    CLAIM,
    /** Who is named or speaks in reports that were read; in a story once under each name. */
    PERSON
  }

  /** By what hits can be narrowed down. */
  enum Facet {
    OUTLET,
    PERSON,
    PLACE,
    VERDICT,
    MONTH
  }

  /**
   * What was found.
   *
   * @param total how many there are; where {@code more}, there are more than that
   * @param facets the commonest values among the best thousand hits, commonest first
   */
  record Result(List<Hit> hits, long total, boolean more, Map<Facet, List<Count>> facets) {}

  /** A value and how many of the hits have it; a month is written {@code 2031-05}. */
  record Count(String value, int hits) {}

  /**
   * A hit.
   *
   * @param report the id of the report; of a person, of that which fits best
   * @param version the version that was found
   * @param story the story it is of
   * @param claim the claim's id within the report, where claims were looked for
   * @param person the name, where people were looked for
   * @param verdict of the finding that the claim stands in, the first where there are several
   * @param byMeaning whether the words do not stand there, so that it was found by meaning alone,
   *     or by a name that is spelt a little otherwise
   * @param snippets the words around what was found
   */
  record Hit(
      String report,
      int version,
      String story,
      String title,
      Optional<String> outlet,
      Optional<LocalDate> day,
      Optional<String> claim,
      Optional<String> person,
      Optional<Verdict> verdict,
      boolean byMeaning,
      List<Snippet> snippets,
      float score) {}

  /**
   * A stretch of the title, the text or a claim's statement.
   *
   * @param marked what matched, as spans of {@code text}
   */
  record Snippet(String text, List<Span> marked) {}
}
