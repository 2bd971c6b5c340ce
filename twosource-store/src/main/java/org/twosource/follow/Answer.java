package org.twosource.follow;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of a request. */
sealed interface Answer {

  /** What a server said of a content, to ask again only for what changed. */
  record Marks(Optional<String> tag, Optional<String> modified) {
    static final Marks NONE = new Marks(Optional.empty(), Optional.empty());
  }

  /** The content is as it was. */
  record Unchanged() implements Answer {}

  /**
   * The content.
   *
   * @param at where it was in the end
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Content(URI at, byte[] bytes, Marks marks) implements Answer {}

  /**
   * None came.
   *
   * @param why for people
   * @param pause how long the server wants to be left alone
   * @param none whether the server says that there is nothing for us: a status from 400 on, not 429
   *     and below 500
   */
  record Failed(String why, Optional<Duration> pause, boolean none) implements Answer {
    static Failed because(String why) {
      return new Failed(why, Optional.empty(), false);
    }
  }
}
