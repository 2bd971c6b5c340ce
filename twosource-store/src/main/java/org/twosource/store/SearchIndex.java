package org.twosource.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The search index of a workspace, made from its database and brought up to it whenever it lags
 * behind. What is broken is made anew. Safe to share between threads.
 */
final class SearchIndex implements Search, AutoCloseable {

  /** While others write without end, a search lags behind them by no more than the last pass. */
  private static final int PASSES = 3;

  private final Path folder;
  private final Database database;
  private @Nullable Directory directory;
  private @Nullable SearcherManager searchers;
  private @Nullable Indexer indexer;

  SearchIndex(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
  }

  @Override
  public Result find(Query query) {
    return with(searcher -> searcher.find(query));
  }

  @Override
  public List<String> stories(Query query) {
    return with(searcher -> searcher.stories(query));
  }

  @FunctionalInterface
  private interface Use<T> {
    T of(Searcher searcher) throws IOException;
  }

  private <T> T with(Use<T> use) {
    try {
      SearcherManager manager = upToDate();
      IndexSearcher searcher = manager.acquire();
      try {
        return use.of(new Searcher(database, searcher));
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private synchronized SearcherManager upToDate() throws IOException {
    long changed = database.read(handle -> Database.counter(handle, "change"));
    if (searchers != null && known(searchers) == changed) {
      return searchers;
    }
    refresh();
    if (searchers == null) {
      searchers = new SearcherManager(directory(), null);
    } else {
      searchers.maybeRefreshBlocking();
    }
    return searchers;
  }

  /** The change up to which what is searched now knows all; nothing is read from the disk. */
  private static long known(SearcherManager manager) throws IOException {
    IndexSearcher searcher = manager.acquire();
    try {
      return searcher.getIndexReader() instanceof DirectoryReader reader
          ? Indexer.indexed(reader.getIndexCommit()).orElse(-1L)
          : -1L;
    } finally {
      manager.release(searcher);
    }
  }

  /** Catches up where nobody else does; again where something changed twice meanwhile. */
  private void refresh() throws IOException {
    for (int pass = 0; pass < PASSES && isBehind(); pass++) {
      try {
        catchUp();
      } catch (WorkspaceException e) {
        if (!(e.getCause() instanceof LockObtainFailedException)
            || !DirectoryReader.indexExists(directory())) {
          throw e;
        }
        // Another process adds reports and indexes them as it goes.
        return;
      }
    }
  }

  private boolean isBehind() throws IOException {
    long changed = database.read(handle -> Database.counter(handle, "change"));
    return Indexer.indexed(directory()).filter(known -> known == changed).isEmpty();
  }

  /** Brings the index up to the database. */
  synchronized void catchUp() {
    try {
      if (indexer != null) {
        indexer.catchUp();
      } else {
        try (Indexer own = open()) {
          own.catchUp();
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Keeps the index open for writing, for who adds much. */
  synchronized void hold() {
    try {
      if (indexer == null) {
        indexer = open();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  synchronized void release() {
    try {
      if (indexer != null) {
        indexer.close();
        indexer = null;
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public synchronized void rebuild() {
    try {
      if (indexer != null) {
        indexer.clear();
        indexer.catchUp();
      } else {
        try (Indexer own = open()) {
          own.clear();
          own.catchUp();
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private Indexer open() throws IOException {
    try {
      return Indexer.open(directory(), database);
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | IndexNotFoundException broken) {
      wipe();
      return Indexer.open(directory(), database);
    }
  }

  private void wipe() throws IOException {
    Directory all = directory();
    for (String file : List.of(all.listAll())) {
      all.deleteFile(file);
    }
  }

  private synchronized Directory directory() throws IOException {
    if (directory == null) {
      Files.createDirectories(folder);
      directory = FSDirectory.open(folder);
    }
    return directory;
  }

  /** What is wrong with it: each report stands in it once. */
  Optional<String> check() {
    try {
      SearcherManager manager = upToDate();
      IndexSearcher searcher = manager.acquire();
      try {
        int all = searcher.count(new TermQuery(new Term(Fields.KIND, Kind.REPORT.name())));
        Set<String> ids = new HashSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
          TermsEnum terms = Terms.getTerms(leaf.reader(), Fields.ID).iterator();
          while (terms.next() != null) {
            if (isLive(leaf, terms)) {
              ids.add(terms.term().utf8ToString());
            }
          }
        }
        long reports =
            database.read(
                handle ->
                    handle.createQuery("SELECT count(*) FROM report").mapTo(Long.class).one());
        return all == reports && ids.size() == reports
            ? Optional.empty()
            : Optional.of(
                "the index holds "
                    + all
                    + " reports with "
                    + ids.size()
                    + " ids, the database "
                    + reports);
      } finally {
        manager.release(searcher);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static boolean isLive(LeafReaderContext leaf, TermsEnum terms) throws IOException {
    PostingsEnum documents = terms.postings(null, PostingsEnum.NONE);
    for (int at = documents.nextDoc();
        at != DocIdSetIterator.NO_MORE_DOCS;
        at = documents.nextDoc()) {
      if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(at)) {
        return true;
      }
    }
    return false;
  }

  private static WorkspaceException failed(IOException e) {
    return new WorkspaceException("the search index: " + Database.reason(e), e);
  }

  @Override
  public synchronized void close() {
    release();
    try {
      if (searchers != null) {
        searchers.close();
      }
      if (directory != null) {
        directory.close();
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
