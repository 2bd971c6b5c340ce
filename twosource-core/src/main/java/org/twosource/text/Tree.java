package org.twosource.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A sentence's dependency tree, ready to be walked. Immutable; safe to share between threads. */
public final class Tree {

  private final Sentence sentence;
  private final List<List<Token>> children;

  public Tree(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /** What depends on {@code token}, in order. */
  public List<Token> children(Token token) {
    return List.copyOf(children.get(token.index()));
  }

  /** The first child with one of the relations, subtypes included. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children.get(token.index())) {
      for (String relation : relations) {
        if (child.is(relation)) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /** The children with one of the relations, subtypes included, in order. */
  public List<Token> all(Token token, String... relations) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : children.get(token.index())) {
      for (String relation : relations) {
        if (child.is(relation)) {
          found.add(child);
          break;
        }
      }
    }
    return found;
  }

  /** Whether a child fits. */
  public boolean has(Token token, Predicate<Token> wanted) {
    return children.get(token.index()).stream().anyMatch(wanted);
  }

  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
  }

  public Optional<Token> root() {
    return sentence.tokens().stream().filter(token -> token.head() < 0).findFirst();
  }

  /** The token and everything below it. */
  public BitSet subtree(Token token) {
    return subtree(token, child -> true);
  }

  /** The token and everything below it, without the branches whose first token does not fit. */
  public BitSet subtree(Token token, Predicate<Token> follow) {
    BitSet found = new BitSet(sentence.size());
    collect(token, follow, found);
    return found;
  }

  private void collect(Token token, Predicate<Token> follow, BitSet found) {
    found.set(token.index());
    for (Token child : children.get(token.index())) {
      if (!found.get(child.index()) && follow.test(child)) {
        collect(child, follow, found);
      }
    }
  }

  /**
   * The token with its relations to the nouns and names joined to it: itself, then its conjuncts in
   * order.
   */
  public List<Token> joined(Token token) {
    List<Token> found = new ArrayList<>(2);
    found.add(token);
    for (Token child : children.get(token.index())) {
      if (child.is("conj")) {
        found.add(child);
      }
    }
    return found;
  }

  /** Whether {@code token} is {@code above} or below it. */
  public boolean isUnder(Token token, Token above) {
    Token at = token;
    while (at.index() != above.index()) {
      if (at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /**
   * The runs of neighbouring tokens in {@code tokens}; punctuation alone does not break a run, and
   * is none unless there is nothing else ("Name: words said").
   */
  public List<Span> spans(BitSet tokens) {
    List<Span> found = new ArrayList<>(1);
    int at = nextWord(tokens, 0);
    while (at >= 0) {
      int last = at;
      int next = nextWord(tokens, last + 1);
      while (next >= 0 && onlyMarksBetween(last, next)) {
        last = next;
        next = nextWord(tokens, last + 1);
      }
      found.add(sentence.span(at, withClosing(tokens, last)));
      at = next;
    }
    return found.isEmpty() && !tokens.isEmpty()
        ? List.of(sentence.span(tokens.nextSetBit(0), tokens.length() - 1))
        : found;
  }

  private int nextWord(BitSet tokens, int from) {
    int at = tokens.nextSetBit(from);
    while (at >= 0 && (sentence.token(at).isPunctuation() && !opens(at))) {
      at = tokens.nextSetBit(at + 1);
    }
    return at;
  }

  private boolean opens(int index) {
    String text = sentence.token(index).text();
    return text.equals("“")
        || text.equals("\"")
        || text.equals("(")
        || text.equals("$")
        || text.equals("‘");
  }

  private boolean onlyMarksBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!sentence.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private int withClosing(BitSet tokens, int last) {
    int end = last;
    while (end + 1 < sentence.size() && tokens.get(end + 1) && closes(end + 1)) {
      end++;
    }
    return end;
  }

  private boolean closes(int index) {
    String text = sentence.token(index).text();
    return text.equals(")") || text.equals("”") || text.equals("%");
  }
}
