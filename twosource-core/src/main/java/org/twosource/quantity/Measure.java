package org.twosource.quantity;

/**
 * A measure or a currency.
 *
 * @param unit its name in a quantity: "km", "USD"
 * @param base what it can be turned into, "-" for nothing but itself
 * @param factor times the value gives the value in {@code base}
 * @param exact whether round numbers of it are meant exactly
 * @param money whether it is a currency
 */
record Measure(String unit, String base, double factor, boolean exact, boolean money) {}
