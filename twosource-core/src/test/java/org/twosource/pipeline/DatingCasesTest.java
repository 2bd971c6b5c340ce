package org.twosource.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.twosource.Bundles;
import org.twosource.Cases;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.report.Report;
import org.twosource.time.Interval;

/** Bundles and when their reports came out. */
class DatingCasesTest {

  private static final Map<LocalDate, Twosource> LOADED = new HashMap<>();

  @TestFactory
  Stream<DynamicContainer> cases() {
    return Cases.tests("pipeline", DatingCasesTest::wrong);
  }

  private static List<String> wrong(JsonNode given) {
    List<Report> reports = new ArrayList<>();
    given
        .get("reports")
        .forEach(
            one ->
                reports.add(
                    Bundles.report(
                        one.get("id").asText(),
                        one.get("text").asText(),
                        "Outlet " + one.get("id").asText(),
                        one.path("published").textValue(),
                        null)));
    LocalDate asOf = LocalDate.parse(given.get("asOf").asText());
    Brief brief = twosource(asOf).brief(reports, List.of());
    List<String> wrong = new ArrayList<>();
    for (ReportReading reading : brief.reports()) {
      JsonNode expected = given.get("published").get(reading.report().id());
      if (!expected.get("basis").asText().equals(lower(reading.published().basis().name()))) {
        wrong.add("basis of " + reading.report().id() + ": " + reading.published());
      } else {
        interval(expected, reading.published().interval(), wrong);
      }
    }
    for (JsonNode expected : given.path("claimTimes")) {
      claimTime(expected, brief, wrong);
    }
    List<String> notices =
        brief.notices().stream().map(one -> one.code().name()).distinct().sorted().toList();
    if (given.has("notices") && !texts(given.get("notices")).equals(notices)) {
      wrong.add("notices " + notices);
    }
    return wrong;
  }

  private static Twosource twosource(LocalDate asOf) {
    return asOf.equals(Bundles.AS_OF)
        ? Bundles.twosource()
        : LOADED.computeIfAbsent(asOf, day -> Twosource.load(Options.asOf(day)));
  }

  private static void claimTime(JsonNode expected, Brief brief, List<String> wrong) {
    Optional<Interval> found =
        brief.reports().stream()
            .flatMap(reading -> reading.claims().stream())
            .filter(claim -> claim.statement().contains(expected.get("claim").asText()))
            .findFirst()
            .flatMap(claim -> claim.time());
    interval(expected, found, wrong);
  }

  private static void interval(JsonNode expected, Optional<Interval> found, List<String> wrong) {
    String earliest = found.flatMap(Interval::earliest).map(LocalDate::toString).orElse("");
    String latest = found.flatMap(Interval::latest).map(LocalDate::toString).orElse("");
    if (expected.has("earliest") && !earliest.equals(expected.get("earliest").asText())) {
      wrong.add("earliest " + earliest);
    }
    // "latest" bounds it: the reading may be narrower.
    if (expected.has("latest")
        && (latest.isEmpty() || latest.compareTo(expected.get("latest").asText()) > 0)) {
      wrong.add("latest " + latest);
    }
    if (expected.has("year") && !earliest.startsWith(expected.get("year").asText())) {
      wrong.add("year of " + earliest);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
