package org.twosource.text;

import java.util.List;
import java.util.Optional;

/**
 * Words put in somebody's mouth or mind, as the language model reads them (PolNeAR, Newell et al.
 * 2018): source, cue and content. Spans may lie in several sentences.
 *
 * @param source the words that name who speaks, empty where nobody is named
 * @param cue the words that say that it is said
 * @param content the words that are said, in order; at least one span
 * @param likely how likely the model holds it, 0 to 1
 */
public record Said(Optional<Span> source, Span cue, List<Span> content, double likely) {

  public Said {
    content = List.copyOf(content);
  }
}
