package org.twosource.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the language model reads in a text beyond its words and trees.
 *
 * @param names in order, not overlapping
 * @param said in order of their cues; cues do not overlap
 * @param earlier for a noun or pronoun, by its offset, the offset of an earlier one that means the
 *     same
 * @param plain the words, by their offsets, that surely belong to no attribution
 */
public record Reading(
    List<Named> names, List<Said> said, Map<Integer, Integer> earlier, Set<Integer> plain) {
  /** Nothing was looked for. */
  public static final Reading NONE = new Reading(List.of(), List.of(), Map.of(), Set.of());

  public Reading {
    names = List.copyOf(names);
    said = List.copyOf(said);
    earlier = Map.copyOf(earlier);
    plain = Set.copyOf(plain);
  }
}
