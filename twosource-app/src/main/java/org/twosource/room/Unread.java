package org.twosource.room;

import org.twosource.room.library.Library;

/** A page was asked for of a story that is not read yet. */
final class Unread extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Library.Opened story;

  Unread(Library.Opened story) {
    super("not read yet", null, false, false);
    this.story = story;
  }

  Library.Opened story() {
    return story;
  }
}
