package org.twosource.pipeline;

import java.time.LocalDate;
import java.util.Map;
import org.twosource.corroboration.Policy;

/**
 * What a user decides.
 *
 * @param asOf no report is later than this; undated reports are dated before it
 * @param outlets names of outlets by report id, going before what the report says
 * @param published days of publication by report id, going before what the report says
 * @param policy what counts as firm
 * @param threads how many reports are read at a time, at least one
 */
public record Options(
    LocalDate asOf,
    Map<String, String> outlets,
    Map<String, LocalDate> published,
    Policy policy,
    int threads) {

  public Options {
    outlets = Map.copyOf(outlets);
    published = Map.copyOf(published);
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  public static Options asOf(LocalDate day) {
    return new Options(
        day, Map.of(), Map.of(), Policy.strict(), Runtime.getRuntime().availableProcessors());
  }
}
