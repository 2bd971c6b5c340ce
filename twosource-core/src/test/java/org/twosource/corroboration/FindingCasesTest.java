package org.twosource.corroboration;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.twosource.Bundles;
import org.twosource.Cases;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.report.Report;

/**
 * Small bundles and what must be found in them. A finding is meant by words of its claims, each
 * {@code report:words}; where several hold them, one must be right. {@code none} must not be found;
 * {@code apart} lists words that stand in no finding together.
 */
class FindingCasesTest {

  @TestFactory
  Stream<DynamicContainer> cases() {
    return Cases.tests("corroboration", FindingCasesTest::wrong);
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
                        one.path("outlet").textValue(),
                        one.path("published").textValue(),
                        one.path("agency").textValue())));
    Brief brief = Bundles.brief(reports);
    List<String> wrong = new ArrayList<>();
    for (JsonNode expected : given.path("findings")) {
      List<Finding> meant = meant(brief, expected.get("has"));
      if (meant.isEmpty()) {
        wrong.add("no finding with " + expected.get("has") + " but " + shown(brief));
      } else if (meant.stream().noneMatch(one -> off(expected, one).isEmpty())) {
        meant.forEach(one -> wrong.add("“" + one.statement() + "”: " + off(expected, one)));
      }
    }
    for (JsonNode unwanted : given.path("none")) {
      meant(brief, unwanted.get("has")).stream()
          .filter(one -> off(unwanted, one).isEmpty())
          .forEach(one -> wrong.add("should not be " + unwanted));
    }
    for (JsonNode pair : given.path("apart")) {
      meant(brief, pair).forEach(one -> wrong.add("together in “" + one.statement() + "”"));
    }
    return wrong;
  }

  private static List<Finding> meant(Brief brief, JsonNode has) {
    Map<ClaimRef, Claim> claims = new HashMap<>();
    for (ReportReading reading : brief.reports()) {
      reading
          .claims()
          .forEach(claim -> claims.put(new ClaimRef(reading.report().id(), claim.id()), claim));
    }
    List<Finding> found = new ArrayList<>();
    for (Finding finding : brief.findings()) {
      boolean all = true;
      for (JsonNode one : has) {
        int colon = one.asText().indexOf(':');
        String report = one.asText().substring(0, colon);
        String words = one.asText().substring(colon + 1).toLowerCase(Locale.ROOT);
        all &=
            finding.claims().stream()
                .anyMatch(
                    ref ->
                        ref.report().equals(report)
                            && claims
                                .get(ref)
                                .statement()
                                .toLowerCase(Locale.ROOT)
                                .contains(words));
      }
      if (all) {
        found.add(finding);
      }
    }
    return found;
  }

  private static List<String> off(JsonNode expected, Finding found) {
    List<String> off = new ArrayList<>();
    String verdict = found.verdict().name().replace("_", "").toLowerCase(Locale.ROOT);
    compare("verdict", expected, verdict, off);
    compare("statement", expected, found.statement().toLowerCase(Locale.ROOT), off);
    compare("atLeast", expected, found.independent().atLeast() + "", off);
    compare("atMost", expected, found.independent().atMost() + "", off);
    compare("denied", expected, found.denied().map(Finding.Denial::atLeast).orElse(0) + "", off);
    compare("oneParty", expected, found.oneParty().isPresent() + "", off);
    compare("unverified", expected, found.unverified() + "", off);
    if (expected.has("firm")) {
      found.roots().stream().filter(Finding.Root::firm).forEach(one -> off.add("firm " + one));
    }
    if (expected.has("disagreements")) {
      disagreements(expected.get("disagreements"), found, off);
    }
    return off;
  }

  private static void disagreements(JsonNode expected, Finding found, List<String> off) {
    List<String> kinds =
        found.disagreements().stream()
            .map(one -> (one.aspect() + ":" + one.kind()).toLowerCase(Locale.ROOT))
            .toList();
    for (JsonNode one : expected) {
      String aspect = one.asText().substring(0, one.asText().indexOf(':') + 1);
      boolean there =
          Stream.of(one.asText().substring(aspect.length()).split("\\|"))
              .anyMatch(kind -> kinds.contains(aspect + kind));
      if (!there) {
        off.add("disagreements " + kinds);
      }
    }
    if (expected.isEmpty() && !kinds.isEmpty()) {
      off.add("disagreements " + kinds);
    }
  }

  private static void compare(String field, JsonNode expected, String found, List<String> off) {
    if (expected.has(field)
        && Stream.of(expected.get(field).asText().split("\\|"))
            .noneMatch(one -> one.toLowerCase(Locale.ROOT).equals(found))) {
      off.add(field + " " + found);
    }
  }

  private static String shown(Brief brief) {
    return brief.findings().stream()
        .map(one -> one.statement() + " " + one.claims())
        .toList()
        .toString();
  }
}
