package org.twosource.corroboration;

import org.twosource.text.Span;

/** One thing that a person has decided otherwise than the rules. Immutable. */
public sealed interface Overruling {

  /** One sentence for people: who decided what. It stands among a finding's reasons. */
  String reason();

  /**
   * Two voices are one source.
   *
   * @param first what a finding calls the one
   * @param second what a finding calls the other; the same name makes all so called one
   */
  record OneSource(String first, String second, String reason) implements Overruling {}

  /** Two claims are not about the same event. */
  record NotOneEvent(ClaimRef first, ClaimRef second, String reason) implements Overruling {}

  /**
   * A number counts something else.
   *
   * @param claim the claim it stands in
   * @param span the words of the quantity in the claim's report
   * @param unit what is counted, as in {@link org.twosource.quantity.Quantity}
   * @param scope what narrows the count, likewise; empty where nothing does
   */
  record Counts(ClaimRef claim, Span span, String unit, String scope, String reason)
      implements Overruling {}
}
