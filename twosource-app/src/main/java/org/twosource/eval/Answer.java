package org.twosource.eval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * What stands in a passage, layer by layer: what the gold set marks, or what a candidate found.
 * Layers that are not asked for or not known are empty.
 *
 * @param trees one list for each given sentence, one node for each given word
 * @param coreference chains of mentions that mean one thing
 * @param grouping the groups that the report is of
 * @param reuse which other passages it carries words of, or they of it
 */
public record Answer(
    List<Attributed> attributions,
    List<Named> names,
    List<List<Node>> trees,
    List<Rated> certainty,
    List<Dated> dates,
    List<Amount> amounts,
    List<List<Span>> coreference,
    Optional<Grouped> grouping,
    Optional<Reused> reuse) {

  /** Nothing. */
  public static final Answer NONE =
      new Answer(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public Answer {
    attributions = List.copyOf(attributions);
    names = List.copyOf(names);
    trees = trees.stream().map(List::copyOf).toList();
    certainty = List.copyOf(certainty);
    dates = List.copyOf(dates);
    amounts = List.copyOf(amounts);
    coreference = coreference.stream().map(List::copyOf).toList();
  }

  /** A statement put in somebody's mouth; each part is one or more spans, or none. */
  public record Attributed(List<Span> source, List<Span> cue, List<Span> content) {
    public Attributed {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      content = List.copyOf(content);
    }
  }

  /** A name. */
  public record Named(Span span, Kind kind) {

    /** What is named, as CoNLL-2003 has it. */
    public enum Kind {
      PER,
      ORG,
      LOC
    }
  }

  /**
   * A word in its tree.
   *
   * @param tag universal part of speech
   * @param head index of its head in the sentence, -1 for the root
   * @param relation universal dependency relation, with its subtype
   */
  public record Node(String tag, String lemma, int head, String relation) {}

  /**
   * How sure the text is that what the word names is so.
   *
   * @param value from -3, certainly not, to 3, certainly; 0 is open
   */
  public record Rated(Span word, double value) {}

  /**
   * A time expression.
   *
   * @param type of TIMEX3: DATE, TIME, DURATION or SET
   * @param value of TIMEX3, such as {@code 2024-12-27}
   */
  public record Dated(Span span, String type, String value) {}

  /**
   * An amount.
   *
   * @param value the number itself, before hedges: 3000 in "more than 3,000"
   * @param low the smallest value that the words allow; counts only where the set has a range
   * @param high the largest value that the words allow; counts only where the set has a range
   * @param bound what the words beside it make of it
   */
  public record Amount(double value, double low, double high, Bound bound) {

    /** What the words beside a value make of it. */
    public enum Bound {
      EXACT,
      ABOVE,
      BELOW,
      ABOUT,
      /** The set does not say. */
      ANY
    }
  }

  /**
   * The groups of a report; labels that are equal for reports of one group and for no others.
   *
   * @param part which part of its set the report is in, empty where the set has no parts
   */
  public record Grouped(String incident, String story, String part) {}

  /**
   * What a passage has of others of its story, or they of it, or both of a third.
   *
   * @param story whose passages are compared with each other
   * @param others how far, by the ids of the others; what a set leaves out is not marked
   */
  public record Reused(String story, Map<String, Degree> others) {
    public Reused {
      others = Map.copyOf(others);
    }

    /** How far one of two passages is derived. */
    public enum Degree {
      /** But for a few sentences the shorter is in the other. */
      WHOLE,
      /** Some of it is. */
      PARTLY,
      /** Each is its own. */
      NOT
    }
  }

  public Answer withAttributions(List<Attributed> found) {
    return new Answer(found, names, trees, certainty, dates, amounts, coreference, grouping, reuse);
  }

  public Answer withNames(List<Named> found) {
    return new Answer(
        attributions, found, trees, certainty, dates, amounts, coreference, grouping, reuse);
  }

  public Answer withTrees(List<List<Node>> found) {
    return new Answer(
        attributions, names, found, certainty, dates, amounts, coreference, grouping, reuse);
  }

  public Answer withCertainty(List<Rated> found) {
    return new Answer(
        attributions, names, trees, found, dates, amounts, coreference, grouping, reuse);
  }

  public Answer withDates(List<Dated> found) {
    return new Answer(
        attributions, names, trees, certainty, found, amounts, coreference, grouping, reuse);
  }

  public Answer withAmounts(List<Amount> found) {
    return new Answer(
        attributions, names, trees, certainty, dates, found, coreference, grouping, reuse);
  }

  public Answer withCoreference(List<List<Span>> found) {
    return new Answer(
        attributions, names, trees, certainty, dates, amounts, found, grouping, reuse);
  }

  public Answer withGrouping(Grouped found) {
    return new Answer(
        attributions,
        names,
        trees,
        certainty,
        dates,
        amounts,
        coreference,
        Optional.of(found),
        reuse);
  }

  public Answer withReuse(Reused found) {
    return new Answer(
        attributions,
        names,
        trees,
        certainty,
        dates,
        amounts,
        coreference,
        grouping,
        Optional.of(found));
  }
}
