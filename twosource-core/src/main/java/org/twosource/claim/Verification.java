package org.twosource.claim;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/** Finds where a report says that something could not be, or was, checked. */
final class Verification {

  private static final Set<String> UNABLE =
      Set.of("not", "n't", "never", "unable", "impossible", "neither", "none", "nor", "no");
  private static final Set<String> ABLE =
      Set.of(
          "can",
          "could",
          "able",
          "possible",
          "have",
          "be",
          "immediately",
          "independently",
          "unable",
          "impossible");

  private final Map<String, String> words = WordTable.map(Verification.class, "verification.tsv");

  /**
   * A sentence that says so.
   *
   * @param sentence its index
   * @param tokens the tokens of the clause that says so
   * @param own whether the sentence holds another clause that can be meant
   * @param by who checked it or could not, where that is said
   * @param medium what was checked, where that is said
   */
  record Doubt(
      int sentence,
      int paragraph,
      BitSet tokens,
      Span words,
      boolean own,
      Claim.Evidence.Status status,
      Optional<Span> by,
      Optional<Claim.Evidence.Medium> medium) {

    /** Whether the clause is nothing but this. */
    boolean isOnly(BitSet clause) {
      BitSet rest = new BitSet();
      rest.or(clause);
      rest.andNot(tokens);
      return rest.cardinality() * 3 <= clause.cardinality();
    }

    /** Whether it speaks of that clause: one of its own sentence, else of the sentence before. */
    boolean speaksOf(Sentence other, BitSet clause) {
      if (other.index() == sentence) {
        return own && !isOnly(clause);
      }
      return !own && other.index() == sentence - 1 && paragraph - other.paragraph() <= 1;
    }
  }

  Optional<Doubt> read(Sentence sentence) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.tokens()) {
      boolean proof = "proof".equals(words.get(token.lemma().toLowerCase(Locale.ROOT)));
      if ((!proof && !isCheck(token)) || announces(sentence, token)) {
        continue;
      }
      Optional<BitSet> clause = proof ? Optional.empty() : unable(tree, token);
      if (clause.isPresent()) {
        return Optional.of(
            doubt(
                tree,
                clause.get(),
                Claim.Evidence.Status.UNVERIFIED,
                tried(sentence, tree, token),
                Optional.empty()));
      }
      Optional<Checked.Found> checked = Checked.read(sentence, tree, token);
      if (checked.isPresent()) {
        return Optional.of(
            doubt(
                tree,
                checked.get().clause(),
                Claim.Evidence.Status.VERIFIED,
                checked.get().by(),
                checked.get().medium()));
      }
    }
    return Optional.empty();
  }

  private static Doubt doubt(
      Tree tree,
      BitSet said,
      Claim.Evidence.Status status,
      Optional<Span> by,
      Optional<Claim.Evidence.Medium> medium) {
    Sentence sentence = tree.sentence();
    Span span = sentence.span(said.nextSetBit(0), said.length() - 1);
    return new Doubt(
        sentence.index(),
        sentence.paragraph(),
        said,
        span,
        hasOther(tree, said),
        status,
        by,
        medium);
  }

  /** Who could not check it: "Radio Delta could not verify the figure". */
  private static Optional<Span> tried(Sentence sentence, Tree tree, Token check) {
    Token at = check;
    while (at.is("xcomp") && at.head() >= 0) {
      at = tree.token(at.head());
    }
    return tree.child(at, "nsubj")
        .filter(subject -> !subject.relation().equals("nsubj:pass") && !isEmpty(subject))
        .map(subject -> Checked.words(sentence, tree, subject));
  }

  private static boolean isEmpty(Token subject) {
    return Set.of("it", "this", "that", "which", "they")
        .contains(subject.lemma().toLowerCase(Locale.ROOT));
  }

  /** "The minister confirmed it: nine had died": what is confirmed stands behind. */
  private static boolean announces(Sentence sentence, Token token) {
    int colon = token.index() + 2;
    return colon < sentence.size() && sentence.token(colon).text().equals(":");
  }

  private boolean isCheck(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    String stem =
        text.endsWith("ied")
            ? text.substring(0, text.length() - 3) + "y"
            : text.endsWith("ed") ? text.substring(0, text.length() - 2) : text;
    boolean known =
        "check".equals(words.get(token.lemma().toLowerCase(Locale.ROOT)))
            || "check".equals(words.get(stem))
            || "check".equals(words.get(stem + "e"));
    return known && (token.isVerb() || token.tag().equals("NOUN") || token.tag().equals("ADJ"));
  }

  /** The clause around "verify", where it says that this was not possible. */
  private Optional<BitSet> unable(Tree tree, Token check) {
    Token top = check;
    while (top.head() >= 0
        && (top.is("xcomp")
            || top.is("csubj")
            || top.is("ccomp")
            || top.is("obj")
            || top.is("nsubj"))
        && tree.head(top).filter(above -> isAboutAbility(above)).isPresent()) {
      top = tree.token(top.head());
    }
    BitSet clause =
        tree.subtree(top, child -> !(child.is("conj") && child.isVerb()) && !child.is("parataxis"));
    boolean not = false;
    boolean able = false;
    for (int i = clause.nextSetBit(0); i >= 0; i = clause.nextSetBit(i + 1)) {
      Token token = tree.token(i);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean close = Math.abs(i - check.index()) <= 8;
      not |= close && UNABLE.contains(lemma);
      able |= close && ABLE.contains(lemma) && i <= check.index() + 3;
    }
    boolean does = tree.has(check, child -> child.is("aux") && child.lemma().equals("do"));
    return not && able && !does ? Optional.of(clause) : Optional.empty();
  }

  private static boolean isAboutAbility(Token token) {
    return Set.of("able", "unable", "possible", "impossible", "be").contains(token.lemma());
  }

  /** Whether the sentence holds another clause that can be meant. */
  private static boolean hasOther(Tree tree, BitSet clause) {
    return tree.sentence().tokens().stream()
            .filter(token -> !clause.get(token.index()) && token.isVerb() && !token.is("aux"))
            .count()
        > 0;
  }
}
