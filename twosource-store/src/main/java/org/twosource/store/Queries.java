package org.twosource.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A search in the index's terms.
 *
 * @param marked what is highlighted, in the field of the text
 * @param narrowing all that holds besides the words
 * @param all the words, which are ranked, with all that narrows them down
 * @param spelt names that are spelt about like the words, with all that narrows them down
 */
record Queries(Query marked, Query narrowing, Query all, Query spelt) {

  private static final int LONGEST = 1000;

  private static final Map<String, Float> WEIGHTS = Map.of(Fields.TEXT, 1f, Fields.TITLE, 2f);

  private static final int OPERATORS =
      SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  static Queries of(Search.Query asked) {
    Analyzer analyzer = Fields.analyzer();
    Query words = words(asked.words(), WEIGHTS, Occur.MUST, analyzer);
    // A passage need not hold all of the words.
    Query marked = words(asked.words(), Map.of(Fields.TEXT, 1f), Occur.SHOULD, analyzer);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(Fields.KIND, asked.kind().name())), Occur.FILTER);
    Search.Narrowing narrow = asked.narrowing();
    any(all, narrow.outlets(), outlet -> term(Fields.OUTLET, Documents.key(outlet)));
    any(all, narrow.verdicts(), verdict -> term(Fields.VERDICT, VerdictNames.of(verdict)));
    any(all, narrow.people(), name -> person(name, analyzer));
    any(all, narrow.places(), name -> name(Fields.PLACE, tokens(Fields.PLACE, name, analyzer)));
    if (narrow.from().isPresent() || narrow.to().isPresent()) {
      all.add(
          LongField.newRangeQuery(
              Fields.DAY,
              narrow.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
              narrow.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
          Occur.FILTER);
    }
    Query narrowing = all.build();
    Query spelt = Names.spelt(asked.words(), analyzer);
    return new Queries(
        marked,
        narrowing,
        all.add(words, Occur.MUST).build(),
        new BooleanQuery.Builder().add(narrowing, Occur.FILTER).add(spelt, Occur.MUST).build());
  }

  private static Query words(
      String words, Map<String, Float> fields, Occur each, Analyzer analyzer) {
    if (words.isBlank()) {
      return new MatchAllDocsQuery();
    }
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, fields, OPERATORS);
    parser.setDefaultOperator(each);
    String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    try {
      return parser.parse(asked);
    } catch (IndexSearcher.TooManyClauses e) {
      return new MatchNoDocsQuery();
    }
  }

  private static <T> void any(BooleanQuery.Builder all, Set<T> values, Function<T, Query> query) {
    if (!values.isEmpty()) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      values.forEach(value -> any.add(query.apply(value), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** A part of a name; or, as grouping keeps names, the initial and the surname. */
  private static Query person(String name, Analyzer analyzer) {
    List<String> tokens = tokens(Fields.PERSON, name, analyzer);
    if (tokens.size() < 2) {
      return name(Fields.PERSON, tokens);
    }
    String initial = tokens.get(0).substring(0, tokens.get(0).offsetByCodePoints(0, 1));
    return new BooleanQuery.Builder()
        .add(name(Fields.PERSON, tokens), Occur.SHOULD)
        .add(name(Fields.PERSON, List.of(initial, tokens.get(tokens.size() - 1))), Occur.SHOULD)
        .build();
  }

  private static Query name(String field, List<String> tokens) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery();
    }
    return tokens.size() == 1
        ? term(field, tokens.get(0))
        : new PhraseQuery(field, tokens.toArray(String[]::new));
  }

  static List<String> tokens(String field, String text, Analyzer analyzer) {
    List<String> tokens = new java.util.ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
