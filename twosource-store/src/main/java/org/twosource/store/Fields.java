package org.twosource.store;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;

/** The fields of the index. */
final class Fields {

  static final String KIND = "kind";
  static final String ID = "id";
  static final String CLAIM = "claim";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String OUTLET = "outlet";
  static final String PERSON = "person";
  static final String PLACE = "place";
  static final String DAY = "day";
  static final String VERDICT = "verdict";

  /** Of people: their names, letter by letter and without accents. */
  static final String NAME = "name";

  /** Of people: equal where one name is named in several reports of a story. */
  static final String WHO = "who";

  /** What a hit is narrowed down by, kept by document. */
  static final String FACET = "facet.";

  private Fields() {}

  /** Letters only, small, without accents. */
  private static final class PlainNames extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer letters = new LetterTokenizer();
      return new TokenStreamComponents(
          letters, new ASCIIFoldingFilter(new LowerCaseFilter(letters)));
    }
  }

  /** Words by their stems; names letter by letter. */
  static Analyzer analyzer() {
    Analyzer names = new SimpleAnalyzer();
    return new PerFieldAnalyzerWrapper(
        new EnglishAnalyzer(), Map.of(PERSON, names, PLACE, names, NAME, new PlainNames()));
  }

  /** Vectors of each kind have a field of their own, so that all near ones are of that kind. */
  static String meaning(Search.Kind kind) {
    return "meaning." + kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  static String facet(Search.Facet facet) {
    return FACET + facet.name().toLowerCase(java.util.Locale.ROOT);
  }
}
