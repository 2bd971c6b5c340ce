package org.twosource.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
          Loma was quiet. With files from The Canadian Press. | Canadian Press | CONTRIBUTION
          Loma was quiet. Reuters reporter Ana Lund and Bo Ek in Loma contributed to this report. | Reuters | CONTRIBUTION
          Loma was quiet. --With assistance from Bloomberg. | Bloomberg News | CONTRIBUTION
          Loma was quiet. (h/t Reuters) | Reuters | CONTRIBUTION
          Loma was quiet. © 2026 The Associated Press. All rights reserved. | Associated Press | CREDIT
          Loma was quiet. Copyright 2026 by CNN NewSource. All rights reserved. | CNN Newsource | CREDIT
          Loma was quiet. Republished with permission from Reuters. | Reuters | CREDIT
          Loma was quiet. (Reporting by Ana Lund and Bo Ek; Editing by Cy Orr) | Reuters | CREDIT
          LOMA (CNN) - A fire broke out. | CNN | DATELINE
          Loma was quiet. Photo: AFP | Agence France-Presse | PICTURE
          """)
  void findsCredits(String text, String name, Credit.Kind kind) {
    List<Credit> found = credits.find(report(text, null, null));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).name()).isEqualTo(name);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    String words = found.get(0).span().orElseThrow().in(text);
    assertThat(OutletRegistry.standard().find(words).map(OutletEntry::name).orElse(words))
        .matches(known -> known.equals(name) || known.startsWith("(Reporting by "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fire in Loma\nBy Ana Lund, Associated Press\nA fire broke out in Loma.",
        "Fire in Loma\nAna Lund and Bo Ek, Associated Press\nA fire broke out in Loma.",
        "Fire in Loma\nThe Associated Press\nA fire broke out in Loma.",
        "Fire in Loma\nShare\nPORT ANSEL, Loma (AP) — A fire broke out in Loma."
      })
  void findsAgenciesOnLinesOfTheirOwn(String text) {
    assertThat(credits.find(report(text, null, null)))
        .extracting(Credit::name)
        .containsExactly("Associated Press");
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
          The club drew up its own rules, editing by hand what others wrote.
          The talks went on; the shirts were courtesy of the club.
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
