package org.twosource.corroboration;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.twosource.claim.Claim;
import org.twosource.claim.Opposites;
import org.twosource.claim.Proposition;
import org.twosource.text.WordTable;

/**
 * Whether a negative excludes what stands with it. Claims come together by what they are about;
 * that one of them holds a "not" ("he did not say what he would change") makes no denial of the
 * others.
 */
final class Exclusion {

  /**
   * How near in meaning two are that say the same but for the negation: at all, of one kind, of one
   * verb.
   */
  private static final double MEANS = 0.6;

  private static final double KIND = 0.25;
  private static final double VERB = 0.3;

  private final Map<String, String> light = WordTable.map(Claim.class, "light-verbs.tsv");
  private final Likeness.Vectors vectors;
  private final Predicate<Said> pointing;

  /**
   * @param pointing whether a negative has to mean something that somebody said: "No such order was
   *     given"
   */
  Exclusion(Likeness.Vectors vectors, Predicate<Said> pointing) {
    this.vectors = vectors;
    this.pointing = pointing;
  }

  /** Whether the negative says that something is not so which one of the others says is. */
  boolean excludes(Said negative, List<Said> saying) {
    return !negative.denies()
        || pointing.test(negative)
        || saying.stream().anyMatch(said -> excludes(negative, said));
  }

  private boolean excludes(Said negative, Said said) {
    Proposition not = negative.proposition();
    Proposition so = said.proposition();
    Set<String> shared = new HashSet<>(not.classes());
    shared.retainAll(so.classes());
    boolean verb = not.lemma().equals(so.lemma()) && !light.containsKey(not.lemma());
    double meaning = vectors.cosine(negative, said);
    return Double.isNaN(meaning)
        || Opposites.shared().deny(not, so)
        || meaning >= (verb ? VERB : shared.isEmpty() ? MEANS : KIND);
  }
}
