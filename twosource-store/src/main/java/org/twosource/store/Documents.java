package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.twosource.store.Search.Facet;

/**
 * What stands in the index of a report: one document for it, and one for each of its claims and of
 * its people.
 */
final class Documents {

  /** The longest value of a facet, in characters; the index takes no more than 32,766 bytes. */
  private static final int LONGEST = 200;

  /** How much of what its report is about goes into what a person is. */
  private static final float SHARE = 0.7f;

  private Documents() {}

  static List<Document> of(IndexRows.Row row) {
    List<Document> documents = new ArrayList<>();
    Set<String> people = names(row, "person", row.named().people());
    Set<String> places = names(row, "place", row.named().places());
    Set<String> verdicts = new TreeSet<>();
    row.verdicts().values().forEach(verdicts::addAll);
    Document report = document(row, Search.Kind.REPORT, people, places, verdicts);
    report.add(new TextField(Fields.TITLE, row.title(), Field.Store.NO));
    report.add(new TextField(Fields.TEXT, row.text(), Field.Store.NO));
    meaning(report, Search.Kind.REPORT, row.vector().map(Meaning::bytes));
    documents.add(report);
    row.reading().map(reading -> reading.path("claims")).stream()
        .flatMap(claims -> stream(claims).stream())
        .forEach(claim -> documents.add(claim(row, claim, people, places)));
    row.reading().map(reading -> Person.all(reading, row.text())).stream()
        .flatMap(List::stream)
        .forEach(person -> documents.add(person(row, person, places)));
    return documents;
  }

  private static Document claim(
      IndexRows.Row row, JsonNode claim, Set<String> people, Set<String> places) {
    String id = claim.path("id").asText();
    Document document =
        document(row, Search.Kind.CLAIM, people, places, row.verdicts().getOrDefault(id, Set.of()));
    document.add(new StoredField(Fields.CLAIM, id));
    String statement = claim.path("statement").asText();
    document.add(new TextField(Fields.TEXT, statement, Field.Store.YES));
    meaning(document, Search.Kind.CLAIM, row.phrases().of(statement).map(Meaning::bytes));
    return document;
  }

  private static Document person(IndexRows.Row row, Person person, Set<String> places) {
    Set<String> verdicts = new TreeSet<>();
    person.claims().forEach(claim -> verdicts.addAll(row.verdicts().getOrDefault(claim, Set.of())));
    Document document = document(row, Search.Kind.PERSON, Set.of(person.name()), places, verdicts);
    String called = String.join(", ", person.called());
    document.add(new TextField(Fields.NAME, called, Field.Store.NO));
    document.add(new TextField(Fields.TITLE, called, Field.Store.NO));
    document.add(new TextField(Fields.TEXT, person.described(), Field.Store.YES));
    document.add(new StoredField(Fields.WHO, person.name()));
    document.add(
        new SortedDocValuesField(Fields.WHO, new BytesRef(row.story() + " " + key(person.name()))));
    meaning(document, Search.Kind.PERSON, within(row, person.described()));
    return document;
  }

  /** A phrase's vector with a share of what its report is about. */
  private static Optional<byte[]> within(IndexRows.Row row, String phrase) {
    return row.phrases()
        .of(phrase)
        .map(
            vector ->
                row.vector()
                    .map(lead -> Meaning.within(vector, lead, SHARE))
                    .orElseGet(() -> Meaning.bytes(vector)));
  }

  private static void meaning(Document document, Search.Kind kind, Optional<byte[]> vector) {
    vector.ifPresent(
        bytes ->
            document.add(
                new KnnByteVectorField(
                    Fields.meaning(kind), bytes, VectorSimilarityFunction.COSINE)));
  }

  private static Document document(
      IndexRows.Row row,
      Search.Kind kind,
      Set<String> people,
      Set<String> places,
      Set<String> verdicts) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind.name(), Field.Store.NO));
    document.add(new StringField(Fields.ID, row.id(), Field.Store.YES));
    row.outlet()
        .ifPresent(
            outlet -> {
              document.add(new StringField(Fields.OUTLET, key(outlet), Field.Store.NO));
              facet(document, Facet.OUTLET, outlet);
            });
    row.day()
        .ifPresent(
            day -> {
              document.add(new LongField(Fields.DAY, day.toEpochDay(), Field.Store.NO));
              facet(document, Facet.MONTH, month(day));
            });
    people.forEach(
        name -> {
          document.add(new TextField(Fields.PERSON, name, Field.Store.NO));
          facet(document, Facet.PERSON, name);
        });
    places.forEach(
        name -> {
          document.add(new TextField(Fields.PLACE, name, Field.Store.NO));
          facet(document, Facet.PLACE, name);
        });
    verdicts.forEach(
        verdict -> {
          document.add(new StringField(Fields.VERDICT, verdict, Field.Store.YES));
          facet(document, Facet.VERDICT, verdict);
        });
    return document;
  }

  private static void facet(Document document, Facet facet, String value) {
    String cut = value.length() > LONGEST ? Clean.of(value.substring(0, LONGEST)) : value;
    document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(cut)));
  }

  static String key(String value) {
    String lower = value.toLowerCase(Locale.ROOT).strip();
    return lower.length() > LONGEST ? Clean.of(lower.substring(0, LONGEST)) : lower;
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, day.toString().lastIndexOf('-'));
  }

  /** As read by the language model, else as grouping sees them. */
  private static Set<String> names(IndexRows.Row row, String kind, Set<String> plain) {
    Optional<JsonNode> reading = row.reading();
    Set<String> names = new LinkedHashSet<>();
    if (reading.isEmpty()) {
      plain.forEach(name -> names.add(capitals(name)));
      return names;
    }
    for (JsonNode entity : reading.get().path("entities")) {
      String name = entity.path("name").asText().strip();
      if (entity.path("kind").asText().equals(kind)
          && !name.isEmpty()
          && Character.isUpperCase(name.codePointAt(0))) {
        names.add(name);
      }
    }
    return names;
  }

  private static String capitals(String name) {
    StringBuilder out = new StringBuilder(name);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }

  private static List<JsonNode> stream(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
