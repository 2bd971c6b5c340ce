package org.twosource.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.twosource.corroboration.Brief;

class HtmlBriefTest {

  @Test
  void isWellFormed() throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    parser.parseInput(page(FerryStory.brief()), "");
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void needsNothingFromElsewhere() throws IOException {
    String page = page(FerryStory.brief());
    assertThat(page).doesNotContain("http://", "https://", "@import", "url(", " src=");
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPlaceIsOne() throws IOException {
    Document page = Jsoup.parse(page(FerryStory.brief()));
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void isAccessible() throws IOException {
    Document page = Jsoup.parse(page(FerryStory.brief()));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("header, main, footer, h1")).hasSize(4);
    assertThat(page.select("svg[role=img]:not([aria-label])")).isEmpty();
    assertThat(page.select("details > summary")).hasSize(10);
  }

  @Test
  void keepsTheReportsTextUnderTheMarks() throws IOException {
    Document page = Jsoup.parse(page(FerryStory.brief()));
    page.select("sup").remove();
    assertThat(page.selectFirst("#r1 .text").wholeText())
        .isEqualTo(FerryStory.post().report().text());
  }

  @Test
  void marksMayOverlap() throws IOException {
    var reading =
        new ReadingBuilder("r", "O", "T", "one two three four")
            .own("one two three")
            .own("two three four")
            .own("three")
            .build();
    Brief brief =
        new Brief("1", List.of(reading), List.of(), List.of(), List.of(), List.of(), List.of());
    Document page = Jsoup.parse(page(brief));
    assertThat(page.selectFirst(".text").wholeText()).isEqualTo("one two three four");
    assertThat(page.select(".text mark").eachText()).containsExactly("one", "two", "three", "four");
    assertThat(page.select(".text mark.d3").text()).isEqualTo("three");
  }

  private static String page(Brief brief) throws IOException {
    StringWriter out = new StringWriter();
    BriefWriter.write(brief, Format.HTML, false, out);
    return out.toString();
  }
}
