package org.twosource.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence with its dependency tree.
 *
 * @param index its place in the document, from 0
 * @param paragraph the number of the paragraph it stands in, from 0; a line break ends a paragraph
 * @param span from its first to its last character, without surrounding white space
 * @param tokens its words in order; their heads form one tree
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The tokens that depend on token {@code head}, in order. */
  public List<Token> children(int head) {
    List<Token> found = new ArrayList<>();
    for (Token token : tokens) {
      if (token.head() == head) {
        found.add(token);
      }
    }
    return found;
  }

  /** The token {@code head} and everything below it. */
  public BitSet subtree(int head) {
    BitSet inside = new BitSet(tokens.size());
    inside.set(head);
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Token token : tokens) {
        if (!inside.get(token.index()) && token.head() >= 0 && inside.get(token.head())) {
          inside.set(token.index());
          grew = true;
        }
      }
    }
    return inside;
  }

  /** The characters from token {@code first} to token {@code last}, both included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
