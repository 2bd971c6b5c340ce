package org.twosource.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

  private static final Map<String, String> OUTLETS =
      Map.of("halvikpost", "Halvik Post", "b", "Morning Star", "police", "Halvik Police");

  private static final Map<String, UnaryOperator<String>> FORMS =
      Map.of("statement", Legible::statement, "party", Legible::party, "figures", Legible::figures);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "statement|The ship sank (2026-05-08)|The ship sank (8 May 2026)",
        "statement|The ship sank (2026-05-08..2026-05-10)|The ship sank (8–10 May 2026)",
        "statement|Form 2026-05-08 was signed|Form 2026-05-08 was signed",
        "statement|The ship sank (2026-13-40)|The ship sank (2026-13-40)",
        "party|government of ua|government of Ukraine",
        "party|authority, the government of se: one party|authority, the government of Sweden: one party",
        "party|government of qq|government of qq",
        "party|fire service|fire service",
        "figures|10500 to 11500 people|10,500 to 11,500 people",
        "figures|96 and 1.5 and 12,400|96 and 1.5 and 12,400",
      })
  void isReadAs(String form, String words, String read) {
    assertThat(Objects.requireNonNull(FORMS.get(form)).apply(words)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "halvikpost has a passage of b|Halvik Post’s report has a passage of b",
        "b has a passage of halvikpost: six men|Morning Star’s report has a passage of Halvik Post’s report: six men",
        "“Friday” in b and “Friday” in b|“Friday” in Morning Star’s report and “Friday” in Morning Star’s report",
        "It is denied by “halvikpost”|It is denied by “halvikpost”",
        "“police” is identified|“police” is identified",
      })
  void rules(String sentence, String read) {
    assertThat(Legible.rule(sentence, OUTLETS)).isEqualTo(read);
  }
}
