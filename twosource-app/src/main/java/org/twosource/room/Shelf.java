package org.twosource.room;

import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.room.library.Library;
import org.twosource.room.page.Reuses;
import org.twosource.room.page.StoryView;

/** Opens stories for pages, and keeps what is slow to work out. Safe to share between threads. */
final class Shelf {

  private static final int KEPT = 24;

  private final Library library;
  private final Map<Brief, Reuses> reuses =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Brief, Reuses> eldest) {
          return size() > KEPT;
        }
      };

  Shelf(Library library) {
    this.library = library;
  }

  Library library() {
    return library;
  }

  /**
   * The story, which has to be there.
   *
   * @throws Unread where it is not read yet
   */
  StoryView story(String id) {
    Library.Opened opened =
        library.open(id).orElseThrow(() -> new NotFoundResponse("There is no story of that name."));
    return view(opened).orElseThrow(() -> new Unread(opened));
  }

  /** Those stories of some that are there and read. */
  List<StoryView> stories(List<String> ids) {
    return ids.stream()
        .map(library::open)
        .flatMap(Optional::stream)
        .map(Shelf::view)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<StoryView> view(Library.Opened opened) {
    return opened.brief().map(brief -> new StoryView(opened, brief));
  }

  Reuses reuses(StoryView story) {
    synchronized (reuses) {
      Reuses known = reuses.get(story.brief());
      if (known != null) {
        return known;
      }
    }
    Reuses found = Reuses.of(story.brief());
    synchronized (reuses) {
      reuses.put(story.brief(), found);
    }
    return found;
  }
}
