package org.twosource.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Dismissals;
import org.twosource.text.Nearby;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Cuts sentences into the stretches that make one claim each: what one voice says, clause by
 * clause. Coordinated clauses are claims of their own, subordinate ones stay with their clause.
 */
final class Clauses {

  private static final String OWN = "";

  private final Map<String, Attribution> attributions = new HashMap<>();
  private final Nearby<Attribution> said;

  Clauses(List<Attribution> attributions) {
    attributions.forEach(one -> this.attributions.put(one.id(), one));
    this.said = Reading.said(this.attributions);
  }

  /** The clauses of a sentence in order of the text. */
  List<Clause> of(Sentence sentence) {
    Tree tree = new Tree(sentence);
    String[] layer = layers(sentence);
    int[] owner = new int[sentence.size()];
    for (Token token : sentence.tokens()) {
      owner[token.index()] = isHead(tree, token, layer) ? token.index() : -1;
    }
    int[] heads = new int[sentence.size()];
    for (Token token : sentence.tokens()) {
      int i = token.index();
      heads[i] = layer[i] == null ? -1 : headOf(tree, token, layer, owner);
    }
    Map<Integer, BitSet> words = new HashMap<>();
    for (Token token : sentence.tokens()) {
      int head = uncrossed(tree, token, heads, layer);
      if (head >= 0) {
        words.computeIfAbsent(head, key -> new BitSet()).set(token.index());
      }
    }
    List<Clause> found = new ArrayList<>();
    words.forEach(
        (head, tokens) -> clause(tree, tree.token(head), tokens, layer).ifPresent(found::add));
    found.sort(Comparator.comparingInt(clause -> clause.words().nextSetBit(0)));
    return withSubjects(tree, gapped(tree, returned(tree, joined(tree, found))));
  }

  /**
   * The clause that a word belongs to, or -1. A word that hangs on a clause across the verb which
   * that clause itself hangs on belongs to that verb's: "[at least] seven were killed and sixty
   * injured". English trees hardly ever cross so, wrong ones do.
   */
  private static int uncrossed(Tree tree, Token token, int[] heads, @Nullable String[] layer) {
    int i = token.index();
    int head = heads[i];
    if (head < 0) {
      return head;
    }
    for (Token above = tree.token(head); above.head() >= 0; ) {
      above = tree.token(above.head());
      int at = above.index();
      boolean between = i < at && at < head;
      if (between && heads[at] == at && Objects.equals(layer[at], layer[i])) {
        return at;
      }
    }
    return head;
  }

  /**
   * A stretch that goes on with a preposition right behind another is the same clause, cut by a
   * wrong tree.
   */
  private static List<Clause> joined(Tree tree, List<Clause> found) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : found) {
      Clause before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      int first = clause.words().nextSetBit(0);
      boolean goesOn =
          before != null
              && before.words().length() == first
              && before.attribution().equals(clause.attribution());
      if (before != null
          && goesOn
          && (tree.token(first).tag().equals("ADP") || tree.token(first).tag().equals("PART"))) {
        BitSet words = new BitSet();
        words.or(before.words());
        words.or(clause.words());
        boolean participle =
            !isAuxiliated(tree, before.head())
                && tree.token(first).lemma().equals("by")
                && clause.head().isVerb();
        boolean later = participle;
        Token head = later ? clause.head() : before.head();
        Clause whole = new Clause(tree, head, words, before.subject(), before.attribution());
        Optional<Token> subject =
            later ? opening(tree, whole).or(before::subject) : before.subject();
        kept.set(kept.size() - 1, new Clause(tree, head, words, subject, before.attribution()));
      } else {
        kept.add(clause);
      }
    }
    return kept;
  }

  /**
   * "one was killed and sixteen others | were hurt": what a wrong tree leaves at the end of the
   * clause before goes back to the verb it is the subject of.
   */
  private static List<Clause> returned(Tree tree, List<Clause> found) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : found) {
      int last = kept.size() - 1;
      int and = last < 0 ? -1 : strayed(tree, kept.get(last), clause);
      if (and < 0) {
        kept.add(clause);
        continue;
      }
      Clause before = kept.get(last);
      BitSet own = new BitSet();
      own.or(before.words());
      BitSet words = own.get(0, own.length());
      own.clear(and, tree.sentence().size());
      words.clear(0, and + 1);
      Optional<Token> subject =
          words.stream().mapToObj(tree::token).filter(Token::isNoun).reduce((one, two) -> two);
      words.or(clause.words());
      kept.set(last, new Clause(tree, before.head(), own, before.subject(), before.attribution()));
      kept.add(new Clause(tree, clause.head(), words, subject, clause.attribution()));
    }
    return kept;
  }

  /**
   * Where the "and" stands before the subject that a clause has lost to the one before it, or -1.
   */
  private static int strayed(Tree tree, Clause before, Clause clause) {
    int first = clause.words().nextSetBit(0);
    boolean lost =
        before.words().length() == first
            && before.attribution().equals(clause.attribution())
            && tree.child(clause.head(), "nsubj").isEmpty()
            && tree.token(first).tag().equals("AUX")
            && tree.token(first).head() == clause.head().index();
    for (int i = first - 1; lost && i > before.head().index() && before.words().get(i); i--) {
      Token token = tree.token(i);
      if (token.tag().equals("CCONJ")) {
        return i < first - 1 && tree.token(first - 1).isNoun() ? i : -1;
      }
      lost = !token.isVerb() && !token.isPunctuation() && !token.tag().equals("ADP");
    }
    return -1;
  }

  /** "two had been killed and five wounded": the second number has a claim of its own. */
  private static List<Clause> gapped(Tree tree, List<Clause> found) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : found) {
      int cut = -1;
      for (int i = clause.words().nextSetBit(0);
          i >= 0 && i + 2 < tree.sentence().size();
          i = clause.words().nextSetBit(i + 1)) {
        boolean and = tree.token(i).lemma().equals("and") && tree.token(i + 1).tag().equals("NUM");
        if (and
            && isOutcome(tree.token(i + 2))
            && clause.has(tree.token(i + 2))
            && i > clause.head().index()) {
          cut = i;
        }
      }
      if (cut < 0) {
        kept.add(clause);
        continue;
      }
      BitSet first = new BitSet();
      first.or(clause.words());
      first.clear(cut, tree.sentence().size());
      BitSet second = new BitSet();
      second.or(clause.words());
      second.clear(0, cut + 1);
      kept.add(new Clause(tree, clause.head(), first, clause.subject(), clause.attribution()));
      kept.add(
          new Clause(
              tree,
              tree.token(cut + 2),
              second,
              Optional.of(tree.token(cut + 1)),
              clause.attribution()));
    }
    return kept;
  }

  static boolean isOutcome(Token token) {
    return ((token.isVerb() || token.tag().equals("ADJ")) && !token.text().endsWith("ing"))
        || token.lemma().equals("missing");
  }

  private static boolean isAuxiliated(Tree tree, Token token) {
    return tree.has(token, child -> child.is("aux") || child.is("cop"));
  }

  /**
   * Where the tree gives a clause no subject, the noun phrase it opens with, else the subject of
   * the clause before.
   */
  private static List<Clause> withSubjects(Tree tree, List<Clause> found) {
    List<Clause> kept = new ArrayList<>();
    for (Clause clause : found) {
      Optional<Token> own = tree.child(clause.head(), "nsubj").filter(clause::has);
      Optional<Token> subject = clause.subject();
      if (own.isEmpty() && subject.isEmpty()) {
        Optional<Token> opening = opening(tree, clause);
        Optional<Token> before =
            kept.isEmpty() || !kept.get(kept.size() - 1).attribution().equals(clause.attribution())
                ? Optional.empty()
                : subjectOf(tree, kept.get(kept.size() - 1));
        subject = opening.or(() -> before).or(() -> shared(tree, clause.head()));
      }
      kept.add(new Clause(tree, clause.head(), clause.words(), subject, clause.attribution()));
    }
    return kept;
  }

  private static Optional<Token> subjectOf(Tree tree, Clause clause) {
    return tree.child(clause.head(), "nsubj").filter(clause::has).or(clause::subject);
  }

  /** The noun of the phrase with which the words open, before the verb. */
  private static Optional<Token> opening(Tree tree, Clause clause) {
    Token noun = null;
    for (int i = clause.words().nextSetBit(0);
        i >= 0 && i < clause.head().index();
        i = clause.words().nextSetBit(i + 1)) {
      Token token = tree.token(i);
      boolean possessor =
          i + 1 < tree.sentence().size() && tree.token(i + 1).text().matches("['\u2019]s?");
      if (token.isNoun() && !possessor) {
        noun = token;
      } else if (token.tag().equals("ADP")
          || token.isVerb()
          || token.text().equals(",")
          || token.tag().equals("SCONJ")
          || token.tag().equals("ADV")) {
        break;
      }
    }
    return Optional.ofNullable(noun);
  }

  /**
   * For each token the id of the innermost attribution whose content holds it, "" for the outlet's
   * own voice, null for the words of saying.
   */
  private @Nullable String[] layers(Sentence sentence) {
    @Nullable String[] layer = new String[sentence.size()];
    int[] size = new int[sentence.size()];
    boolean said = false;
    for (Token token : sentence.tokens()) {
      layer[token.index()] = OWN;
      size[token.index()] = Integer.MAX_VALUE;
    }
    BitSet frame = new BitSet();
    for (Attribution one : this.said.at(sentence.span())) {
      int length = one.content().stream().mapToInt(Span::length).sum();
      for (Token token : sentence.tokens()) {
        if (one.content().stream().anyMatch(span -> span.contains(token.span()))) {
          boolean inner =
              length < size[token.index()]
                  || (length == size[token.index()] && isInside(one, layer[token.index()]));
          if (inner) {
            layer[token.index()] = one.id();
            size[token.index()] = length;
          }
        }
        boolean hedgeOnly = one.source().isEmpty() && one.cue().size() == 1;
        if (!hedgeOnly && (covers(one.cue(), token) || covers(one.source(), token))) {
          frame.set(token.index());
          said |= covers(one.cue(), token);
        }
      }
    }
    for (int i = frame.nextSetBit(0); i >= 0; i = frame.nextSetBit(i + 1)) {
      // A source that is itself part of what another says stays part of it; a cue never does.
      layer[i] = null;
    }
    if (said) {
      clearFrame(sentence, layer, frame);
    }
    return layer;
  }

  private boolean isInside(Attribution one, @Nullable String outer) {
    Optional<String> at = one.inside();
    for (int i = 0; at.isPresent() && i < 10; i++) {
      if (at.get().equals(outer)) {
        return true;
      }
      at = Optional.ofNullable(attributions.get(at.get())).flatMap(Attribution::inside);
    }
    return false;
  }

  /** "denied it": one word is enough to say what is denied. */
  private boolean denies(@Nullable String layer) {
    Attribution one = layer == null ? null : attributions.get(layer);
    return one != null && one.certainty() == Certainty.DENIED;
  }

  private static boolean covers(List<Span> spans, Token token) {
    return spans.stream().anyMatch(span -> span.contains(token.span()));
  }

  /** Words of the outlet's own that only say when and where something was said are no claim. */
  private static void clearFrame(Sentence sentence, @Nullable String[] layer, BitSet frame) {
    Tree tree = new Tree(sentence);
    for (Token token : sentence.tokens()) {
      if (!OWN.equals(layer[token.index()])) {
        continue;
      }
      Token at = token;
      boolean counts = false;
      while (at.head() >= 0 && !frame.get(at.index()) && OWN.equals(layer[at.index()])) {
        counts = isCount(tree, at);
        if (counts
            || ((at.is("conj") || at.is("parataxis"))
                && at.isVerb()
                && tree.child(at, "nsubj").isPresent())) {
          break;
        }
        at = sentence.token(at.head());
      }
      boolean ownClause =
          counts
              || (at.isVerb()
                  && (at.is("conj") || at.is("parataxis") || at.head() < 0)
                  && !frame.get(at.index()));
      if (!ownClause || frame.get(at.index())) {
        layer[token.index()] = null;
      }
    }
  }

  /** "(after the blast) in which two people died, …": what it counts is more than a frame. */
  private static boolean isCount(Tree tree, Token token) {
    return token.relation().equals("acl:relcl")
        && token.isVerb()
        && EventClasses.shared().has(EventClasses.shared().of(tree, token), "toll")
        && tree.subtree(token).stream().anyMatch(i -> tree.token(i).tag().equals("NUM"));
  }

  private boolean isHead(Tree tree, Token token, @Nullable String[] layer) {
    String own = layer[token.index()];
    if (own == null || token.isPunctuation()) {
      return false;
    }
    if (token.head() < 0 || !own.equals(layer[token.head()])) {
      return token.head() < 0 || startsLayer(tree, token, own, layer);
    }
    boolean predicate = isPredicate(tree, token);
    if (token.is("conj") && predicate) {
      return splits(tree, token);
    }
    if ((token.is("parataxis") || token.is("ccomp"))
        && predicate
        && tree.child(token, "nsubj").isPresent()) {
      return token.is("parataxis") && tree.subtree(token).cardinality() > 4;
    }
    if (token.relation().equals("acl:relcl")) {
      return isLooseRelative(tree, token);
    }
    return token.is("advcl") && predicate && isCutOff(tree, token, layer);
  }

  /** The first of the words of a layer that hang outside it. */
  private static boolean startsLayer(Tree tree, Token token, String own, @Nullable String[] layer) {
    boolean predicate = isPredicate(tree, token);
    for (Token other : tree.sentence().tokens()) {
      if (other.index() == token.index()
          || !own.equals(layer[other.index()])
          || other.isPunctuation()) {
        continue;
      }
      boolean joins =
          predicate
              && other.index() < token.index()
              && tree.has(token, child -> child.is("cc"))
              && token.isVerb();
      if (joins && isPredicate(tree, other)) {
        return true;
      }
      boolean top = other.head() < 0 || !own.equals(layer[other.head()]);
      if (top
          && isPredicate(tree, other)
          && (!predicate
              || (other.index() < token.index() && !token.is("conj") && !token.is("parataxis")))) {
        return predicate
            && tree.child(token, "nsubj").isPresent()
            && other.index() < token.index() - 3;
      }
      if (top && !predicate && !isPredicate(tree, other) && other.index() < token.index()) {
        return false;
      }
    }
    return true;
  }

  static boolean isPredicate(Tree tree, Token token) {
    return (token.isVerb() && !token.is("aux") && !token.is("cop"))
        || tree.child(token, "cop").isPresent()
        || tree.child(token, "nsubj").isPresent();
  }

  /**
   * "killed four and injured 31" are two claims; "killed or injured" and "shot and killed two" are
   * one.
   */
  private static boolean splits(Tree tree, Token token) {
    Token first = tree.token(token.head());
    boolean comma = token.index() > 1 && opensClause(tree, token);
    if (comma && tree.child(token, "nsubj").isPresent()) {
      return true;
    }
    if (!isPredicate(tree, first)) {
      return false;
    }
    boolean or = tree.has(token, child -> child.is("cc") && child.lemma().equals("or"));
    boolean ownSubject = tree.child(token, "nsubj").isPresent();
    boolean firstAlone =
        tree.children(first).stream()
            .noneMatch(
                child ->
                    child.index() > first.index()
                        && child.index() < token.index()
                        && !child.is("punct")
                        && !child.is("cc"));
    boolean adjacent = token.index() - first.index() <= 2;
    boolean bareSecond =
        tree.children(token).stream()
            .noneMatch(child -> child.index() > token.index() && !child.is("punct"));
    if (or && !ownSubject) {
      return false;
    }
    if (!ownSubject && adjacent && firstAlone) {
      return false;
    }
    boolean finite = token.isVerb() || tree.child(token, "cop").isPresent();
    boolean infinitive = first.is("xcomp") || first.is("advcl") || first.is("acl");
    if (infinitive && !ownSubject) {
      return false;
    }
    return ownSubject || (finite && !(bareSecond && adjacent));
  }

  /** ", and" before its first word: a clause as good as the first. */
  private static boolean opensClause(Tree tree, Token token) {
    int first = tree.subtree(token).nextSetBit(0);
    return first > 0
        && (tree.token(first - 1).text().equals(",")
            || (tree.token(first).is("cc") && tree.token(first - 1).isPunctuation()));
  }

  /** ", where …", ", which …" with a clause's worth of words. */
  private static boolean isLooseRelative(Tree tree, Token token) {
    BitSet words = tree.subtree(token);
    int first = words.nextSetBit(0);
    return words.cardinality() >= 5
        && ((first > 0 && tree.token(first - 1).text().equals(","))
            || tree.token(first).text().equals(","));
  }

  private static boolean isCutOff(Tree tree, Token token, @Nullable String[] layer) {
    int low = Math.min(token.index(), token.head());
    int high = Math.max(token.index(), token.head());
    for (int i = low; i < high; i++) {
      if (layer[i] == null && !tree.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  private static int headOf(Tree tree, Token token, @Nullable String[] layer, int[] owner) {
    String own = layer[token.index()];
    Token at = token;
    while (owner[at.index()] < 0 && at.head() >= 0) {
      at = tree.token(at.head());
    }
    if (own == null) {
      return -1;
    }
    if (owner[at.index()] >= 0 && own.equals(layer[at.index()])) {
      return owner[at.index()];
    }
    return nearest(token, own, layer, owner);
  }

  private static int nearest(Token token, String own, @Nullable String[] layer, int[] owner) {
    int best = -1;
    for (int i = 0; i < owner.length; i++) {
      if (owner[i] >= 0
          && own.equals(layer[i])
          && (best < 0 || Math.abs(i - token.index()) < Math.abs(best - token.index()))) {
        best = i;
      }
    }
    return best;
  }

  private Optional<Clause> clause(Tree tree, Token head, BitSet words, @Nullable String[] layer) {
    trim(tree, words);
    long content = words.stream().filter(i -> !tree.token(i).isPunctuation()).count();
    String own = layer[head.index()];
    boolean word =
        denies(own) || (own != null && !own.isEmpty() && Dismissals.shared().isFalse(head));
    if (content < (word ? 1 : 2)) {
      return Optional.empty();
    }
    return Optional.of(
        new Clause(
            tree,
            head,
            words,
            Optional.empty(),
            own == null || own.isEmpty() ? Optional.empty() : Optional.of(own)));
  }

  /** The subject of the clause that this one is joined to. */
  static Optional<Token> shared(Tree tree, Token head) {
    Token at = head;
    for (int hops = 0; hops < 4 && at.head() >= 0; hops++) {
      Token above = tree.token(at.head());
      if (at.relation().equals("acl:relcl") || at.is("acl")) {
        return Optional.of(above);
      }
      if (!(at.is("conj") || at.is("xcomp") || at.is("advcl") || at.is("parataxis"))) {
        return Optional.empty();
      }
      Optional<Token> subject = tree.child(above, "nsubj");
      if (subject.isPresent()) {
        return subject;
      }
      at = above;
    }
    return Optional.empty();
  }

  private static void trim(Tree tree, BitSet words) {
    int first = words.nextSetBit(0);
    while (first >= 0 && isLeading(tree.token(first))) {
      words.clear(first);
      first = words.nextSetBit(first);
    }
    int last = words.length() - 1;
    while (last >= 0
        && tree.token(last).isPunctuation()
        && !Set.of("”", "\"", ")").contains(tree.token(last).text())) {
      words.clear(last);
      last = words.length() - 1;
    }
  }

  private static boolean isLeading(Token token) {
    return (token.isPunctuation() && !Set.of("“", "\"", "(").contains(token.text()))
        || (token.is("mark") && token.lemma().equals("that"))
        || token.is("cc");
  }
}
