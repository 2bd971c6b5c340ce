package org.twosource.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Tells by which words a denial calls what others say untrue ("a lie", "nonsense"), and by which it
 * points at it ("the report", "that"). Immutable; safe to share.
 */
public final class Dismissals {

  private static final Dismissals SHARED = new Dismissals();
  private static final Set<String> POINTERS = Set.of("it", "this", "that", "these", "those", "so");

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private Dismissals() {
    WordTable.rows(Dismissals.class, "dismissals.tsv", 2)
        .forEach(
            row ->
                kinds.merge(
                    row.get(0),
                    Set.of(row.get(1)),
                    (a, b) -> {
                      Set<String> both = new java.util.HashSet<>(a);
                      both.addAll(b);
                      return Set.copyOf(both);
                    }));
  }

  public static Dismissals shared() {
    return SHARED;
  }

  private boolean is(Token token, String kind) {
    return kinds.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of()).contains(kind)
        || kinds.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()).contains(kind);
  }

  /** "lie", "nonsense", "unfounded": said of a story, it denies the story. */
  public boolean isFalse(Token token) {
    return is(token, "false");
  }

  /** "true", "truth": denies a story behind a negation. */
  public boolean isTrue(Token token) {
    return is(token, "true");
  }

  /** "report", "accusation", "talk": what somebody else has said. */
  public boolean isStory(Token token) {
    return is(token, "story") && token.isNoun();
  }

  /** "Reports that it burned were false": the noun that opens the words, which call it untrue. */
  public Optional<Token> untrueStory(Tree tree, BitSet words) {
    int first = words.nextSetBit(0);
    boolean opens =
        first >= 0
            && words.get(first + 1)
            && isStory(tree.token(first))
            && tree.token(first + 1).lemma().equals("that");
    return opens
            && words.stream()
                .mapToObj(tree::token)
                .anyMatch(token -> isFalse(token) && !tree.all(token, "cop").isEmpty())
        ? Optional.of(tree.token(first))
        : Optional.empty();
  }

  /** "it", "this", "that": points at what was said before. */
  public boolean isPointer(Token token) {
    return POINTERS.contains(token.lemma().toLowerCase(Locale.ROOT))
        && (token.tag().equals("PRON") || token.tag().equals("DET"));
  }

  /** "call", "dismiss": verbs that put such a word to a story. */
  boolean isNaming(Token token) {
    return is(token, "naming");
  }

  /** The first word of {@code from} to {@code to} that calls a story untrue, -1 for none. */
  int firstFalse(Tree tree, int from, int to) {
    for (int i = from; i < Math.min(to, tree.sentence().size()); i++) {
      if (isFalse(tree.token(i)) && !tree.token(i).is("compound")) {
        return i;
      }
    }
    return -1;
  }
}
