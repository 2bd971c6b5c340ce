package org.twosource.corroboration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** In whose words a finding is told. */
final class Statements {

  /** What ties a clause or phrase to the words before it. */
  private static final String LEADING =
      "^(when|while|as|after|before|since|because|that|which|who|in|at|of|from|by|during|with) ";

  private static final String PRONOUN =
      "(?i)(he|she|it|they|we|i|his|her|its|their|this|that|there|our)\\b.*";

  /** A statement that is neither bare nor long has about so many characters. */
  private static final int FITTING = 75;

  private Statements() {}

  /**
   * The words of the claim that says it best: made around it, not beginning with a pronoun, neither
   * bare nor long.
   *
   * @param denied whether those who deny it may be taken; they are as well where nobody else speaks
   *     of it
   */
  static String of(List<Said> said, boolean denied) {
    List<Said> telling = said.stream().filter(one -> denied || !one.denies()).toList();
    return (telling.isEmpty() ? said : telling)
        .stream()
            .min(
                Comparator.comparing((Said one) -> !one.proposition().main())
                    .thenComparing(one -> one.claim().statement().matches(PRONOUN))
                    .thenComparing(one -> Math.abs(told(one).length() - FITTING) / 15)
                    .thenComparing(Said::ref))
            .map(Statements::told)
            .orElse("");
  }

  /** A claim's own words; of what it only mentions, the words for that. */
  private static String told(Said said) {
    if (said.proposition().main()) {
      return said.claim().statement();
    }
    String phrase = said.proposition().phrase().replaceFirst(LEADING, "");
    return phrase.isEmpty()
        ? said.claim().statement()
        : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}
