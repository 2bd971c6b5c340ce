package org.twosource.room.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.Group;
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
   * @param lead of the first story what is firm and what is contested, a line each
   */
  public record Entry(
      Library.Line line,
      String url,
      String days,
      List<Looks.Share> shares,
      List<Library.Event> news,
      int more,
      boolean unseen,
      Optional<Lead> lead) {}

  /** The first lines of a story, so that they need not be looked for. */
  public record Lead(List<Row> firm, List<Row> contested) {

    private static final int MOST = 3;

    /** What stands first in a story. */
    public static Lead of(StoryView story) {
      return new Lead(rows(story, Group.FIRM), rows(story, Group.CONTESTED));
    }

    private static List<Row> rows(StoryView story, Group group) {
      return story.brief().findings().stream()
          .filter(finding -> finding.supersededBy().isEmpty() && Group.of(finding) == group)
          .limit(MOST)
          .map(finding -> Row.of(finding, story, Set.of()))
          .toList();
    }
  }
}
