package org.twosource.quantity;

import org.jspecify.annotations.Nullable;

/** What was read at some place: an amount, or something that is none, and where it ends. */
record Amount(@Nullable Quantity quantity, int end) {}
