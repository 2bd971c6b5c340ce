package org.twosource.room;

import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.room.library.Library;
import org.twosource.room.page.StoryIndex;
import org.twosource.room.page.StoryView;

/** Opens stories for pages, and keeps what is looked up in them. Safe to share between threads. */
final class Shelf {

  private static final int KEPT = 64;

  private final Library library;
  private final Map<String, StoryIndex> indexes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, StoryIndex> eldest) {
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
        .map(this::view)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<StoryView> view(Library.Opened opened) {
    return opened.brief().map(brief -> new StoryView(opened, index(opened.line().id(), brief)));
  }

  // Another brief is another object; equal ones would be compared at length.
  @SuppressWarnings("ReferenceEquality")
  private StoryIndex index(String story, Brief brief) {
    synchronized (indexes) {
      StoryIndex known = indexes.get(story);
      if (known != null && known.brief() == brief) {
        return known;
      }
    }
    StoryIndex made = new StoryIndex(brief);
    synchronized (indexes) {
      indexes.put(story, made);
    }
    return made;
  }
}
