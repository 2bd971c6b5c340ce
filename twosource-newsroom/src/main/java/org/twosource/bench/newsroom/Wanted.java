package org.twosource.bench.newsroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.twosource.store.Reports;
import org.twosource.store.Search;

/**
 * A question of {@code meanings.txt} with what answers it.
 *
 * @param reports the reports in which an answer stands
 * @param holding what the statement of a right claim holds, in small letters, or the name of a
 *     right person; one is enough
 * @param answers how many answers there are
 */
record Wanted(
    String question, Search.Kind kind, Set<String> reports, List<String> holding, int answers) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Reads a line, whose reports have to be among {@code ids}. */
  static Wanted of(String line, Search.Kind kind, List<String> ids, Reports reports) {
    List<String> fields = Sections.fields(line, kind == Search.Kind.REPORT ? 2 : 3);
    Set<String> wanted = new LinkedHashSet<>();
    for (String one : fields.get(1).split(" ", -1)) {
      Predicate<String> is =
          one.endsWith("/*")
              ? id -> id.startsWith(one.substring(0, one.length() - 1))
              : id -> id.equals(one);
      List<String> found = ids.stream().filter(is).toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("meanings.txt: there is no report " + one);
      }
      wanted.addAll(found);
    }
    List<String> holding =
        kind == Search.Kind.REPORT ? List.of() : List.of(fields.get(2).split(" ; ", -1));
    int answers =
        switch (kind) {
          case REPORT -> wanted.size();
          case CLAIM -> wanted.stream().mapToInt(report -> claims(reports, report, holding)).sum();
          case PERSON -> 1;
        };
    if (answers == 0) {
      throw new IllegalStateException("meanings.txt: nothing answers " + fields.get(0));
    }
    return new Wanted(fields.get(0), kind, wanted, holding, answers);
  }

  private static int claims(Reports reports, String report, List<String> holding) {
    int found = 0;
    try {
      for (JsonNode claim : JSON.readTree(reports.extract(report, 1).orElse("{}")).path("claims")) {
        found += holds(claim.path("statement").asText(), holding) ? 1 : 0;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(report + ": not read", e);
    }
    return found;
  }

  private static boolean holds(String statement, List<String> holding) {
    String small = statement.toLowerCase(Locale.ROOT);
    return holding.stream().anyMatch(small::contains);
  }

  /** Whether a hit is an answer; somebody may be found in another report of the same bundle. */
  boolean isRight(Search.Hit hit) {
    return switch (kind) {
      case REPORT -> reports.contains(hit.report());
      case CLAIM -> reports.contains(hit.report()) && holds(hit.snippets().get(0).text(), holding);
      case PERSON ->
          hit.person().filter(holding::contains).isPresent()
              && reports.stream().anyMatch(one -> bundle(one).equals(bundle(hit.report())));
    };
  }

  private static String bundle(String report) {
    return report.substring(0, report.lastIndexOf('/') + 1);
  }
}
