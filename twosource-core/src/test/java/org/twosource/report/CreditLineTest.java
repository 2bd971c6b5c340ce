package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineTest {

  private final CreditLine credits = new CreditLine(OutletRegistry.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PORT ANSEL, March 3 (MPA) - A fire broke out. | MPA | DATELINE
          LOMA (Reuters) - A fire broke out. | Reuters | DATELINE
          LOMA, May 4 /TASS/. A fire broke out. | TASS | DATELINE
          LOMA, May 4. /TASS/. A fire broke out. | TASS | DATELINE
          A fire broke out on Monday. — AP | Associated Press | CREDIT
          A fire broke out on Monday. (AFP) | Agence France-Presse | CREDIT
          Loma was quiet. Reuters contributed to this report. | Reuters | CONTRIBUTION
          Loma was quiet. With reporting by Xinhua. | Xinhua | CONTRIBUTION
          There were ten, according to an AFP report on Monday. | Agence France-Presse | CONTRIBUTION
          """)
  void findsCredits(String text, String name, Credit.Kind kind) {
    List<Credit> found = credits.find(report(text, null, null));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo(name);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    String words = found.get(0).span().orElseThrow().in(text);
    assertThat(OutletRegistry.standard().find(words).map(OutletEntry::name).orElse(words))
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A fire broke out in the harbour (UPDATED) - again.
          The European Union (EU) said so.
          He lost the vote (51-49) on Monday.
          Either/or was the choice.
          """)
  void findsNoCredit(String text) {
    assertThat(credits.find(report(text, null, null))).isEmpty();
  }

  @Test
  void readsBylineAndMetadata() {
    List<Credit> found = credits.find(report("Loma was quiet.", "By Ana Lund and agencies", "dpa"));
    assertThat(found)
        .extracting(Credit::name)
        .containsExactly("Deutsche Presse-Agentur", "agencies");
  }

  private static Report report(String text, String author, String agency) {
    return new Report(
        "r",
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(author),
        Optional.ofNullable(agency),
        new Origin("r", 1, OffsetMap.shifted(0)));
  }
}
