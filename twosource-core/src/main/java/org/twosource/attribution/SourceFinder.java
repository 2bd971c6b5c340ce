package org.twosource.attribution;

import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** Finds the noun phrase that names who speaks, for a verb of saying. */
final class SourceFinder {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  private final Words words;

  SourceFinder(Words words) {
    this.words = words;
  }

  /** The head of the noun phrase that says it, if the sentence has one. */
  Optional<Token> find(Tree tree, Token verb) {
    Optional<Token> subject =
        subject(tree, verb).filter(token -> near(tree, verb, token)).or(() -> inverted(tree, verb)).or(() -> before(tree, verb));
    return subject
        .map(token -> antecedent(tree, verb, token))
        .filter(token -> canSpeak(tree, token));
  }

  private Optional<Token> subject(Tree tree, Token verb) {
    Token at = verb;
    for (int hops = 0; hops < 4; hops++) {
      Optional<Token> subject =
          tree.child(at, "nsubj").filter(token -> !token.relation().equals("nsubj:outer"));
      if (subject.isPresent()) {
        return subject;
      }
      Optional<Token> above = tree.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      if (at.is("acl") && !at.relation().equals("acl:relcl")) {
        return above;
      }
      if (!(at.is("conj") || at.is("xcomp") || at.is("advcl") || at.is("parataxis"))
          || !above.get().isVerb()) {
        return Optional.empty();
      }
      at = above.get();
    }
    return Optional.empty();
  }

  /** A subject far off behind other verbs of its own is more often the parser's mistake than the writer's. */
  private static boolean near(Tree tree, Token verb, Token subject) {
    return subject.index() > verb.index() || verb.index() - subject.index() < 45;
  }

  /**
   * The noun phrase that stands right before the verb, or at the start of the sentence with only asides between, whatever
   * the tree says.
   */
  private Optional<Token> before(Tree tree, Token verb) {
    int at = verb.index() - 1;
    while (at >= 0 && (tree.token(at).tag().equals("ADV") || tree.token(at).tag().equals("AUX"))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    if (tree.token(at).text().equals(",")) {
      boolean aside = tree.sentence().tokens().subList(0, at).stream().noneMatch(token -> token.tag().equals("VERB"));
      return aside ? headFrom(tree, 0, comma(tree, 0)) : Optional.empty();
    }
    int from = at;
    while (from > 0 && !isEdge(tree.token(from - 1)) && !tree.token(from - 1).isVerb()) {
      from--;
    }
    return tree.token(at).isNoun() ? headFrom(tree, from, at + 1) : Optional.empty();
  }

  private static boolean isEdge(Token token) {
    return token.isPunctuation() && Set.of(",", ";", ":", "”", "\"", "“", "—", "–", "-").contains(token.text());
  }

  private static int comma(Tree tree, int from) {
    int at = from;
    while (at < tree.sentence().size() && !tree.token(at).text().equals(",")) {
      at++;
    }
    return at;
  }

  /** The noun of a stretch of words that the others of it hang on. */
  private static Optional<Token> headFrom(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tree.token(i);
      boolean outside = token.head() < from || token.head() >= to;
      if (token.isNoun() && (outside || !tree.token(token.head()).isNoun())) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** "…, said the mayor": parsers like to call the mayor an object. */
  private Optional<Token> inverted(Tree tree, Token verb) {
    return tree.child(verb, "obj", "obl")
        .filter(token -> token.index() > verb.index() && token.index() - verb.index() <= 8)
        .filter(token -> tree.child(token, "case").isEmpty())
        .filter(
            token ->
                token.isName() || words.voice(token).isPresent() || token.tag().equals("PRON"));
  }

  /** "the mayor, who said": the mayor. */
  private Token antecedent(Tree tree, Token verb, Token subject) {
    if (!RELATIVES.contains(subject.lemma())) {
      return subject;
    }
    Token at = verb;
    for (int hops = 0; hops < 4 && at.head() >= 0; hops++) {
      if (at.relation().equals("acl:relcl")) {
        return tree.token(at.head());
      }
      at = tree.token(at.head());
    }
    return subject;
  }

  private boolean canSpeak(Tree tree, Token source) {
    if (source.tag().equals("PRON")) {
      return !Set.of("there", "what", "which", "this", "that").contains(source.lemma())
          && !source.relation().equals("expl");
    }
    return source.isNoun()
        || source.tag().equals("ADJ")
        || source.tag().equals("DET")
        || words.voice(source).isPresent()
        || tree.has(source, Token::isName);
  }
}
