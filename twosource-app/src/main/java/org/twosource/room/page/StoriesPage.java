package org.twosource.room.page;

import java.util.List;
import java.util.Optional;
import org.twosource.room.library.Library;

/**
 * What the first page shows.
 *
 * @param next where the list goes on
 */
public record StoriesPage(List<Entry> stories, Optional<String> next, boolean first) {

  /**
   * A story.
   *
   * @param news what changed since the reader last looked
   * @param more how much more than is shown
   * @param unseen whether the reader has never looked, though at others
   */
  public record Entry(
      Library.Line line,
      String url,
      String days,
      List<Looks.Share> shares,
      List<Library.Event> news,
      int more,
      boolean unseen) {}
}
