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
    Optional<Token> subject = subject(tree, verb).or(() -> inverted(tree, verb));
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
