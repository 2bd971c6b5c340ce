package org.twosource.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * The words of one claim within a sentence.
 *
 * @param head the word it is made around
 * @param words its tokens
 * @param subject the subject it shares with a clause before it, where it has none of its own
 * @param attribution the id of the innermost attribution it stands in
 */
record Clause(
    Tree tree, Token head, BitSet words, Optional<Token> subject, Optional<String> attribution) {

  List<Span> spans() {
    return tree.spans(words);
  }

  boolean has(Token token) {
    return words.get(token.index());
  }
}
