package org.twosource.attribution;

import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * A statement that a report puts in somebody's mouth (Pareti 2012; PolNeAR): source, cue and
 * content.
 *
 * @param id unique in its report: t1, t2, … in order of the text
 * @param source the words that name who speaks, empty for "reportedly"
 * @param cue the words that say that it is said
 * @param content the words that are said
 * @param inside the attribution in whose content this one stands
 * @param quotation how the content is given
 * @param certainty how sure the attribution leaves its content
 * @param hedges the words that weaken it
 * @param chains one for each voice joined in the source
 * @param confidence how sure the machine is of it, 0 to 1
 * @param states whether something is said to be so; a wish or plan alone ("hopes to win") is no
 *     statement, and no claim is made of it
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<String> inside,
    Quotation quotation,
    Certainty certainty,
    List<Span> hedges,
    List<Chain> chains,
    double confidence,
    boolean states) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    hedges = List.copyOf(hedges);
    chains = List.copyOf(chains);
  }

  /** How the content is given: in the speaker's own words, in the report's, or in both. */
  public enum Quotation {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
