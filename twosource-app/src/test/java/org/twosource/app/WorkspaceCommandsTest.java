package org.twosource.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.report.ReportReaders;

/** A workspace from the command line, without the language model. */
class WorkspaceCommandsTest extends CommandLineTest {

  private static final String FIRE =
      "A fire broke out on Harbour Street in Kesteven on Monday evening and injured two people, fire"
          + " chief Rosa Lind said. The warehouse of the Marlow ropeworks burned down.";
  private static final String STRIKE =
      "Dock workers in Port Ellery ended their strike after nine days, the union of crane drivers"
          + " announced. Spokesman Ivo Hask said that wages would rise.";

  @BeforeEach
  void reports() throws IOException {
    Path reports = Files.createDirectory(folder.resolve("in"));
    Files.writeString(reports.resolve("fire.txt"), FIRE);
    Files.writeString(reports.resolve("strike.txt"), STRIKE);
  }

  private int ingest(String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "ingest";
    arguments[1] = folder.resolve("in").toString();
    arguments[2] = "--no-extract";
    arguments[3] = workspace();
    System.arraycopy(more, 0, arguments, 4, more.length);
    return run(arguments);
  }

  @Test
  void whatIsTakenInIsListedFoundAndWatched() {
    assertThat(ingest("--lines")).isZero();
    assertThat(out.lines()).hasSize(2).allMatch(line -> line.contains("\"outcome\":\"new\""));
    assertThat(err).contains("2 new, 0 changed, 0 known");
    assertThat(run("stories", workspace())).isZero();
    assertThat(out.lines()).hasSize(2).allMatch(line -> line.contains("1 report"));
    assertThat(run("stories", workspace(), "--format", "json", "--limit", "1")).isZero();
    assertThat(out.lines()).hasSize(1).allMatch(line -> line.contains("\"stale\":true"));
    assertThat(run("search", "ropeworks", workspace(), "--color=never")).isZero();
    assertThat(out).startsWith("fire ").contains("Marlow ropeworks").endsWith("1 hit\n");
    assertThat(run("search", "--person=hask", workspace(), "--format=json")).isZero();
    assertThat(out).contains("\"report\":\"strike\"").contains("\"total\":1");
    Path atom = folder.resolve("events.xml");
    assertThat(run("watch", "harbour", "--once", "--since=0", "--atom=" + atom, workspace()))
        .isZero();
    assertThat(out.lines()).hasSize(1).allMatch(line -> line.contains("storyFounded"));
    assertThat(atom).content().contains("<entry>").contains("Harbour Street");
    assertThat(run("check", "--rebuild", workspace())).isZero();
    assertThat(out).contains("reports 2\n");
  }

  /** Waits a few seconds between requests, as it has to. */
  @Test
  void feedsAndTheirPagesAreFollowed() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, String> pages =
        Map.of(
            "/feed.xml",
            "<rss version=\"2.0\"><channel><title>Ellery Post</title><item><title>Fire</title><link>"
                + host
                + "/fire</link><description>"
                + FIRE
                + "</description></item></channel></rss>",
            "/map.xml",
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                + host
                + "/strike</loc></url></urlset>",
            "/strike",
            "<html><head><title>Strike ends</title></head><body><article><p>"
                + STRIKE
                + "</p></article></body></html>");
    server.createContext(
        "/",
        exchange -> {
          byte[] page =
              pages
                  .getOrDefault(exchange.getRequestURI().getPath(), "")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              page.length == 0 ? 404 : 200, page.length == 0 ? -1 : page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      String[] follow = {
        "ingest",
        "--follow",
        "--once",
        "--no-extract",
        "--lines",
        host + "/feed.xml",
        host + "/map.xml",
        workspace()
      };
      assertThat(run(follow)).as(err).isZero();
      assertThat(out.lines()).hasSize(2).allMatch(line -> line.contains("\"outcome\":\"new\""));
      assertThat(run(follow)).isZero();
      assertThat(out.lines())
          .as("a page that the map led to before is not asked for again")
          .hasSize(1)
          .allMatch(line -> line.contains("\"outcome\":\"known\""));
      assertThat(run("search", "crane", workspace(), "--format=json")).isZero();
      assertThat(out).contains("\"total\":1");
    } finally {
      server.stop(0);
    }
    assertThat(run("ingest", "--follow", "reports/", workspace())).isEqualTo(2);
    assertThat(err).contains("not an address");
  }

  @Test
  void aSecondRunAddsOnlyWhatIsNew() throws IOException {
    ingest();
    Files.writeString(folder.resolve("in/fire.txt"), FIRE + " It is out.");
    Files.writeString(folder.resolve("in/broken.jsonl"), "{\"text\":");
    assertThat(ingest()).isEqualTo(1);
    assertThat(err)
        .contains("broken.jsonl:1")
        .contains("0 new, 1 changed, 1 known; the workspace holds 2 reports");
  }

  /** Each with a clear notice that names it; what is good is taken in. */
  @Test
  void badInputIsToldOfAndTheRestTakenIn() throws IOException {
    String entry =
        "<item><title>%s</title><link>https://example.org/%s</link><pubDate>%s</pubDate><description>"
            + STRIKE
            + "</description></item>";
    String feed = "<rss version=\"2.0\"><channel><title>Post</title>%s</channel></rss>";
    String day = "Mon, 05 May 2031 10:00:00 GMT";
    Map<String, String> bad =
        Map.of(
            "bomb.xml",
            "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                + feed.formatted(entry.formatted("&b;", 1, day)),
            "broken.xml",
            feed.formatted(entry.formatted("Whole", 2, day) + "<item><title>Cut <b></item>"),
            "wrongday.xml",
            feed.formatted(entry.formatted("Some day", 3, "the day after never")),
            "huge.xml",
            feed.formatted(
                entry
                    .formatted("Huge", 4, day)
                    .replace(STRIKE, "word ".repeat(ReportReaders.LONGEST_TEXT / 4))),
            "cut.warc",
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://exa");
    for (Map.Entry<String, String> file : bad.entrySet()) {
      Files.writeString(folder.resolve("in").resolve(file.getKey()), file.getValue());
    }
    assertThat(ingest()).isEqualTo(ExitCode.LOST_INPUT);
    assertThat(err).doesNotContain("\tat ");
    assertThat(bad.keySet()).allSatisfy(file -> assertThat(err).contains(file));
    assertThat(err).contains("document type").contains("the day after never");
    assertThat(run("check", workspace())).isZero();
    assertThat(out).contains("reports 5\n");
  }

  @ParameterizedTest
  @CsvSource({
    "stories,3",
    "'search x',3",
    "'brief --story s1',3",
    "'brief --story s1 x.txt',2",
    "ingest,2",
    "'search x --verdict true',2",
    "'search x --from yesterday',2",
    "'watch --every 0',2",
    "'watch --webhook http://192.0.2.1/',2",
    "'watch --webhook http://nowhere.invalid/',2",
    "'search --claims --people x',2"
  })
  void whatIsWrongIsSaid(String line, int code) {
    String[] words = (line + " " + workspace()).split(" ");
    assertThat(run(words)).isEqualTo(code);
    assertThat(err).startsWith("twosource: ").doesNotContain("\tat ");
  }

  @Test
  void noSuchStory() {
    ingest();
    assertThat(run("brief", "--story", "s99", workspace())).isEqualTo(3);
    assertThat(err).contains("there is no story s99");
  }
}
