package org.twosource.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.twosource.app.render.BriefReader;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.report.Report;
import org.twosource.room.library.Journal;
import org.twosource.room.library.Library;
import org.twosource.room.library.StoreLibrary;
import org.twosource.room.library.StoryReports;
import org.twosource.store.StoredBrief;
import org.twosource.store.Workspace;
import org.twosource.text.Document;

/**
 * The brief of a story in a workspace, computed under what people overruled.
 *
 * @param ruled the last entry of the journal that it obeys; 0 for none
 */
record StoryBrief(Brief brief, long ruled) {

  static StoryBrief of(Workspace workspace, String story, Engine engine) {
    List<Library.Entry> journal = StoreLibrary.journal(workspace, story);
    StoryReports all = StoryReports.of(workspace, story);
    StoryMemory memory = new StoryMemory(workspace.reports(), all.reports());
    Function<Overrulings, Brief> compare =
        engine.compared(all.reports(), all.notices(), report -> {}, memory);
    memory.save();
    return new StoryBrief(compare.apply(Journal.overrulings(journal)), Journal.ruled(journal));
  }

  /**
   * The brief as it is kept, where that is up to date and holds what a form shows; nothing is
   * computed.
   *
   * @param sentences whether the form shows the sentences around what is quoted
   */
  static Optional<Brief> kept(Workspace workspace, StoredBrief kept, boolean sentences) {
    if (kept.stale()
        || kept.ruled() != Journal.ruled(StoreLibrary.journal(workspace, kept.story()))) {
      return Optional.empty();
    }
    List<Report> reports = StoryReports.of(workspace, kept.story()).reports();
    StoryMemory memory = new StoryMemory(workspace.reports(), reports);
    Map<String, Report> known = new HashMap<>();
    Map<String, Document> read = new HashMap<>();
    for (Report report : reports) {
      known.put(report.id(), report);
      Optional<Document> document = sentences ? memory.document(report) : Optional.empty();
      if (sentences && document.isEmpty()) {
        return Optional.empty();
      }
      document.ifPresent(one -> read.put(report.id(), one));
    }
    return Optional.of(BriefReader.read(kept.json(), known, read));
  }
}
