package org.twosource.quantity;

import org.jspecify.annotations.Nullable;

/**
 * A number or a pair of numbers as written, before hedges.
 *
 * @param start its first atom, currency mark included
 * @param end past its last atom
 * @param stated the number the words give; of a pair the first
 * @param fixed the range where the words themselves give one ("20 to 30", "dozens")
 * @param money the currency written before it
 * @param loose whether it counts by dozens
 * @param fraction whether it is a part of one
 * @param vague whether nobody counted ("dozens")
 */
record Figure(
    int start,
    int end,
    double stated,
    @Nullable Range fixed,
    @Nullable Measure money,
    boolean loose,
    boolean fraction,
    boolean vague) {}
