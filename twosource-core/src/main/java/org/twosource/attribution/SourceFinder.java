package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Finds the words that name who speaks, for a verb of saying: before it, behind an aside, or after
 * it.
 */
final class SourceFinder {

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");
  private static final Set<String> EDGES =
      Set.of(",", ";", ":", "”", "\"", "“", "—", "–", "-", "(", ")", "‘", "...");
  private static final Set<String> DUMMIES =
      Set.of("there", "what", "which", "this", "that", "it's");

  private final Words words;

  SourceFinder(Words words) {
    this.words = words;
  }

  /**
   * Who may be saying it, the likeliest first. Words in {@code reserved} belong to another
   * attribution.
   */
  List<SourcePhrase> find(Tree tree, Token verb, BitSet reserved) {
    List<SourcePhrase> found = new ArrayList<>();
    for (SourcePhrase phrase :
        List.of(inverted(tree, verb), before(tree, verb, reserved), bySubject(tree, verb))) {
      if (phrase.heads().stream().anyMatch(head -> canSpeak(tree, head))) {
        found.add(phrase);
      }
    }
    return found;
  }

  /**
   * "…, said the mayor of Loma on Monday": a mark before the verb and a noun phrase right after it.
   */
  private SourcePhrase inverted(Tree tree, Token verb) {
    int next = verb.index() + 1;
    boolean listens =
        verb.lemma().matches("tell|told|inform|assure|notify|brief|remind|accuse|blame");
    if (listens
        || verb.index() == 0
        || next >= tree.sentence().size()
        || !isEdge(tree.token(verb.index() - 1))) {
      return SourcePhrase.none();
    }
    Token first = tree.token(next);
    boolean noun = first.isNoun() || first.tag().equals("DET") || first.tag().equals("ADJ");
    if (!noun || first.lemma().equals("that")) {
      return SourcePhrase.none();
    }
    int end = next;
    while (end < tree.sentence().size()
        && !isStop(tree, end)
        && !(end > next && isWhen(tree, end))) {
      // "said Petra Sand, who leads the union": the relative clause belongs to her.
      if (end > next && RELATIVES.contains(tree.token(end).lemma().toLowerCase(Locale.ROOT))) {
        end = clauseEnd(tree, end + 1);
        break;
      }
      end++;
    }
    for (int i = end; i < clauseEnd(tree, end); i++) {
      if (tree.token(i).isVerb() && !tree.token(i).is("acl") && !tree.token(i).is("amod")) {
        return SourcePhrase.none();
      }
    }
    SourcePhrase phrase = SourcePhrase.read(tree, next, end);
    return phrase.heads().stream().allMatch(head -> canSpeak(tree, head))
        ? phrase
        : SourcePhrase.none();
  }

  private static int clauseEnd(Tree tree, int from) {
    int end = from;
    while (end < tree.sentence().size()
        && !Set.of(",", ".", ";", ":", "“", "\"").contains(tree.token(end).text())) {
      end++;
    }
    return end;
  }

  /** Where a clause or a mark begins; an apposition after a comma belongs to the phrase. */
  private static boolean isStop(Tree tree, int index) {
    Token token = tree.token(index);
    if (token.text().equals(",")) {
      return index + 1 < tree.sentence().size()
          && !tree.token(index + 1).tag().equals("DET")
          && !tree.token(index + 1).isName()
          && !RELATIVES.contains(tree.token(index + 1).lemma());
    }
    return token.text().equals(".")
        || token.text().equals(";")
        || token.text().equals(":")
        || token.text().equals("“")
        || token.text().equals("\"")
        || (token.isVerb() && !token.is("amod"));
  }

  private static boolean isWhen(Tree tree, int index) {
    return tree.token(index).tag().equals("ADP")
        && Set.of("on", "in", "after", "during", "at").contains(tree.token(index).lemma())
        && index + 1 < tree.sentence().size()
        && tree.token(index + 1)
            .text()
            .matches(
                ".*day|a|an|his|her|its|their|late|early|\\d.*|interview|January|February|March|April|May|June|July|August|September|October|November|December");
  }

  private SourcePhrase before(Tree tree, Token verb, BitSet reserved) {
    int at = verb.index() - 1;
    while (at >= 0
        && (tree.token(at).tag().equals("ADV")
            || tree.token(at).tag().equals("AUX")
            || (tree.token(at).tag().equals("PART") && !tree.token(at).text().startsWith("’")))) {
      at--;
    }
    if (at < 0) {
      return SourcePhrase.none();
    }
    Token last = tree.token(at);
    if (RELATIVES.contains(last.lemma()) && !last.tag().equals("DET")) {
      return antecedent(tree, at);
    }
    if (last.text().equals(",")
        || last.text().equals(")")
        || last.text().equals("”")
        || reserved.get(at)) {
      return behindAside(tree, at, reserved);
    }
    if (!last.isNoun() && !last.tag().equals("ADJ") && !last.tag().equals("DET")) {
      return SourcePhrase.none();
    }
    int from = left(tree, at);
    return from > at ? SourcePhrase.none() : SourcePhrase.read(tree, from, at + 1);
  }

  /** The leftmost word of the noun phrase that ends at {@code at}. */
  private int left(Tree tree, int at) {
    int from = at;
    boolean verb = false;
    while (from > 0) {
      Token token = tree.token(from - 1);
      if (isEdge(token) && !isBracket(tree, from - 1)) {
        break;
      }
      if (token.tag().equals("SCONJ")
          || (token.isVerb() && !token.is("amod"))
          || (RELATIVES.contains(token.lemma()) && !token.is("det"))) {
        verb = true;
        break;
      }
      from--;
    }
    for (int i = at; i >= from; i--) {
      boolean joins = tree.token(i).tag().equals("CCONJ");
      if (joins && (verb || i == from || !tree.token(i).lemma().equals("and"))) {
        return i + 1;
      }
    }
    // "On Monday the army said": a phrase that opens with a preposition is when or where; the
    // subject follows it.
    if (tree.token(from).tag().equals("ADP") || tree.token(from).tag().equals("ADV")) {
      for (int i = at; i > from; i--) {
        Token token = tree.token(i);
        boolean starts =
            token.tag().equals("DET")
                || token.tag().equals("PRON")
                || (i == at
                    && !tree.token(i - 1).tag().equals("ADJ")
                    && !tree.token(i - 1).isNoun());
        if (starts && !tree.token(i - 1).tag().equals("ADP")) {
          return i;
        }
      }
      return subjectStart(tree, from, at);
    }
    return from;
  }

  private static int subjectStart(Tree tree, int from, int at) {
    for (int i = from; i <= at; i++) {
      Token token = tree.token(i);
      if (token.is("nsubj")) {
        return Math.max(from, Math.min(i, tree.subtree(token).nextSetBit(0)));
      }
    }
    return at;
  }

  private static boolean isBracket(Tree tree, int index) {
    String text = tree.token(index).text();
    if (text.equals("-")) {
      return true;
    }
    return text.equals(")")
        || (text.equals("(")
            && tree
                .sentence()
                .tokens()
                .subList(index, Math.min(index + 5, tree.sentence().size()))
                .stream()
                .anyMatch(token -> token.text().equals(")")));
  }

  /** "The Service (NIS), citing updates from a friend, said": the phrase before the aside. */
  private SourcePhrase behindAside(Tree tree, int at, BitSet reserved) {
    int close = at;
    while (close > 0 && tree.token(close).isPunctuation()) {
      close--;
    }
    for (int end = close - 1; end > 0; end--) {
      boolean opens = tree.token(end).text().equals(",") || tree.token(end).text().equals("(");
      boolean noun = tree.token(end - 1).isNoun() || tree.token(end - 1).text().equals(")");
      if (!opens || !noun || reserved.get(end - 1)) {
        continue;
      }
      int from = left(tree, end - 1);
      boolean starts =
          from == 0
              || (isEdge(tree.token(from - 1))
                  && (!tree.token(from - 1).text().equals(",") || hasVerb(tree, from - 1)))
              || tree.token(from - 1).tag().equals("CCONJ")
              || tree.token(from - 1).tag().equals("SCONJ");
      if (from < end && starts && !tree.token(from).tag().equals("ADP") && !reserved.get(from)) {
        return SourcePhrase.read(tree, from, end);
      }
    }
    return SourcePhrase.none();
  }

  private static boolean hasVerb(Tree tree, int to) {
    return tree.sentence().tokens().subList(0, to).stream()
        .anyMatch(token -> token.isVerb() && !token.is("amod"));
  }

  /** "the mayor, who said": the mayor. */
  private SourcePhrase antecedent(Tree tree, int relative) {
    int at = relative - 1;
    if (at > 0 && tree.token(at).text().equals(",")) {
      at--;
    }
    if (at < 0 || !tree.token(at).isNoun()) {
      return SourcePhrase.none();
    }
    return SourcePhrase.read(tree, left(tree, at), at + 1);
  }

  /** What the tree says is the subject, its own or that of the verb it is joined to. */
  private SourcePhrase bySubject(Tree tree, Token verb) {
    Token at = verb;
    for (int hops = 0; hops < 4; hops++) {
      Optional<Token> subject = tree.child(at, "nsubj");
      if (subject.isPresent()) {
        SourcePhrase phrase = SourcePhrase.around(tree, subject.get());
        phrase.words().clear(verb.index());
        return phrase;
      }
      Optional<Token> above = tree.head(at);
      boolean climbs = at.is("conj") || at.is("xcomp") || at.is("advcl") || at.is("parataxis");
      if (above.isEmpty() || !climbs || !above.get().isVerb()) {
        return SourcePhrase.none();
      }
      at = above.get();
    }
    return SourcePhrase.none();
  }

  private static boolean isEdge(Token token) {
    return token.isPunctuation() && EDGES.contains(token.text());
  }

  private boolean canSpeak(Tree tree, Token source) {
    if (source.tag().equals("PRON") || source.tag().equals("DET")) {
      return !DUMMIES.contains(source.lemma().toLowerCase(java.util.Locale.ROOT))
          && !source.relation().equals("expl");
    }
    return source.isNoun()
        || source.tag().equals("ADJ")
        || words.voice(source).isPresent()
        || tree.has(source, Token::isName);
  }
}
