package org.twosource.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/**
 * Writes the index. Each commit carries the number of the last change it knows, so that after a
 * crash it goes on from there.
 */
final class Indexer implements AutoCloseable {

  private static final String CHANGE = "change";
  private static final String REPORT = "report";
  private static final String FORM = "form";

  /** Raised when the documents change; an index of another form is made anew. */
  private static final String NOW = "3";

  private static final int AT_A_TIME = 500;
  private static final int BETWEEN_COMMITS = 50_000;
  private static final double BUFFER_MEGABYTES = 48;

  private final IndexWriter writer;
  private final Database database;
  private long change;
  private long report;

  private Indexer(IndexWriter writer, Database database, Map<String, String> known) {
    this.writer = writer;
    this.database = database;
    if (NOW.equals(known.get(FORM))) {
      change = number(known, CHANGE);
      report = number(known, REPORT);
    }
  }

  static Indexer open(Directory directory, Database database) throws IOException {
    Map<String, String> known =
        DirectoryReader.indexExists(directory)
            ? SegmentInfos.readLatestCommit(directory).getUserData()
            : Map.of();
    IndexWriterConfig config =
        new IndexWriterConfig(Fields.analyzer())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setUseCompoundFile(true)
            .setCommitOnClose(false);
    Indexer opened = new Indexer(new IndexWriter(directory, config), database, known);
    if (opened.change == 0 && !known.isEmpty()) {
      opened.clear();
    }
    return opened;
  }

  /** The number of the last change that the index knows. */
  static Optional<Long> indexed(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    List<IndexCommit> commits = DirectoryReader.listCommits(directory);
    return indexed(commits.get(commits.size() - 1));
  }

  /** The number of the last change that a commit knows; empty where it is of another form. */
  static Optional<Long> indexed(IndexCommit commit) throws IOException {
    Map<String, String> known = commit.getUserData();
    return NOW.equals(known.get(FORM)) ? Optional.of(number(known, CHANGE)) : Optional.empty();
  }

  private static long number(Map<String, String> known, String name) {
    return Long.parseLong(known.getOrDefault(name, "0"));
  }

  /** Forgets everything. */
  void clear() throws IOException {
    writer.deleteAll();
    change = 0;
    report = 0;
  }

  /**
   * Takes up what changed, but for reports that change once more meanwhile: these are no longer
   * among the changes gone through, and wait for the next time.
   */
  void catchUp() throws IOException {
    long target = database.read(handle -> Database.counter(handle, "change"));
    if (target < change) {
      // The database is older than the index, as one from a backup is.
      clear();
    }
    if (target == change && DirectoryReader.indexExists(writer.getDirectory())) {
      return;
    }
    IndexRows rows = new IndexRows(database, change, target);
    long since = 0;
    long highest = report;
    for (List<IndexRows.Row> some = rows.next(AT_A_TIME);
        !some.isEmpty();
        some = rows.next(AT_A_TIME)) {
      for (IndexRows.Row row : some) {
        List<Document> documents = Documents.of(row);
        if (row.number() > highest) {
          // Not in the index yet, so there is nothing to look for and replace.
          writer.addDocuments(documents);
          highest = row.number();
        } else {
          writer.updateDocuments(new Term(Fields.ID, row.id()), documents);
        }
      }
      since += some.size();
      if (since >= BETWEEN_COMMITS) {
        since = 0;
        // Of the last change there may be more; it is indexed again after a crash.
        long done = some.get(some.size() - 1).change() - 1;
        if (done > change) {
          commit(done, highest);
        }
      }
    }
    commit(target, highest);
  }

  private void commit(long upTo, long highest) throws IOException {
    change = upTo;
    report = highest;
    writer.setLiveCommitData(
        Map.of(CHANGE, Long.toString(upTo), REPORT, Long.toString(highest), FORM, NOW).entrySet());
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
