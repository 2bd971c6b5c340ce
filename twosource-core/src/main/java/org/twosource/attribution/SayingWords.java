package org.twosource.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.WordTable;

/**
 * Words by which a sentence tells without a verb of saying that somebody says something
 * (saying-words.tsv). Immutable; safe to share.
 */
final class SayingWords {

  private static final SayingWords SHARED = new SayingWords();

  private final Map<String, Set<String>> kinds = new HashMap<>();

  private SayingWords() {
    WordTable.rows(SayingWords.class, "saying-words.tsv", 2)
        .forEach(row -> kinds.computeIfAbsent(row.get(1), kind -> new HashSet<>()).add(row.get(0)));
  }

  static SayingWords shared() {
    return SHARED;
  }

  /** Whether the word, or its lemma, is of the kind. */
  boolean is(Token token, String kind) {
    Set<String> known = kinds.getOrDefault(kind, Set.of());
    return known.contains(token.lemma().toLowerCase(Locale.ROOT))
        || known.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
