package org.twosource.store;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Finds names that are spelt a little otherwise than they are asked for. */
final class Names {

  /** A shorter word is another word as soon as one letter is changed. */
  private static final int SHORT = 4;

  /** In words of so many letters two may be changed. */
  private static final int LONG = 6;

  private static final int EXPANSIONS = 50;

  /** A question of more words is no name. */
  private static final int WORDS = 8;

  private Names() {}

  /** Names that hold some of the words, or words spelt about like them; the more, the better. */
  static Query spelt(String words, Analyzer analyzer) {
    List<String> tokens = Queries.tokens(Fields.NAME, words, analyzer);
    if (tokens.isEmpty() || tokens.size() > WORDS) {
      return new MatchNoDocsQuery();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String token : tokens) {
      any.add(
          new FuzzyQuery(new Term(Fields.NAME, token), edits(token), 0, EXPANSIONS, true),
          Occur.SHOULD);
    }
    return any.setMinimumNumberShouldMatch((tokens.size() + 2) / 2).build();
  }

  private static int edits(String word) {
    if (word.length() < SHORT) {
      return 0;
    }
    return word.length() < LONG ? 1 : 2;
  }
}
