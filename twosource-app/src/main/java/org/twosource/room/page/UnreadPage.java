package org.twosource.room.page;

import java.util.Optional;
import org.twosource.room.library.Library;

/**
 * What is shown in place of a story that is not read yet.
 *
 * @param progress how far reading it is, where that is under way or failed
 */
public record UnreadPage(Library.Line line, Optional<Library.Progress> progress) {

  /** Its address. */
  public String url() {
    return Links.story(line.id());
  }

  /** Whether it is being read. */
  public boolean underWay() {
    return progress.isPresent() && !progress.get().failed();
  }

  /** How far it is, in words. */
  public static String told(Library.Progress progress) {
    return progress.read() < progress.of()
        ? progress.read() + " of " + progress.of() + " read"
        : "all read; comparing them";
  }
}
