package org.twosource.store;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.twosource.store.Search.Count;
import org.twosource.store.Search.Facet;

/** Counts by what the best hits can be narrowed down; what it costs does not grow with the hits. */
final class Facets {

  private static final int SHOWN = 20;

  private Facets() {}

  static Map<Facet, List<Count>> of(IndexSearcher searcher, TopDocs found, int best)
      throws IOException {
    int[] documents =
        Arrays.stream(found.scoreDocs).limit(best).mapToInt(hit -> hit.doc).sorted().toArray();
    Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      counts.put(facet, count(searcher, documents, Fields.facet(facet)));
    }
    return counts;
  }

  private static List<Count> count(IndexSearcher searcher, int[] documents, String field)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    Map<String, Integer> counts = new HashMap<>();
    int at = 0;
    while (at < documents.length) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[at], leaves));
      int end = leaf.docBase + leaf.reader().maxDoc();
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
      // Values by number first: their words are looked up once for all documents, in their order.
      LongStream.Builder numbers = LongStream.builder();
      for (; at < documents.length && documents[at] < end; at++) {
        if (values.advanceExact(documents[at] - leaf.docBase)) {
          for (int i = 0; i < values.docValueCount(); i++) {
            numbers.add(values.nextOrd());
          }
        }
      }
      long[] sorted = numbers.build().sorted().toArray();
      for (int from = 0, to = 0; from < sorted.length; from = to) {
        while (to < sorted.length && sorted[to] == sorted[from]) {
          to++;
        }
        counts.merge(values.lookupOrd(sorted[from]).utf8ToString(), to - from, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt((Count count) -> -count.hits()).thenComparing(Count::value))
        .limit(SHOWN)
        .toList();
  }
}
