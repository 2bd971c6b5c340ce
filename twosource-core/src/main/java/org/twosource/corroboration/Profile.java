package org.twosource.corroboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.claim.Claim;
import org.twosource.claim.Participant;
import org.twosource.claim.Proposition;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.quantity.Quantity;
import org.twosource.time.Interval;

/**
 * All that {@link Likeness} looks at in one proposition: two with equal profiles are equally like
 * to any third. Many reports of one thing say it in the same words, so there are far fewer profiles
 * than propositions.
 *
 * @param speaker the report of whoever speaks of himself, since "we" is another in another report
 * @param told the claim's statement, which the vectors are of
 * @param entities what it and its claim speak of, by ids of the bundle
 */
record Profile(
    int story,
    Optional<String> speaker,
    boolean main,
    String lemma,
    Set<String> classes,
    boolean negated,
    Set<String> words,
    String told,
    Optional<Interval> time,
    List<Part> participants,
    List<Amount> amounts,
    Set<String> entities) {

  /**
   * A participant.
   *
   * @param entity its entity of the bundle, by id; likewise empty where it has none
   * @param own the report's own entity
   */
  record Part(
      Participant.Role role,
      String lemma,
      Set<String> modifiers,
      boolean pronoun,
      Optional<String> entity,
      Optional<Own> own,
      Optional<String> country,
      Optional<Boolean> several) {}

  /** What a report's entity is called there. */
  record Own(boolean person, String name, Set<String> roles) {

    Own(Entity entity) {
      this(entity.kind() == EntityKind.PERSON, entity.name(), Set.copyOf(entity.role()));
    }
  }

  /** A figure. */
  record Amount(String unit, double stated) {

    Amount(Quantity quantity) {
      this(quantity.unit(), quantity.stated());
    }
  }

  static Profile of(Said said, int story, Set<String> entities, Names names) {
    Proposition proposition = said.proposition();
    Claim claim = said.claim();
    return new Profile(
        story,
        Likeness.speaksOfSelf(said) ? Optional.of(said.report()) : Optional.empty(),
        proposition.main(),
        proposition.lemma(),
        proposition.classes(),
        proposition.negated(),
        proposition.words(),
        claim.statement(),
        said.time(),
        proposition.participants().stream().map(one -> part(said, one, names)).toList(),
        proposition.quantities().stream().map(said::quantity).map(Amount::new).toList(),
        entities);
  }

  private static Part part(Said said, Participant one, Names names) {
    String report = said.report();
    return new Part(
        one.role(),
        one.lemma(),
        one.modifiers(),
        one.pronoun(),
        names.of(report, one.entity()).map(BundleEntity::id),
        names.local(report, one.entity()).map(Own::new),
        names.country(report, one.entity()),
        one.quantity().map(index -> said.quantity(index).range().low() > 1));
  }
}
