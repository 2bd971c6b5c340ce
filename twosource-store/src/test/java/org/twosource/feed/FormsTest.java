package org.twosource.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/** Every form gives its reports; what is broken or hostile gives a notice, and the rest is read. */
class FormsTest {

  private static final String WORDS =
      "A fire broke out on Harbour Street in Kesteven on Monday evening, and two people were"
          + " injured, fire chief Rosa Lind said. Police closed the bridge until the morning.";

  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0"><channel><title>Harbour Post</title><link>https://post.example/</link>
      <item><title>Fire &amp; smoke</title><link>https://post.example/fire</link>
        <pubDate>Mon, 05 May 2031 18:30:00 GMT</pubDate><author>Ada Bell</author>
        <description><![CDATA[<p>%s</p><p>Second paragraph.</p>]]></description></item>
      <item><title>Strike</title><guid isPermaLink="false">tag:strike</guid>
        <pubDate>yesterday or so</pubDate><description>The strike ended. %s</description></item>
      </channel></rss>
      """
          .formatted(WORDS, WORDS);

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Evening Star</title><id>urn:star</id>
      <updated>2031-05-05T20:00:00Z</updated>
      <entry><title>Fire</title><id>urn:1</id><link href="https://star.example/fire"/>
        <published>2031-05-05T19:00:00+02:00</published><updated>2031-05-06T19:00:00Z</updated>
        <summary>Short.</summary><content type="html">&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
      """
          .formatted(WORDS);

  private static final String NINJS =
      """
      {"uri":"urn:item:1","type":"text","versioncreated":"2031-05-05T18:30:00Z",
       "headline":"Fire","byline":"Ada Bell","provider":"Newswire One",
       "body_text":"%s"}
      {"uri":"urn:item:2","type":"picture","headline":"No text"}
      """
          .formatted(WORDS);

  private static final String NEWSML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:1" version="1">
        <itemMeta><provider literal="Newswire One"/><versionCreated>2031-05-05T18:30:00Z</versionCreated></itemMeta>
        <contentMeta><headline>Fire</headline><by>Ada Bell</by></contentMeta>
        <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
          <body><p>%s</p><p>Second
          paragraph.</p></body></html></inlineXML></contentSet>
      </newsItem>
      """
          .formatted(WORDS);

  @TempDir private Path folder;
  private final List<Notice> notices = new ArrayList<>();

  private List<Report> read(String name, byte[] bytes) throws IOException {
    return received(name, bytes).stream().map(Received::report).toList();
  }

  private List<Received> received(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    ReportReaders readers = ReportReaders.standard().with(Forms.all());
    try (Stream<Received> reports =
        readers.received(List.of(new Input.OfPath(file)), notices::add)) {
      return reports.toList();
    }
  }

  private List<Report> read(String name, String text) throws IOException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void rss() throws IOException {
    List<Report> reports = read("feed.xml", RSS);
    assertThat(reports).hasSize(2);
    Report fire = reports.get(0);
    assertThat(fire.title()).isEqualTo("Fire & smoke");
    assertThat(fire.outlet()).contains("Harbour Post");
    assertThat(fire.url()).contains("https://post.example/fire");
    assertThat(fire.published().orElseThrow().day()).hasToString("2031-05-05");
    assertThat(fire.text()).isEqualTo(WORDS + "\nSecond paragraph.");
    assertThat(reports.get(1).id()).isEqualTo("tag:strike");
    assertThat(reports.get(1).published()).isEmpty();
    assertThat(notices).extracting(Notice::code).containsExactly(Notice.Code.BAD_FIELD);
  }

  @Test
  void theOriginalOfAnEntryIsTheEntry() throws IOException {
    List<Received> reports = received("feed.xml", RSS.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(reports.get(0).original().get(), StandardCharsets.UTF_8))
        .startsWith("<item><title>Fire")
        .endsWith("</item>");
  }

  @Test
  void atom() throws IOException {
    Report report = read("feed.atom", ATOM).get(0);
    assertThat(report.text()).isEqualTo(WORDS);
    assertThat(report.outlet()).contains("Evening Star");
    assertThat(report.published().orElseThrow().day()).hasToString("2031-05-05");
  }

  @Test
  void ninjs() throws IOException {
    List<Report> reports = read("item.json", NINJS);
    assertThat(reports).hasSize(1);
    assertThat(reports.get(0).text()).isEqualTo(WORDS);
    assertThat(reports.get(0).outlet()).contains("Newswire One");
    assertThat(reports.get(0).id()).isEqualTo("urn:item:1");
    assertThat(notices).extracting(Notice::code).containsExactly(Notice.Code.MALFORMED);
  }

  @Test
  void newsml() throws IOException {
    Report report = read("item.xml", NEWSML).get(0);
    assertThat(report.text()).isEqualTo(WORDS + "\nSecond paragraph.");
    assertThat(report.title()).isEqualTo("Fire");
    assertThat(report.outlet()).contains("Newswire One");
    assertThat(report.published().orElseThrow().day()).hasToString("2031-05-05");
  }

  private static byte[] warc(int pages) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      String page =
          "<html><head><title>Page "
              + i
              + "</title></head><body><article><p>"
              + WORDS
              + "</p><p>"
              + WORDS
              + "</p></article></body></html>";
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
              + page.length()
              + "\r\n\r\n"
              + page;
      out.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://post.example/")
          .append(i)
          .append("\r\nWARC-Date: 2031-05-05T18:30:00Z\r\nWARC-Record-ID: <urn:uuid:")
          .append(new java.util.UUID(7, i))
          .append(">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ")
          .append(http.length())
          .append("\r\n\r\n")
          .append(http)
          .append("\r\n\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void warc() throws IOException {
    List<Report> plain = read("a.warc", warc(3));
    assertThat(plain).hasSize(3);
    assertThat(plain.get(2).url()).contains("https://post.example/2");
    assertThat(plain.get(2).text()).contains("Rosa Lind");
    assertThat(read("b.warc.gz", gzip(warc(3)))).hasSize(3);
    assertThat(notices).isEmpty();
  }

  @Test
  void aRecordThatCannotBeUnpackedIsLeftOut() throws IOException {
    String odd =
        new String(warc(3), StandardCharsets.UTF_8)
            .replaceFirst(
                "Content-Type: text/html;", "Content-Encoding: odd\r\nContent-Type: text/html;");
    // The record is longer by that line.
    int length =
        Integer.parseInt(
            odd.replaceFirst("(?s).*?msgtype=response\r\nContent-Length: (\\d+).*", "$1"));
    odd =
        odd.replaceFirst(
            "msgtype=response\r\nContent-Length: \\d+",
            "msgtype=response\r\nContent-Length: " + (length + 23));
    assertThat(read("odd.warc", odd)).hasSize(2);
    assertThat(notices).extracting(Notice::code).containsExactly(Notice.Code.MALFORMED);
    assertThat(notices.get(0).message()).contains("record 1");
  }

  @Test
  void aTruncatedWarcGivesWhatIsWhole() throws IOException {
    byte[] whole = warc(3);
    assertThat(read("cut.warc", Arrays.copyOf(whole, whole.length * 2 / 3 + 200)))
        .hasSizeBetween(2, 3);
    assertThat(notices).extracting(Notice::code).contains(Notice.Code.MALFORMED);
    notices.clear();
    byte[] packed = gzip(whole);
    read("cut.warc.gz", Arrays.copyOf(packed, packed.length - 20));
    assertThat(notices).extracting(Notice::code).contains(Notice.Code.MALFORMED);
  }

  @Test
  void aWaczWithoutArchivesSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.closeEntry();
    }
    assertThat(read("empty.wacz", bytes.toByteArray())).isEmpty();
    assertThat(notices)
        .singleElement()
        .extracting(Notice::message)
        .asString()
        .endsWith("empty.wacz: there is no WARC archive in it");
  }

  @Test
  void wacz() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("datapackage.json"));
      zip.write("{}".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("archive/one.warc.gz"));
      zip.write(gzip(warc(2)));
      zip.putNextEntry(new ZipEntry("archive/two.warc"));
      zip.write(warc(1));
    }
    assertThat(read("site.wacz", bytes.toByteArray())).hasSize(3);
  }

  @Test
  void ofABrokenFeedTheWholeEntriesAreRead() throws IOException {
    String broken = RSS.replace("Strike</title>", "Strike <b></title>");
    assertThat(read("broken.xml", broken)).extracting(Report::title).contains("Fire & smoke");
    assertThat(notices).extracting(Notice::code).contains(Notice.Code.MALFORMED);
    notices.clear();
    String cut = RSS.substring(0, RSS.indexOf("yesterday"));
    assertThat(read("cut.xml", cut)).extracting(Report::title).containsExactly("Fire & smoke");
    assertThat(notices).extracting(Notice::code).contains(Notice.Code.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"feed", "news"})
  void documentTypesAreRefused(String which) throws IOException {
    String bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    String document = which.equals("feed") ? RSS : NEWSML;
    String body = document.substring(document.indexOf("?>") + 2).strip();
    assertThat(read(which + ".xml", bomb + body.replace("Second", "&b;&c;"))).isEmpty();
    assertThat(notices).extracting(Notice::code).containsExactly(Notice.Code.MALFORMED);
  }

  @Test
  void aHugeEntryIsCut() throws IOException {
    String huge = RSS.replace("Second paragraph", "word ".repeat(60_000));
    assertThat(read("huge.xml", huge).get(0).text().length())
        .isLessThanOrEqualTo(ReportReaders.LONGEST_TEXT);
    assertThat(notices).extracting(Notice::code).contains(Notice.Code.TOO_LONG);
  }
}
