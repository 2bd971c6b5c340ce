package org.twosource.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.twosource.corroboration.Verdict;
import org.twosource.store.Search.Hit;
import org.twosource.store.Search.Kind;
import org.twosource.store.Search.Query;
import org.twosource.store.Search.Result;

/** One search. The index finds and ranks; what is shown comes from the database. */
final class Searcher {

  /** So many hits are counted exactly, and looked at for facets. */
  private static final int COUNTED = 1000;

  private static final Sort NEWEST =
      new Sort(
          LongField.newSortField(Fields.DAY, true, SortedNumericSelector.Type.MIN),
          SortField.FIELD_DOC);

  private final Database database;
  private final IndexSearcher searcher;

  Searcher(Database database, IndexSearcher searcher) {
    this.database = database;
    this.searcher = searcher;
  }

  Result find(Query query) throws IOException {
    int limit = SqlStories.bounded(query.limit());
    int offset = Math.max(0, Math.min(query.offset(), 10_000));
    Queries queries = Queries.of(query);
    TopDocs words = top(query, queries, Math.max(COUNTED, offset + limit));
    Fusion fusion =
        Fusion.wanted(query, searcher)
            ? Fusion.of(query, queries, words, searcher)
            : Fusion.none(query.kind() == Kind.PERSON ? new Collapsed(searcher).of(words) : words);
    TopDocs found = fusion.hits();
    List<Found> shown = new ArrayList<>();
    for (int i = offset; i < Math.min(found.scoreDocs.length, offset + limit); i++) {
      shown.add(found(found.scoreDocs[i], fusion));
    }
    return new Result(
        hits(query, queries, shown),
        found.totalHits.value,
        found.totalHits.relation != TotalHits.Relation.EQUAL_TO,
        Facets.of(searcher, found, COUNTED));
  }

  List<String> stories(Query query) throws IOException {
    TopDocs found = top(query, Queries.of(query), SqlStories.bounded(query.limit()));
    Set<String> reports = new LinkedHashSet<>();
    for (ScoreDoc hit : found.scoreDocs) {
      reports.add(searcher.storedFields().document(hit.doc, Set.of(Fields.ID)).get(Fields.ID));
    }
    if (reports.isEmpty()) {
      return List.of();
    }
    Map<String, String> stories = new HashMap<>();
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT r.id, i.story FROM report r JOIN incident i ON i.id = r.incident"
                        + " JOIN story s ON s.id = i.story"
                        + " WHERE s.briefed = 1 AND r.id IN (<ids>)")
                .bindList("ids", reports)
                .map((row, context) -> stories.put(row.getString(1), row.getString(2)))
                .collect(java.util.stream.Collectors.counting()));
    return reports.stream()
        .map(stories::get)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .toList();
  }

  private TopDocs top(Query query, Queries queries, int count) throws IOException {
    return query.words().isBlank()
        ? searcher.search(queries.all(), new TopFieldCollectorManager(NEWEST, count, null, COUNTED))
        : searcher.search(queries.all(), new TopScoreDocCollectorManager(count, null, COUNTED));
  }

  private record Found(
      String report,
      Optional<String> claim,
      Optional<String> person,
      Optional<String> statement,
      Set<String> verdicts,
      boolean byMeaning,
      float score) {}

  private Found found(ScoreDoc hit, Fusion fusion) throws IOException {
    Document document = searcher.storedFields().document(hit.doc);
    return new Found(
        document.get(Fields.ID),
        Optional.ofNullable(document.get(Fields.CLAIM)),
        Optional.ofNullable(document.get(Fields.WHO)),
        Optional.ofNullable(document.get(Fields.TEXT)),
        new TreeSet<>(List.of(document.getValues(Fields.VERDICT))),
        fusion.byMeaning().contains(hit.doc),
        Float.isNaN(hit.score) ? 0 : hit.score);
  }

  private record Kept(
      int version,
      String story,
      String title,
      String text,
      Optional<String> outlet,
      Optional<java.time.LocalDate> day) {}

  private List<Hit> hits(Query query, Queries queries, List<Found> found) {
    Map<String, Kept> kept = kept(found.stream().map(Found::report).distinct().toList());
    Snippets snippets = new Snippets(queries.marked());
    List<Hit> hits = new ArrayList<>();
    for (Found one : found) {
      Kept report = kept.get(one.report);
      if (report != null) {
        hits.add(
            new Hit(
                one.report,
                report.version,
                report.story,
                report.title,
                report.outlet,
                report.day,
                one.claim,
                one.person,
                query.kind() == Kind.CLAIM ? strongest(one.verdicts) : Optional.empty(),
                one.byMeaning,
                query.kind() == Kind.REPORT
                    ? snippets.of(report.title, report.text)
                    : snippets.of(one.statement.orElse("")),
                one.score));
      }
    }
    return hits;
  }

  /** The verdict that stands first where a claim is of several findings. */
  private static Optional<Verdict> strongest(Set<String> verdicts) {
    return verdicts.stream()
        .map(VerdictNames::of)
        .flatMap(Optional::stream)
        .min(java.util.Comparator.naturalOrder());
  }

  private Map<String, Kept> kept(List<String> ids) {
    Map<String, Kept> kept = new HashMap<>();
    if (ids.isEmpty()) {
      return kept;
    }
    database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT r.id, r.versions, i.story, v.title, v.text, v.outlet, v.day"
                        + " FROM report r JOIN incident i ON i.id = r.incident"
                        + " JOIN version v ON v.report = r.number AND v.number = r.versions"
                        + " WHERE r.id IN (<ids>)")
                .bindList("ids", ids)
                .map(
                    (row, context) ->
                        kept.put(
                            row.getString(1),
                            new Kept(
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                Optional.ofNullable(row.getString(6)),
                                SqlStories.day(row.getString(7)))))
                .collect(java.util.stream.Collectors.counting()));
    return kept;
  }
}
