package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.attribution.Certainty;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;

/** Whatever a report holds, it stays words. */
class HostileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></title></mark><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "]]> --> <!-- &lt; &amp;amp;",
        "a\u0000b\u001b[2Jc\u202ed\uFFFFe",
        "half a pair \uD83D and the other \uDC00.",
        "| a | *b* [c](javascript:d) `e` <f>"
      })
  void reportBringsInNothing(String words) throws IOException {
    Document page = Jsoup.parse(write(brief(words), Format.HTML));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, iframe, object, link, base, form")).isEmpty();
    for (Element element : page.getAllElements()) {
      assertThat(element.attributes().asList())
          .noneMatch(attribute -> attribute.getKey().startsWith("on"));
      assertThat(element.attr("href")).matches("(#.*)?");
    }
    assertThat(write(brief(words), Format.TEXT)).doesNotContain("\u001b", "\u0000", "\u202e");
    assertThat(write(brief(words), Format.MD)).doesNotContain("<img", "<script", "\n| a |");
    String json = write(brief(words), Format.JSON);
    String bytes = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(new ObjectMapper().readTree(bytes).at("/reports/0/title").textValue())
        .isEqualTo(words);
  }

  @Property(tries = 100)
  void neverFails(@ForAll String words) throws IOException {
    for (Format format : Format.values()) {
      assertThat(write(brief(words), format)).isNotEmpty();
    }
  }

  private static Brief brief(String words) {
    String text = words + " x";
    var reading =
        new ReadingBuilder("r\"<1>", words, words, text)
            .said("", "x", "x", words)
            .claim("x", Certainty.ASSERTED)
            .own(text)
            .build();
    Finding.Root root =
        new Finding.Root("s1", words, false, List.of(List.of(words, words), List.of(words)));
    Finding finding =
        new Finding(
            "f1",
            words,
            List.of(FerryStory.ref("r\"<1>/c1"), FerryStory.ref("r\"<1>/c2")),
            Verdict.CONTESTED,
            new Finding.Bounds(0, 1),
            Optional.of(new Finding.Denial(0, List.of(root))),
            Optional.of(words),
            List.of(root),
            true,
            List.of(),
            Optional.of("f9"),
            List.of(),
            List.of(words));
    return new Brief(
        "1",
        List.of(reading),
        List.of(),
        List.of(),
        List.of(finding),
        List.of(),
        List.of(new Notice(Notice.Code.ENCODING, words, Optional.empty(), words)));
  }

  private static String write(Brief brief, Format format) throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(brief, format, false, out);
    return out.toString();
  }
}
