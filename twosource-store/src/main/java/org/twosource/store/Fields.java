package org.twosource.store;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
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
  static final String MEANING = "meaning";

  /** What a hit is narrowed down by, kept by document. */
  static final String FACET = "facet.";

  private Fields() {}

  /** Words by their stems; names letter by letter. */
  static Analyzer analyzer() {
    Analyzer names = new SimpleAnalyzer();
    return new PerFieldAnalyzerWrapper(new EnglishAnalyzer(), Map.of(PERSON, names, PLACE, names));
  }

  static String facet(Search.Facet facet) {
    return FACET + facet.name().toLowerCase(java.util.Locale.ROOT);
  }
}
