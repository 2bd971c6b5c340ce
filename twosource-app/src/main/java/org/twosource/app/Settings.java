package org.twosource.app;

import java.time.LocalDate;

/**
 * How to read and count.
 *
 * @param asOf the day that undated reports are no later than
 * @param policy strict, desk, coder, or the path of a policy file
 * @param threads how many reports are read at a time, at least one
 */
record Settings(LocalDate asOf, String policy, int threads) {}
