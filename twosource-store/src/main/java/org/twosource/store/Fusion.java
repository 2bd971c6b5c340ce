package org.twosource.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;

/**
 * Hits by words, by meaning and by about the same name as one list, by reciprocal rank fusion
 * (Cormack, Clarke and Buettcher 2009): what stands at rank r of a list counts 1 / (60 + r).
 *
 * @param hits the best first; their scores are those sums
 * @param byMeaning the documents in which the words do not stand
 */
record Fusion(TopDocs hits, Set<Integer> byMeaning) {

  /** So many are found by meaning at most; there is always a nearest, however far. */
  private static final int NEAREST = 20;

  /** So many of people, before each stands in the list once. */
  private static final int MANY = 100;

  /** Below this cosine a question and the lead of a report have nothing to do with each other. */
  private static final float LEAST = 0.2f;

  /** Of phrases, which are shorter and so nearer to a question or not. */
  private static final float LEAST_OF_PHRASES = 0.25f;

  private static final int RANKS = 60;

  private static final Pattern OPERATORS = Pattern.compile("[\"|(]|(^|\\s)[-+]|\\*(\\s|$)");

  static Fusion none(TopDocs words) {
    return new Fusion(words, Set.of());
  }

  /** Whether a query is for meaning too, and the index knows any. */
  static boolean wanted(Search.Query query, IndexSearcher searcher) {
    return query.meaning()
        && !query.words().isBlank()
        && !OPERATORS.matcher(query.words()).find()
        && (query.kind() == Search.Kind.PERSON
            || searcher.getIndexReader().leaves().stream()
                .anyMatch(leaf -> hasVectors(leaf, Fields.meaning(query.kind()))));
  }

  private static boolean hasVectors(LeafReaderContext leaf, String field) {
    return leaf.reader().getFieldInfos().fieldInfo(field) != null;
  }

  /**
   * Adds what is near by meaning and, of people, whose name is spelt about like the words.
   *
   * @param query in the words of who asks
   * @param queries what it is in the index's terms
   */
  static Fusion of(Search.Query query, Queries queries, TopDocs words, IndexSearcher searcher)
      throws IOException {
    List<ScoreDoc[]> others = new ArrayList<>();
    if (query.kind() == Search.Kind.PERSON) {
      Collapsed people = new Collapsed(searcher);
      TopDocs once = people.of(words);
      others.add(first(people.of(searcher.search(queries.spelt(), MANY).scoreDocs)));
      others.add(first(people.of(near(query, queries, searcher, MANY))));
      return fused(once, others, queries, searcher);
    }
    others.add(near(query, queries, searcher, NEAREST));
    return fused(words, others, queries, searcher);
  }

  private static ScoreDoc[] first(ScoreDoc[] hits) {
    return Arrays.copyOf(hits, Math.min(NEAREST, hits.length));
  }

  private static ScoreDoc[] near(
      Search.Query query, Queries queries, IndexSearcher searcher, int most) throws IOException {
    Optional<Meaning> model = Meaning.load();
    if (model.isEmpty()) {
      return new ScoreDoc[0];
    }
    ScoreDoc[] near =
        searcher.search(
                new KnnByteVectorQuery(
                    Fields.meaning(query.kind()),
                    model.get().of(query.words()),
                    most,
                    queries.narrowing()),
                most)
            .scoreDocs;
    // The score of a cosine of bytes is (1 + cosine) / 2.
    float least = query.kind() == Search.Kind.REPORT ? LEAST : LEAST_OF_PHRASES;
    return Arrays.stream(near).filter(one -> 2 * one.score - 1 >= least).toArray(ScoreDoc[]::new);
  }

  private static Fusion fused(
      TopDocs words, List<ScoreDoc[]> others, Queries queries, IndexSearcher searcher)
      throws IOException {
    Map<Integer, Float> scores = new HashMap<>();
    rank(words.scoreDocs, scores);
    Set<Integer> other = new HashSet<>();
    Weight wanted =
        searcher.createWeight(searcher.rewrite(queries.all()), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (ScoreDoc[] list : others) {
      for (ScoreDoc one : list) {
        if (!scores.containsKey(one.doc) && !matches(wanted, one.doc, searcher)) {
          other.add(one.doc);
        }
      }
      rank(list, scores);
    }
    ScoreDoc[] all =
        scores.entrySet().stream()
            .map(entry -> new ScoreDoc(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing((ScoreDoc one) -> -one.score)
                    .thenComparing(one -> other.contains(one.doc))
                    .thenComparing(one -> one.doc))
            .toArray(ScoreDoc[]::new);
    TotalHits total = new TotalHits(words.totalHits.value + other.size(), words.totalHits.relation);
    return new Fusion(new TopDocs(total, all), other);
  }

  private static void rank(ScoreDoc[] hits, Map<Integer, Float> scores) {
    for (int i = 0; i < hits.length; i++) {
      scores.merge(hits[i].doc, share(i), Float::sum);
    }
  }

  /** Of a rank from 0. */
  private static float share(int rank) {
    return 1f / (RANKS + rank + 1);
  }

  private static boolean matches(Weight wanted, int document, IndexSearcher searcher)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return wanted.matches(leaf, document - leaf.docBase) != null;
  }
}
