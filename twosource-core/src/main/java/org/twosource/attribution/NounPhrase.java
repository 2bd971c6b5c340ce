package org.twosource.attribution;

import java.util.BitSet;
import java.util.Set;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** The words of a noun phrase, seen from its head. */
final class NounPhrase {

  private static final Set<String> CLAUSES =
      Set.of("acl", "advcl", "parataxis", "ccomp", "csubj", "appos", "dep", "list");

  private NounPhrase() {}

  /** The phrase with everything that hangs on it but clauses, appositions and conjuncts. */
  static BitSet core(Tree tree, Token head) {
    BitSet words =
        tree.subtree(
            head,
            child ->
                CLAUSES.stream().noneMatch(child::is)
                    && !child.is("conj")
                    && !(child.is("cc") && child.head() == head.index())
                    && !(child.is("case")
                        && child.head() == head.index()
                        && child.index() < head.index()
                        && !child.text().startsWith("’")
                        && !child.text().startsWith("'"))
                    && !child.is("cop")
                    && !child.is("punct"));
    return words;
  }

  /** The phrase with what is joined to it and set beside it, clauses left out. */
  static BitSet whole(Tree tree, Token head) {
    return tree.subtree(
        head,
        child -> !child.is("parataxis") && !(child.is("acl") && child.index() > head.index() + 12));
  }

  /** From the first to the last word of the core that hangs together with the head. */
  static Span span(Tree tree, Token head) {
    BitSet core = core(tree, head);
    int first = head.index();
    while (first > 0
        && (core.get(first - 1) || inside(tree, core, first - 1))
        && !isCase(tree.token(first - 1))) {
      first--;
    }
    while (first < head.index() && !core.get(first)) {
      first++;
    }
    int last = head.index();
    while (last + 1 < tree.sentence().size()
        && (core.get(last + 1) || inside(tree, core, last + 1))) {
      last++;
    }
    while (last > head.index() && !core.get(last)) {
      last--;
    }
    return tree.sentence().span(first, last);
  }

  private static boolean isCase(Token token) {
    return Set.of("to", "by", "citing", "quoting", "per").contains(token.lemma());
  }

  /** Quotation marks and brackets between words of the phrase do not break it. */
  private static boolean inside(Tree tree, BitSet core, int index) {
    Token token = tree.token(index);
    return token.isPunctuation()
        && !token.text().equals(",")
        && !token.text().equals(";")
        && core.previousSetBit(index) >= 0
        && core.nextSetBit(index) >= 0;
  }
}
