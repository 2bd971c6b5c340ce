package org.twosource.time;

/** Where time extractors come from. */
public final class TimeExtractors {
  private TimeExtractors() {}

  /**
   * An extractor for English news. It reads the text itself and uses the tags only to tell a month
   * from a verb, so it needs no trees. Loading compiles some hundred patterns; share the result, it
   * is immutable and safe between threads. Values follow TIMEX3 of <a
   * href="https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html">TimeML
   * 1.2.1</a>.
   */
  public static TimeExtractor english() {
    return new RuleTimeExtractor(RuleBook.load(), TimeJoins.load(), TimeBounds.load());
  }
}
