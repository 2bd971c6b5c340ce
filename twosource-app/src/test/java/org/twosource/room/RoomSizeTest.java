package org.twosource.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.twosource.attribution.Certainty;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Report;
import org.twosource.room.library.BundleLibrary;
import org.twosource.text.Document;
import org.twosource.text.Span;

/** A very long report with a claim in every sentence makes no heavy page. */
class RoomSizeTest {

  private static final int LIMIT = 200_000;
  private static final int WORDS = 10_000;
  private static final List<String> WHO =
      List.of("Police", "The mayor of Loma", "A senior official", "Kestrel Foods", "The guard");
  private static final List<String> WHAT =
      List.of(
          "the bridge near pier %d was closed",
          "%d families had left the valley", "crew %d reached the mill", "house %d burned down");

  @Test
  void pagesOfTenThousandWordsStaySmall() throws Exception {
    BundleLibrary library =
        BundleLibrary.inMemory(
            (reports, notices, done) -> overrulings -> brief(reports.get(0)), Clock.systemUTC());
    String story =
        library.hold(List.of(Rooms.report("long", "The long day", "Star", text())), List.of());
    try (Room room = Rooms.open(library)) {
      String base = "/story/" + story;
      for (String path : List.of(base, base + "?all=1", base + "/report/long")) {
        HttpResponse<byte[]> page =
            HttpClient.newHttpClient()
                .send(
                    HttpRequest.newBuilder(URI.create(room.address()).resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(page.body().length).as(path).isLessThan(LIMIT);
      }
    }
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (int words = 0, i = 1; words < WORDS; i++) {
      String sentence =
          WHO.get(i % WHO.size())
              + " said on Monday that "
              + String.format(WHAT.get(i % WHAT.size()), i)
              + ".\n";
      text.append(sentence);
      words += sentence.split(" ", -1).length;
    }
    return text.toString();
  }

  private static Brief brief(Report report) {
    List<Claim> claims = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int from = 0;
    for (String line : report.text().split("\n", -1)) {
      int that = line.indexOf("that ");
      if (that > 0) {
        String id = "c" + (claims.size() + 1);
        String statement = line.substring(that + 5);
        Span span = new Span(from + that + 5, from + line.length());
        claims.add(
            new Claim(
                id,
                Optional.empty(),
                List.of(span),
                statement,
                "be",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Certainty.ASSERTED,
                Claim.Modality.FACT,
                Claim.Basis.UNSTATED,
                List.of()));
        findings.add(finding(id, statement, findings.size()));
      }
      from += line.length() + 1;
    }
    ReportReading reading =
        new ReportReading(
            report,
            new Document(report.text(), List.of()),
            new ReportReading.OutletFound(report.outlet(), ReportReading.Origin.STATED, List.of()),
            new ReportReading.PublishedFound(
                Optional.empty(), ReportReading.Origin.UNKNOWN, List.of(), List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            claims,
            List.of());
    return new Brief(
        "test", List.of(reading), List.of(), List.of(), findings, List.of(), List.of());
  }

  private static Finding finding(String claim, String statement, int number) {
    return new Finding(
        "f" + (number + 1),
        statement,
        List.of(new ClaimRef("long", claim)),
        Verdict.values()[number % Verdict.values().length],
        new Finding.Bounds(0, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(new Finding.Root("s" + number, "voice " + number, false, List.of(List.of("Star")))),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
