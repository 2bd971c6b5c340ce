package org.twosource.quantity;

import java.util.Optional;
import org.twosource.text.Span;

/**
 * An amount in a text: the values it allows, of what, and within which bounds it counts.
 *
 * @param span the words from hedge to unit: "at least four people", "more than 3,000 North Korean
 *     soldiers"
 * @param number the words of the number alone, hedge included: "at least four", "some 11,000"
 * @param stated the number itself as the words give it, before hedges and rounding: 4, 3000, 11000
 * @param range the values allowed by the rules of design.md ("Amounts, dates, names")
 * @param approximate whether the words say "about", "some", "around", "nearly", …
 * @param unit what is counted, a singular lemma in lower case: "people", "soldier", "vehicle",
 *     "km", "USD"; "" for a bare number
 * @param unitSpan the words that name the unit, empty for a bare number
 * @param scope what narrows the count: "killed", "injured", "killed or injured", "casualties", …;
 *     "" where nothing does
 */
public record Quantity(
    Span span,
    Span number,
    double stated,
    Range range,
    boolean approximate,
    String unit,
    Optional<Span> unitSpan,
    String scope) {}
