package org.twosource.corroboration;

import java.util.Set;

/**
 * Whoever answers to one authority.
 *
 * @param kind the sort of authority ("government", "police"), empty where it is of no sort
 * @param words what tells it from others of its sort: the words of its name, or a country; empty
 *     where nothing does
 * @param name what it is called in a brief
 */
record Party(String kind, Set<String> words, String name) {

  Party {
    words = Set.copyOf(words);
  }

  /** "A statement", "the letter": nothing says whose. */
  boolean isOpen() {
    return kind.isEmpty() && words.isEmpty();
  }

  /** Whether the two may be one authority: of one sort, and nothing tells them apart. */
  boolean mayBe(Party other) {
    if (!kind.equals(other.kind)) {
      return false;
    }
    if (kind.isEmpty()) {
      return words.containsAll(other.words) || other.words.containsAll(words);
    }
    return words.isEmpty()
        || other.words.isEmpty()
        || words.stream().anyMatch(other.words::contains);
  }
}
