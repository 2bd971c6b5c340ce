package org.twosource.store;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/**
 * Lets whoever is named in many reports of a story stand in a list once, where they stand best. Of
 * two lists made by one of these, the second names the same document for them as the first.
 */
final class Collapsed {

  private final IndexSearcher searcher;
  private final Map<String, Integer> documents = new HashMap<>();

  Collapsed(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  TopDocs of(TopDocs found) throws IOException {
    ScoreDoc[] once = of(found.scoreDocs);
    return new TopDocs(
        new TotalHits(
            found.totalHits.value - (found.scoreDocs.length - once.length),
            found.totalHits.relation),
        once);
  }

  ScoreDoc[] of(ScoreDoc[] found) throws IOException {
    Map<String, ScoreDoc> best = new LinkedHashMap<>();
    for (ScoreDoc one : found) {
      String who = who(one.doc);
      int document = documents.computeIfAbsent(who, name -> one.doc);
      one.doc = document;
      best.putIfAbsent(who, one);
    }
    return best.values().toArray(ScoreDoc[]::new);
  }

  private String who(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.WHO);
    return values.advanceExact(document - leaf.docBase)
        ? values.lookupOrd(values.ordValue()).utf8ToString()
        : Integer.toString(document);
  }
}
