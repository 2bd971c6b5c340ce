package org.twosource.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Finds what is said, for a verb of saying whose speaker is known. Prefers what stands on the page
 * (a quotation, a comma before a closing ", police said") to what the tree says, since it is there
 * that parsers err.
 */
final class ContentFinder {

  private static final Set<String> FRAMING = Set.of("obl", "advmod", "obj", "iobj", "aux", "advcl");

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "after",
          "when",
          "while",
          "as",
          "because",
          "since",
          "although",
          "though",
          "before",
          "once",
          "until",
          "but",
          "and",
          "who",
          "which");

  /** What a single word can be that is all somebody says: "Nonsense, says his lawyer." */
  private static final Set<String> SHORT = Set.of("NOUN", "ADJ", "INTJ");

  private final Words words;

  ContentFinder(Words words) {
    this.words = words;
  }

  /** Fills in the content; false where nothing is said. */
  boolean fill(Draft draft, CueEntry entry, Quotes quotes, BitSet reserved) {
    Tree tree = draft.tree;
    BitSet frame = frame(draft);
    frame.or(reserved);
    if (entry.kind() == CueEntry.Kind.BLAME) {
      return blame(draft);
    }
    Optional<Token> clause = clauseAfter(draft);
    boolean closing = clause.isEmpty() && closesSentence(draft, frame);
    if (closing) {
      fronted(draft);
    } else if (clause.isPresent()) {
      after(draft, clause.get());
    } else if (!quoted(draft, quotes, frame)
        && !interrupted(draft, frame)
        && !rest(draft, entry, frame)
        && !noun(draft, entry, frame)) {
      return false;
    }
    draft.content.andNot(frame);
    trim(tree, draft.content);
    return !draft.content.isEmpty();
  }

  /** The words around the verb that say when, where and to whom it was said. */
  private BitSet frame(Draft draft) {
    Tree tree = draft.tree;
    BitSet frame = draft.frame();
    for (Token child : tree.children(draft.cue)) {
      boolean framing = FRAMING.stream().anyMatch(child::is) && !hasClause(tree, child);
      boolean near = Math.abs(child.index() - draft.cue.index()) <= 12;
      if (framing && near && !(child.is("obj") && isContentNoun(draft, child))) {
        frame.or(tree.subtree(child));
      }
    }
    frame.or(draft.frame());
    return frame;
  }

  private boolean hasClause(Tree tree, Token token) {
    return token.isVerb() || tree.has(token, child -> child.is("ccomp"));
  }

  private boolean isContentNoun(Draft draft, Token object) {
    return !draft.cueWords.get(object.index()) && !draft.sourceWords.get(object.index());
  }

  /** The clause that the verb governs to its right, "that …" or without "that". */
  private Optional<Token> clauseAfter(Draft draft) {
    Tree tree = draft.tree;
    int from = draft.cue.index();
    for (Token child : tree.children(draft.cue)) {
      boolean clause =
          child.is("ccomp") || child.is("parataxis") || (child.is("xcomp") && child.isVerb());
      if (clause
          && child.index() > from
          && startOf(tree, child) > draft.cue.index()
          && !isSubordinate(tree, child)) {
        return Optional.of(child);
      }
    }
    for (Token child : tree.children(draft.cue)) {
      if (child.index() > from && (child.is("obj") || child.is("obl"))) {
        Optional<Token> inner = tree.child(child, "ccomp");
        if (inner.isPresent() && draft.cueWords.get(child.index())) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  /** "After the blast, police said …": what stands before is when, not what. */
  private static boolean opensSubordinate(Tree tree) {
    Token first = tree.token(0);
    return (SUBORDINATORS.contains(first.lemma().toLowerCase(java.util.Locale.ROOT))
            || first.tag().equals("ADP")
            || first.tag().equals("SCONJ"))
        && !first.tag().equals("CCONJ");
  }

  /** "…, the hospital said, after two had died": no clause of what is said, by its conjunction. */
  private static boolean isSubordinate(Tree tree, Token clause) {
    int start = startOf(tree, clause);
    while (start < tree.sentence().size() && tree.token(start).isPunctuation()) {
      start++;
    }
    return start < tree.sentence().size()
        && SUBORDINATORS.contains(tree.token(start).lemma().toLowerCase(java.util.Locale.ROOT));
  }

  private static int startOf(Tree tree, Token token) {
    return tree.subtree(token).nextSetBit(0);
  }

  /**
   * "…, the hospital said on Wednesday." and "…, said the hospital": nothing said follows, and a
   * mark stands before.
   */
  private boolean closesSentence(Draft draft, BitSet frame) {
    Tree tree = draft.tree;
    int start = frameStart(draft);
    boolean word = start == 2 && SHORT.contains(tree.token(0).tag());
    if ((start < 3 && !word) || !isBreak(tree.token(start - 1))) {
      return false;
    }
    for (int i = draft.cue.index() + 1; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      if (!frame.get(i) && !token.isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  private static int frameStart(Draft draft) {
    int start = draft.cue.index();
    int source = draft.sourceWords.nextSetBit(0);
    if (source >= 0 && source < start && start - source < 40) {
      start = source;
    }
    int cue = draft.cueWords.nextSetBit(0);
    return cue >= 0 ? Math.min(start, cue) : start;
  }

  private static boolean isBreak(Token token) {
    return token.isPunctuation()
        && Set.of(",", "”", "\"", "—", "–", "-", "?", "!", "’", "''").contains(token.text());
  }

  private static void fronted(Draft draft) {
    int start = frameStart(draft);
    // A coordinated clause of saying before this one keeps its own content: "X said A, and B, Y
    // said" is rare, and there
    // the inner one nests by itself.
    draft.content.set(0, start);
    draft.confidence = 0.95;
    draft.fixed = true;
  }

  /** Everything from the clause on, but for a new clause joined to the verb of saying itself. */
  private void after(Draft draft, Token clause) {
    Tree tree = draft.tree;
    BitSet content = tree.subtree(clause);
    int from = content.nextSetBit(0);
    int last = tree.sentence().size();
    for (Token child : tree.children(draft.cue)) {
      boolean joined = child.is("conj") || child.is("parataxis");
      if (joined
          && child.index() > clause.index()
          && (tree.child(child, "nsubj").isPresent() || words.cue(tree, child).isPresent())) {
        BitSet other = tree.subtree(child);
        last = Math.min(last, other.nextSetBit(0));
      }
    }
    last = Math.min(last, semicolon(tree, from));
    for (int i = from; i < last; i++) {
      if (tree.isUnder(tree.token(i), draft.cue)) {
        content.set(i);
      }
    }
    content.clear(last, tree.sentence().size());
    draft.content.or(content);
    // "Six have died, the hospital said, after two patients died": the clause before belongs to
    // what is said.
    if (draft.cue.index() > 0 && isMedial(draft)) {
      draft.content.set(0, frameStart(draft));
    }
  }

  private static int semicolon(Tree tree, int from) {
    for (int i = from; i < tree.sentence().size(); i++) {
      if (tree.token(i).text().equals(";")) {
        return i;
      }
    }
    return tree.sentence().size();
  }

  private boolean isMedial(Draft draft) {
    Tree tree = draft.tree;
    int start = frameStart(draft);
    return start > 3
        && isBreak(tree.token(start - 1))
        && tree.sentence().tokens().subList(0, start).stream()
            .anyMatch(token -> token.isVerb() && !token.is("aux"))
        && !tree.isUnder(
            draft.cue, draft.cue.head() < 0 ? draft.cue : tree.token(draft.cue.head()));
  }

  private boolean quoted(Draft draft, Quotes quotes, BitSet frame) {
    Tree tree = draft.tree;
    List<Span> inside = quotes.in(tree.sentence().span());
    BitSet content = new BitSet();
    for (Token token : tree.sentence().tokens()) {
      if (!frame.get(token.index())
          && inside.stream().anyMatch(quote -> quote.contains(token.span()))) {
        content.set(token.index());
      }
    }
    if (content.cardinality() < 3
        || inside.stream().anyMatch(quote -> quote.contains(draft.cue.span()))) {
      return false;
    }
    draft.content.or(content);
    return true;
  }

  /** "The fire, police said, began below deck": the sentence goes on around the verb. */
  private static boolean interrupted(Draft draft, BitSet frame) {
    Tree tree = draft.tree;
    Token cue = draft.cue;
    int start = frameStart(draft);
    if (start > 1 && isBreak(tree.token(start - 1)) && !opensSubordinate(tree)) {
      boolean verbBefore =
          tree.sentence().tokens().subList(0, start).stream()
              .anyMatch(token -> token.isVerb() && !token.is("amod"));
      if (!verbBefore && !isParted(tree, start, cue.index())) {
        return false;
      }
      draft.content.set(0, start);
      for (int i = cue.index() + 1; i < tree.sentence().size(); i++) {
        if (!frame.get(i)) {
          draft.content.set(i);
        }
      }
      draft.confidence = 0.85;
      return true;
    }
    return false;
  }

  /** "The fire": the subject of a verb behind the words of saying. */
  private static boolean isParted(Tree tree, int start, int cue) {
    return tree.sentence().tokens().subList(0, start).stream()
        .anyMatch(
            token ->
                token.is("nsubj") && token.head() > cue && !tree.token(token.head()).is("conj"));
  }

  /** Where the tree has lost the clause: everything behind the verb, if it can be one. */
  private boolean rest(Draft draft, CueEntry entry, BitSet frame) {
    Tree tree = draft.tree;
    int from = draft.cue.index() + 1;
    while (from < tree.sentence().size() && draft.cueWords.get(from)) {
      from++;
    }
    int source = draft.sourceWords.nextSetBit(0);
    if (from >= tree.sentence().size() || source < 0 || source > draft.cue.index()) {
      return false;
    }
    Token first = tree.token(from);
    boolean starts =
        first.isNoun()
            || first.tag().equals("DET")
            || first.tag().equals("ADJ")
            || first.lemma().equals("that")
            || first.text().equals("“");
    int end = semicolon(tree, from);
    boolean clause =
        tree.sentence().tokens().subList(from, end).stream()
            .anyMatch(token -> token.isVerb() && !token.is("amod"));
    boolean shown = entry.kind() == CueEntry.Kind.SHOW;
    if (!starts || !(clause || shown)) {
      return false;
    }
    draft.content.set(from, end);
    frame.andNot(draft.content);
    frame.or(draft.frame());
    draft.confidence = 0.8;
    return true;
  }

  private boolean noun(Draft draft, CueEntry entry, BitSet frame) {
    if (!entry.takes().contains("np")) {
      return false;
    }
    Tree tree = draft.tree;
    Optional<Token> object =
        tree.child(draft.cue, "obj").filter(token -> !draft.sourceWords.get(token.index()));
    if (object.isEmpty() || object.get().index() < draft.cue.index()) {
      return false;
    }
    if (object.get().tag().equals("PRON") && entry.certainty() != Certainty.DENIED) {
      return false;
    }
    draft.content.or(tree.subtree(object.get()));
    if (draft.kind == CueEntry.Kind.SHOW) {
      for (int i = object.get().index(); i < tree.sentence().size(); i++) {
        if (tree.isUnder(tree.token(i), draft.cue)) {
          draft.content.set(i);
        }
      }
    }
    frame.andNot(draft.content);
    draft.confidence = 0.75;
    return true;
  }

  /** "blamed the army for the attack", "accused him of theft". */
  private static boolean blame(Draft draft) {
    Tree tree = draft.tree;
    Optional<Token> object =
        tree.child(draft.cue, "obj").filter(token -> !draft.sourceWords.get(token.index()));
    if (object.isEmpty()) {
      return false;
    }
    for (int i = object.get().index(); i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      if (tree.isUnder(token, draft.cue) && !draft.frame().get(i)) {
        draft.content.set(i);
      }
    }
    draft.content.or(tree.subtree(object.get()));
    trim(tree, draft.content);
    return true;
  }

  /** Content does not begin or end with a comma or "that". */
  /** The rest of the sentence, without "that" and the marks around it. */
  static BitSet rest(Tree tree, int from) {
    BitSet content = new BitSet();
    int size = tree.sentence().size();
    int start = from < size && tree.token(from).lemma().equals("that") ? from + 1 : from;
    content.set(Math.min(start, size), size);
    trim(tree, content);
    return content;
  }

  static void trim(Tree tree, BitSet content) {
    int first = content.nextSetBit(0);
    while (first >= 0 && isLeading(tree.token(first))) {
      content.clear(first);
      first = content.nextSetBit(first);
    }
    // "acknowledged the fact that …": that it is one is not said.
    if (first >= 0
        && first + 3 < content.length()
        && tree.token(first).lemma().equals("the")
        && tree.token(first + 1).lemma().equals("fact")
        && tree.token(first + 2).lemma().equals("that")) {
      content.clear(first, first + 3);
    }
    // "described how nine had died": that they had.
    if (first >= 0
        && tree.token(first).lemma().equals("how")
        && first + 2 < content.length()
        && tree.token(first).is("advmod")
        && tree.token(first).head() > first + 1) {
      content.clear(first);
    }
    int last = content.length() - 1;
    while (last >= 0
        && tree.token(last).isPunctuation()
        && !Set.of("”", "\"", ")", "?").contains(tree.token(last).text())) {
      content.clear(last);
      last = content.length() - 1;
    }
  }

  private static boolean isLeading(Token token) {
    return (token.isPunctuation() && !Set.of("“", "\"", "(", "‘").contains(token.text()))
        || (token.is("mark") && token.lemma().equals("that"))
        || token.is("cc");
  }
}
