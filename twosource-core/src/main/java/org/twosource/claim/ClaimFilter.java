package org.twosource.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Keeps what can be checked; leaves out questions, headings, and words about the asking ("declined
 * to comment").
 */
final class ClaimFilter {

  private static final Set<String> WHEN = Set.of("when", "after", "as", "once");

  private static final Set<String> ASKING =
      Set.of("ask", "question", "press", "contact", "approach", "interview");

  private final Map<String, Set<String>> asking = new HashMap<>();

  ClaimFilter() {
    for (List<String> row : WordTable.rows(ClaimFilter.class, "no-comment.tsv", 2)) {
      asking.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(row.get(1));
    }
  }

  boolean isClaim(Clause clause) {
    Tree tree = clause.tree();
    boolean verb =
        tree.sentence().tokens().stream()
            .anyMatch(token -> clause.has(token) && (token.isVerb() || token.is("cop")));
    long words = clause.words().stream().filter(i -> !tree.token(i).isPunctuation()).count();
    if (clause.attribution().isEmpty() && (!verb || words < 3) && !isCount(clause)) {
      return false;
    }
    if (tree.token(tree.sentence().size() - 1).text().equals("?")
        && clause.attribution().isEmpty()) {
      return false;
    }
    return !isAboutAsking(clause) && !isAside(clause) && !isTold(clause) && !isWhenAsked(clause);
  }

  /** "(left four dead) and 30 injured": the verb is understood. */
  private static boolean isCount(Clause clause) {
    return Clauses.isOutcome(clause.head())
        && clause
            .subject()
            .filter(subject -> isNumbered(clause.tree(), subject))
            .or(() -> numbered(clause))
            .isPresent();
  }

  private static Optional<Token> numbered(Clause clause) {
    return clause.tree().children(clause.head()).stream()
        .filter(child -> clause.has(child) && isNumbered(clause.tree(), child))
        .findFirst();
  }

  private static boolean isNumbered(Tree tree, Token token) {
    return token.tag().equals("NUM") || tree.has(token, child -> child.is("nummod"));
  }

  /** "See the picture below": the reader is told to do it. */
  private static boolean isTold(Clause clause) {
    Token head = clause.head();
    return clause.attribution().isEmpty()
        && head.index() == 0
        && head.tag().equals("VERB")
        && head.text().equalsIgnoreCase(head.lemma())
        && clause.tree().child(head, "nsubj").isEmpty();
  }

  /** "(warning: the linked pictures are graphic)": an aside to the reader. */
  private static boolean isAside(Clause clause) {
    Tree tree = clause.tree();
    int open = 0;
    for (int i = 0; i < clause.words().nextSetBit(0); i++) {
      String text = tree.token(i).text();
      open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
    }
    return open > 0 && clause.attribution().isEmpty();
  }

  /** "(he replied) when the paper put the question": how it came to be said. */
  private static boolean isWhenAsked(Clause clause) {
    Tree tree = clause.tree();
    Token head = clause.head();
    Token first = tree.token(Math.max(0, clause.words().nextSetBit(0)));
    boolean puts =
        head.lemma().equals("put")
            && tree.has(head, child -> child.is("obj") && child.lemma().equals("question"));
    return WHEN.contains(first.lemma().toLowerCase(Locale.ROOT))
        && (puts || ASKING.contains(head.lemma()));
  }

  private boolean isAboutAsking(Clause clause) {
    Tree tree = clause.tree();
    Token head = clause.head();
    Set<String> nouns = asking.get(head.lemma().toLowerCase(Locale.ROOT));
    boolean refused =
        tree.has(head, child -> Set.of("not", "n't", "never").contains(child.lemma()))
            || Set.of("decline", "refuse").contains(head.lemma());
    if (nouns == null || !refused) {
      return false;
    }
    return nouns.contains("-")
        || clause.words().stream()
            .anyMatch(i -> nouns.contains(tree.token(i).lemma().toLowerCase(Locale.ROOT)));
  }
}
