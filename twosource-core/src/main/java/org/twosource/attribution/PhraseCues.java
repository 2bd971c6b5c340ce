package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Attributions made without a verb of saying: "according to X", "citing X", "per X", "in the words
 * of X".
 */
final class PhraseCues {

  /**
   * Nouns behind which the voice stands: "updates from a friendly country", "a report by the
   * monitors".
   */
  private static final Set<String> CARRIERS =
      Set.of(
          "update",
          "information",
          "intelligence",
          "report",
          "data",
          "source",
          "statement",
          "account",
          "figure",
          "detail",
          "assessment",
          "briefing",
          "message",
          "comment",
          "remark",
          "testimony",
          "interview",
          "material",
          "evidence");

  private static final Set<String> FROM =
      Set.of("from", "by", "of", "in", "at", "with", "within", "inside");

  private final Words words;

  PhraseCues(Words words) {
    this.words = words;
  }

  /**
   * The phrases of a sentence. Those with "citing" have no content yet: it is that of the verb they
   * hang on.
   */
  List<Draft> find(Tree tree) {
    List<Draft> found = new ArrayList<>();
    List<Token> tokens = tree.sentence().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lower = token.text().toLowerCase(java.util.Locale.ROOT);
      if (lower.equals("according") && tokens.get(i + 1).lemma().equals("to")) {
        accordingTo(tree, i, i + 1).ifPresent(found::add);
      } else if (lower.equals("per")
          && i + 1 < tokens.size()
          && namesVoice(tree, tokens.get(i + 1))) {
        accordingTo(tree, i, i).ifPresent(found::add);
      } else if ((lower.equals("citing") || lower.equals("quoting")) && token.isVerb()) {
        citing(tree, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean namesVoice(Tree tree, Token token) {
    return token.isName()
        || words.voice(token).isPresent()
        || tree.head(token).filter(Token::isName).isPresent();
  }

  private Optional<Draft> accordingTo(Tree tree, int first, int last) {
    if (first > 0
        && tree.token(first - 1).lemma().equals("to")
        && first > 1
        && tree.token(first - 2).text().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    int from = last + 1;
    while (from + 1 < tree.sentence().size()
        && tree.token(from).text().equalsIgnoreCase("according")) {
      from += 2;
    }
    Optional<Token> source = nounAfter(tree, from);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(tree, tree.token(first), source.get(), Certainty.ASSERTED, CueEntry.Kind.SAY);
    draft.cueWords.set(first, from);
    addSource(draft, source.get(), from);
    content(draft, first, source.get());
    draft.confidence = 0.93;
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /** The head of the noun phrase that starts at {@code from}. */
  private static Optional<Token> nounAfter(Tree tree, int from) {
    if (from >= tree.sentence().size()) {
      return Optional.empty();
    }
    Token at = tree.token(from);
    while (at.head() >= from && at.head() > at.index() && !tree.token(at.head()).isVerb()) {
      at = tree.token(at.head());
    }
    if (at.isNoun() || at.tag().equals("ADJ")) {
      return Optional.of(at);
    }
    for (int i = from; i < Math.min(from + 6, tree.sentence().size()); i++) {
      Token token = tree.token(i);
      if (token.isNoun() && !(i + 1 < tree.sentence().size() && tree.token(i + 1).isNoun())) {
        return Optional.of(token);
      }
      if (token.isPunctuation() || token.isVerb()) {
        break;
      }
    }
    return Optional.empty();
  }

  private static void addSource(Draft draft, Token source, int from) {
    Tree tree = draft.tree;
    for (Token joined : tree.joined(source)) {
      BitSet phrase = NounPhrase.whole(tree, joined);
      phrase.clear(0, from);
      draft.sourceWords.or(phrase);
    }
    // A new clause after a comma is no part of the name.
    for (int i = source.index() + 1; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      if (token.isVerb()
          && tree.child(token, "nsubj").filter(s -> s.index() > source.index()).isPresent()
          && !tree.isUnder(token, source)) {
        draft.sourceWords.clear(i, tree.sentence().size());
        break;
      }
    }
  }

  private static void content(Draft draft, int first, Token source) {
    Tree tree = draft.tree;
    int size = tree.sentence().size();
    int end = draft.sourceWords.length();
    boolean atStart = onlyMarks(tree, 0, first);
    boolean atEnd = onlyMarks(tree, end, size);
    if (atStart) {
      draft.content.set(end, size);
    } else if (atEnd) {
      draft.content.set(0, first);
    } else if (tree.token(first - 1).text().equals(",")
        && first > 1
        && tree.token(first - 2).is("cc")) {
      draft.content.set(end, nextBreak(tree, end + 1));
    } else {
      middle(draft, first, end, source);
    }
    draft.content.andNot(draft.frame());
    ContentFinder.trim(tree, draft.content);
  }

  /** In the middle, the words of the clause it stands in. */
  private static void middle(Draft draft, int first, int end, Token source) {
    Tree tree = draft.tree;
    Token above = source;
    while (above.head() >= 0 && (above.index() >= first && above.index() < end)) {
      above = tree.token(above.head());
    }
    if (above.index() < first || above.index() >= end) {
      draft.content.or(tree.subtree(above));
    } else {
      draft.content.set(0, first);
    }
  }

  private static int nextBreak(Tree tree, int from) {
    for (int i = from; i < tree.sentence().size(); i++) {
      if (tree.token(i).text().equals(",") || tree.token(i).text().equals(";")) {
        return i;
      }
    }
    return tree.sentence().size();
  }

  private static boolean onlyMarks(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tree.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> citing(Tree tree, Token verb) {
    Optional<Token> object = tree.child(verb, "obj").or(() -> nounAfter(tree, verb.index() + 1));
    if (object.isEmpty() || object.get().index() < verb.index()) {
      return Optional.empty();
    }
    Token source = behind(tree, object.get());
    Draft draft = new Draft(tree, verb, source, Certainty.ASSERTED, CueEntry.Kind.SAY);
    BitSet phrase =
        tree.subtree(object.get(), child -> !child.is("parataxis") && !child.is("advcl"));
    phrase.clear(0, verb.index() + 1);
    draft.sourceWords.or(phrase);
    return Optional.of(draft);
  }

  /** "updates from a friendly country": the country. */
  private static Token behind(Tree tree, Token noun) {
    if (!CARRIERS.contains(noun.lemma())) {
      return noun;
    }
    for (Token child : tree.all(noun, "nmod", "obl")) {
      if (tree.has(child, below -> below.is("case") && FROM.contains(below.lemma()))
          && child.isNoun()) {
        return child;
      }
    }
    for (Token sibling :
        noun.head() < 0 ? List.<Token>of() : tree.all(tree.token(noun.head()), "obl")) {
      if (sibling.index() > noun.index()
          && tree.has(sibling, below -> below.is("case") && below.lemma().equals("from"))) {
        return sibling;
      }
    }
    return noun;
  }
}
