package org.twosource.app;

import java.util.List;
import java.util.function.Function;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.room.library.Journal;
import org.twosource.room.library.Library;
import org.twosource.room.library.StoreLibrary;
import org.twosource.room.library.StoryReports;
import org.twosource.store.Workspace;

/**
 * The brief of a story in a workspace, computed under what people overruled.
 *
 * @param ruled the last entry of the journal that it obeys; 0 for none
 */
record StoryBrief(Brief brief, long ruled) {

  static StoryBrief of(Workspace workspace, String story, Engine engine) {
    List<Library.Entry> journal = StoreLibrary.journal(workspace, story);
    StoryReports all = StoryReports.of(workspace, story);
    Function<Overrulings, Brief> compare =
        engine.compared(all.reports(), all.notices(), report -> {});
    return new StoryBrief(compare.apply(Journal.overrulings(journal)), Journal.ruled(journal));
  }
}
