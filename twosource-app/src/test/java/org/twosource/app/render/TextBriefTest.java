package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;

class TextBriefTest {

  @Test
  void keepsToEightyColumns() throws IOException {
    assertThat(text(FerryStory.brief(), false).lines())
        .allMatch(line -> Wrap.columns(line) <= Page.WIDTH);
  }

  @Test
  void colourChangesNoWord() throws IOException {
    String plain = text(FerryStory.brief(), false);
    assertThat(plain).doesNotContain("\u001b");
    assertThat(text(FerryStory.brief(), true).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void saysLoudlyWhatOnlyLooksFirmWithThePathToItsRoot() throws IOException {
    assertThat(text(FerryStory.brief(), false).replaceAll("\\s+", " "))
        .contains("LOOKS CONFIRMED 3 TIMES, HAS NO FIRM ROOT.")
        .contains("Meridian Wire ← Coastal Security Service ← unnamed friendly country");
  }

  @Test
  void firstScreenHoldsTwelveFindingsFromEveryGroupInFortyLines() throws IOException {
    List<Finding> many = new ArrayList<>();
    String statement =
        "The ferry, which had left late, was seen to turn twice before it ".repeat(4);
    for (Verdict verdict : Verdict.values()) {
      for (int i = 0; i < 9; i++) {
        many.add(
            FerryStory.finding(
                "f" + (many.size() + 1), statement, List.of("post/c1"), verdict, 0, 3));
      }
    }
    Brief story = FerryStory.brief();
    Brief brief = new Brief("1", story.reports(), List.of(), List.of(), many, List.of(), List.of());
    String screen = text(brief, false).split("\n\n── ", 2)[0];
    assertThat(screen.lines().count()).isLessThanOrEqualTo(40);
    assertThat(screen.lines().filter(line -> line.startsWith("  f"))).hasSize(FirstScreen.MOST);
    assertThat(screen).contains("FIRM", "ONLY LOOKS FIRM", "CONTESTED", "UNVERIFIED", "TOLD ONCE");
  }

  @Test
  void countsInPlainWords() {
    assertThat(Wording.count(new Finding.Bounds(0, 3)))
        .isEqualTo("1–3 independent sources, none firm");
    assertThat(Wording.count(new Finding.Bounds(0, 1))).isEqualTo("one source, not firm");
    assertThat(Wording.count(new Finding.Bounds(1, 1))).isEqualTo("one firm source");
    assertThat(Wording.count(new Finding.Bounds(1, 3)))
        .isEqualTo("1–3 independent sources, one firm");
    assertThat(Wording.count(new Finding.Bounds(2, 2)))
        .isEqualTo("two independent sources, all firm");
    assertThat(Wording.count(new Finding.Bounds(0, 0))).isEqualTo("no source found");
  }

  private static String text(Brief brief, boolean colour) throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(brief, Format.TEXT, colour, out);
    return out.toString();
  }
}
