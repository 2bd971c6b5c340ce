package org.twosource.app.gold;

/**
 * How much of what was marked is found.
 *
 * @param claims marked claims with a claim of their own
 * @param chains those whose chains are right
 * @param findings marked findings with a finding of their own
 * @param verdicts those whose verdict is right
 * @param falseCorroborations findings called corroborated that may not be
 */
record GoldScore(int claims, int chains, int findings, int verdicts, int falseCorroborations) {

  /** Whether nothing is worse than here. */
  boolean isReachedBy(GoldScore measured) {
    return measured.claims >= claims
        && measured.chains >= chains
        && measured.findings >= findings
        && measured.verdicts >= verdicts
        && measured.falseCorroborations <= falseCorroborations;
  }
}
