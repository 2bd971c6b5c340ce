package org.twosource.app;

import java.time.LocalDate;

/**
 * How to read and count.
 *
 * @param asOf the day that undated reports are no later than
 * @param policy strict, desk, coder, or the path of a policy file
 * @param threads how many reports are read at a time, at least one
 * @param analysed whether reports are analysed, for which much has to be loaded, or only read
 */
record Settings(LocalDate asOf, String policy, int threads, boolean analysed) {

  /** The same for a command that only reads reports. */
  Settings onlyRead() {
    return new Settings(asOf, policy, threads, false);
  }
}
