package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** "The police put the toll at 16": who puts a number to something says it. */
final class Tallies {

  /** Verbs behind which stands what is measured, then "at" and the number. */
  private static final Set<String> PUTTING =
      Set.of("put", "place", "set", "estimate", "value", "price", "peg", "number");

  /** Verbs behind which stands the number itself: "the fire service had counted nine dead". */
  private static final Set<String> COUNTING = Set.of("count", "number", "tally", "register");

  private static final Set<String> NO_VOICES = Set.of("DET", "SYM");

  private static final Set<String> PEOPLE = Set.of("he", "she", "they", "both");

  private static final Set<String> MARKS = Set.of("\"", "“", "”", "$", "€", "£");

  private final Words words;

  Tallies(Words words) {
    this.words = words;
  }

  /**
   * @param others what is known to be said in the sentence
   */
  List<Draft> find(Tree tree, List<Draft> others) {
    List<Draft> found = new ArrayList<>();
    for (Token verb : tree.sentence().tokens()) {
      boolean cue = others.stream().anyMatch(other -> other.cueWords.get(verb.index()));
      if (!cue && verb.isVerb() && !verb.is("aux")) {
        draft(tree, verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Draft> draft(Tree tree, Token verb) {
    Optional<Token> who =
        tree.child(verb, "nsubj")
            .filter(token -> !token.relation().equals("nsubj:pass") && token.index() < verb.index())
            .filter(token -> speaks(token));
    if (who.isEmpty() || !(puts(tree, verb) || counts(tree, verb) || speaksOf(tree, verb))) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(
            tree,
            verb,
            SourcePhrase.around(tree, who.get()),
            Certainty.ASSERTED,
            CueEntry.Kind.SAY);
    draft.content.or(
        tree.subtree(
            verb, child -> !child.is("advcl") && !child.is("conj") && !child.is("parataxis")));
    draft.content.clear(0, verb.index() + 1);
    // "now puts": it shows that the figure is a new one.
    tree.children(verb).stream()
        .filter(child -> child.is("advmod") && child.index() == verb.index() - 1)
        .forEach(child -> draft.cueWords.set(child.index()));
    draft.content.andNot(draft.frame());
    int first = draft.content.nextSetBit(0);
    if (first >= 0 && tree.token(first).lemma().equals("of")) {
      draft.content.clear(first);
    }
    ContentFinder.trim(tree, draft.content);
    draft.confidence = 0.85;
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /** Who can know a number: a voice of the lists, a name, people; and no thing. */
  private boolean speaks(Token who) {
    return !NO_VOICES.contains(who.tag())
        && (words.voice(who).isPresent()
            || who.isName()
            || (who.tag().equals("PRON") && PEOPLE.contains(who.text().toLowerCase(Locale.ROOT)))
            || VerbCues.isPersonNoun(who));
  }

  /** "puts the share at 71 percent", "put it closer to 50 million". */
  private static boolean puts(Tree tree, Token verb) {
    return PUTTING.contains(verb.lemma())
        && tree.child(verb, "obj").filter(thing -> hasNumberBehindAt(tree, thing)).isPresent();
  }

  /** "counts “fewer than 900”", "had counted nine dead". */
  private static boolean counts(Tree tree, Token verb) {
    return COUNTING.contains(verb.lemma())
        && tree.child(verb, "obj").filter(thing -> isNumbered(tree, thing)).isPresent();
  }

  /** "The organisers spoke of five hundred." */
  private static boolean speaksOf(Tree tree, Token verb) {
    return Set.of("speak", "talk").contains(verb.lemma())
        && tree.all(verb, "obl").stream().anyMatch(thing -> isOfNumber(tree, verb, thing));
  }

  /** "of five hundred", "of seven dead", and not "of his two sons". */
  private static boolean isOfNumber(Tree tree, Token verb, Token thing) {
    BitSet words = tree.subtree(thing);
    int of = words.nextSetBit(verb.index());
    return of >= 0
        && tree.token(of).lemma().equals("of")
        && !tree.has(thing, child -> child.relation().equals("nmod:poss"))
        && words.get(of, Math.min(words.length(), of + 4)).stream()
            .anyMatch(i -> tree.token(of + i).tag().equals("NUM"));
  }

  private static boolean isNumbered(Tree tree, Token thing) {
    return thing.tag().equals("NUM") || tree.has(thing, child -> child.is("nummod"));
  }

  private static boolean hasNumberBehindAt(Tree tree, Token thing) {
    boolean at = false;
    for (int i = thing.index() + 1; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      at |=
          lemma.equals("at")
              || (lemma.equals("to") && tree.token(i - 1).lemma().startsWith("close"));
      if ((token.isPunctuation() && !MARKS.contains(token.text()))
          || (token.isVerb() && !at && !token.is("acl") && !token.is("amod"))) {
        return false;
      }
      if (at && token.tag().equals("NUM")) {
        return true;
      }
    }
    return false;
  }
}
