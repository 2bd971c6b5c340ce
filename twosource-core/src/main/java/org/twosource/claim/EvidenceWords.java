package org.twosource.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/** Which words mean something that shows (evidence.tsv). */
final class EvidenceWords {

  private static final Map<String, String> MEDIA =
      WordTable.map(EvidenceWords.class, "evidence.tsv");

  private EvidenceWords() {}

  /** What sort of evidence the word means, by its lemma. */
  static Optional<Claim.Evidence.Medium> medium(String lemma) {
    return Optional.ofNullable(MEDIA.get(lemma.toLowerCase(Locale.ROOT)))
        .map(name -> Claim.Evidence.Medium.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  /** The same of a word in its sentence: "satellite images" are no photographs. */
  static Optional<Claim.Evidence.Medium> medium(Tree tree, Token token) {
    boolean fromSpace =
        tree.has(
            token,
            child ->
                medium(child.lemma()).filter(Claim.Evidence.Medium.SATELLITE::equals).isPresent());
    return medium(token.lemma()).map(found -> fromSpace ? Claim.Evidence.Medium.SATELLITE : found);
  }
}
