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
 */
public record Options(
    LocalDate asOf, Map<String, String> outlets, Map<String, LocalDate> published, Policy policy) {

  public Options {
    outlets = Map.copyOf(outlets);
    published = Map.copyOf(published);
  }

  public static Options asOf(LocalDate day) {
    return new Options(day, Map.of(), Map.of(), Policy.strict());
  }
}
