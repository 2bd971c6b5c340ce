package org.twosource.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.twosource.pipeline.Memory;
import org.twosource.report.Report;
import org.twosource.store.Vectors.Lacking;

/**
 * Gives the phrases of reports their vectors. What a claim states was often turned into one when
 * its story was compared, and is remembered; the model is asked for the rest, once a phrase.
 */
final class PhraseMaker {

  private final Meaning model;

  PhraseMaker(Meaning model) {
    this.model = model;
  }

  /** For each report what it has to keep; empty where it was not read or has it all. */
  List<Optional<Phrases>> of(List<Lacking> reports) {
    List<Set<String>> wanted = reports.stream().map(PhraseMaker::phrases).toList();
    Map<Long, ByteBuffer> known = new HashMap<>();
    reports.forEach(one -> one.kept().ifPresent(kept -> known.putAll(kept.vectors())));
    for (int i = 0; i < reports.size(); i++) {
      if (!lacking(wanted.get(i), known).isEmpty()) {
        remembered(reports.get(i), known);
      }
    }
    Set<String> missing = new LinkedHashSet<>();
    wanted.forEach(phrases -> missing.addAll(lacking(phrases, known)));
    Map<Long, ByteBuffer> made = new ConcurrentHashMap<>();
    missing.parallelStream()
        .forEach(phrase -> made.put(Phrases.key(phrase), ByteBuffer.wrap(model.of(phrase))));
    known.putAll(made);
    List<Optional<Phrases>> all = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      Phrases has = chosen(wanted.get(i), known);
      boolean same = reports.get(i).kept().filter(has::equals).isPresent();
      all.add(same || reports.get(i).reading().isEmpty() ? Optional.empty() : Optional.of(has));
    }
    return all;
  }

  /** What is asked for by its meaning: what claims state, and who people are. */
  private static Set<String> phrases(Lacking report) {
    Set<String> phrases = new LinkedHashSet<>();
    report
        .reading()
        .ifPresent(
            reading -> {
              for (JsonNode claim : reading.path("claims")) {
                phrases.add(claim.path("statement").asText());
              }
              for (Person person : Person.all(reading, report.report().text())) {
                phrases.add(person.described());
              }
            });
    return phrases;
  }

  private static Set<String> lacking(Set<String> phrases, Map<Long, ByteBuffer> known) {
    Set<String> lacking = new LinkedHashSet<>(phrases);
    lacking.removeIf(phrase -> known.containsKey(Phrases.key(phrase)));
    return lacking;
  }

  private static void remembered(Lacking report, Map<Long, ByteBuffer> known) {
    report
        .memory()
        .map(bytes -> new Remembered(bytes).vectors(report.report()))
        .orElse(Map.of())
        .forEach(
            (statement, vector) -> {
              if (vector.length > 0) {
                known.putIfAbsent(Phrases.key(statement), ByteBuffer.wrap(Meaning.bytes(vector)));
              }
            });
  }

  private static Phrases chosen(Set<String> phrases, Map<Long, ByteBuffer> known) {
    Map<Long, ByteBuffer> chosen = new HashMap<>();
    for (String phrase : phrases) {
      long key = Phrases.key(phrase);
      chosen.put(key, Objects.requireNonNull(known.get(key)));
    }
    return new Phrases(chosen);
  }

  /** The vectors that comparing a story left behind. */
  private record Remembered(ByteBuffer bytes) implements Memory {

    @Override
    public Optional<byte[]> recall(Report report, Part part) {
      return part == Part.VECTORS ? Optional.of(Meaning.bytes(bytes)) : Optional.empty();
    }

    @Override
    public void keep(Report report, Part part, byte[] found) {
      // Only asked.
    }
  }
}
