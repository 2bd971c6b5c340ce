package org.twosource.follow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.report.Notice;

class FollowerTest {

  private static final Manners QUICK =
      new Manners(
          "Twosource/test", Duration.ofMillis(1), Duration.ZERO, Duration.ofSeconds(3), 5_000, 3);

  /** What a path answers. */
  private interface Page {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private HttpServer server;
  private HttpServer other;

  @BeforeEach
  void start() throws IOException {
    server = serve();
    other = serve();
  }

  private HttpServer serve() throws IOException {
    HttpServer made =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    made.setExecutor(
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "server");
              thread.setDaemon(true);
              return thread;
            }));
    made.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          asked.add(path);
          pages.getOrDefault(path, status(404)).answer(exchange);
          exchange.close();
        });
    made.start();
    return made;
  }

  @AfterEach
  void stop() {
    server.stop(0);
    other.stop(0);
  }

  private URI at(HttpServer which, String path) {
    return URI.create("http://127.0.0.1:" + which.getAddress().getPort() + path);
  }

  private static Page status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  private static Page text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Page bytes(byte[] bytes) {
    return exchange -> {
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  private Page redirect(URI to) {
    return exchange -> {
      exchange.getResponseHeaders().add("Location", to.toString());
      exchange.sendResponseHeaders(302, -1);
    };
  }

  private Follower follower(String... paths) {
    return new Follower(
        List.of(paths).stream().map(path -> at(server, path)).toList(), QUICK, Seen.forNow());
  }

  private Optional<Instant> round(Follower follower) throws IOException, InterruptedException {
    Thread.sleep(3);
    return follower.round(
        (address, bytes) -> taken.add(new String(bytes, StandardCharsets.UTF_8)), notices::add);
  }

  private long times(String path) {
    return asked.stream().filter(path::equals).count();
  }

  @Test
  void asksOnlyForWhatChanged() throws Exception {
    pages.put(
        "/feed",
        exchange -> {
          boolean same =
              "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "Sun, 02 Mar 2031 08:00:00 GMT"
                      .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          exchange.getResponseHeaders().add("Last-Modified", "Sun, 02 Mar 2031 08:00:00 GMT");
          byte[] body = "one".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
          if (!same) {
            exchange.getResponseBody().write(body);
          }
        });
    Seen seen = Seen.forNow();
    Follower follower = new Follower(List.of(at(server, "/feed")), QUICK, seen);
    round(follower);
    round(follower);
    round(new Follower(List.of(at(server, "/feed")), QUICK, seen));
    assertThat(times("/feed")).isEqualTo(3);
    assertThat(taken).as("also by a program that starts anew").containsExactly("one");
    assertThat(notices).isEmpty();
  }

  @Test
  void whatTheTakerDidNotKeepIsAskedForAgain() throws Exception {
    pages.put(
        "/feed",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("If-None-Match")).isNull();
          exchange.getResponseHeaders().add("ETag", "\"v1\"");
          text("one").answer(exchange);
        });
    Follower follower = follower("/feed");
    try {
      follower.round(
          (address, bytes) -> {
            throw new IOException("disk full");
          },
          notices::add);
    } catch (IOException e) {
      assertThat(e).hasMessage("disk full");
    }
    round(follower);
    assertThat(taken).containsExactly("one");
  }

  @Test
  void robotsAreHeeded() throws Exception {
    pages.put("/robots.txt", text("User-agent: twosource\nDisallow: /private/\n"));
    pages.put("/private/feed", text("no"));
    pages.put("/feed", text("yes"));
    Follower follower = follower("/private/feed", "/feed");
    round(follower);
    round(follower);
    assertThat(taken).containsExactly("yes", "yes");
    assertThat(times("/private/feed")).isZero();
    assertThat(times("/robots.txt")).isEqualTo(1);
    assertThat(notices.get(0).message()).contains("robots.txt");
  }

  @ParameterizedTest
  @CsvSource({"404,true", "403,true", "500,false", "503,false", "429,false"})
  void withoutRulesAllIsAllowedButNotWhereTheyCannotBeHad(int status, boolean allowed)
      throws Exception {
    pages.put("/robots.txt", status(status));
    pages.put("/feed", text("one"));
    round(follower("/feed"));
    assertThat(taken.isEmpty()).isEqualTo(!allowed);
  }

  @Test
  void redirectsAreFollowedOnTheSameHost() throws Exception {
    pages.put("/old", redirect(at(server, "/new")));
    pages.put("/new", text("one"));
    round(follower("/old"));
    assertThat(taken).containsExactly("one");
  }

  @Test
  void redirectsToPrivateAddressesAreRefused() throws Exception {
    pages.put("/feed", redirect(at(other, "/inside")));
    pages.put("/inside", text("secret"));
    round(follower("/feed"));
    assertThat(taken).isEmpty();
    assertThat(times("/inside")).isZero();
    assertThat(notices.get(0).message()).contains("private network");
  }

  @Test
  void aCircleOfRedirectsEnds() throws Exception {
    pages.put("/feed", redirect(at(server, "/feed")));
    round(follower("/feed"));
    assertThat(notices.get(0).message()).contains("redirects");
    assertThat(times("/feed")).isLessThan(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/",
        "http://172.16.9.9/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[fe80::1]/",
        "http://[fd00::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://224.0.0.1/",
        "http://[64:ff9b::a00:1]/",
        "http://[2002:a00:1::]/",
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "http:relative"
      })
  void thereIsNoWayInside(String address) {
    assertThat(new Addresses(List.of()).refusal(URI.create(address))).isNotEmpty();
  }

  @Test
  void onlyTheNamedPortIsOpen() {
    Addresses addresses = new Addresses(List.of(URI.create("http://127.0.0.1:8080/feed")));
    assertThat(addresses.refusal(URI.create("http://127.0.0.1:8080/other"))).isEmpty();
    assertThat(addresses.refusal(URI.create("http://127.0.0.1:9090/feed"))).isNotEmpty();
    assertThat(addresses.refusal(URI.create("http://192.0.2.7/"))).isEmpty();
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    pages.put("/feed", bytes(new byte[5_001]));
    pages.put(
        "/swells",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Encoding", "gzip");
          bytes(gzip("0".repeat(100_000))).answer(exchange);
        });
    round(follower("/feed", "/swells"));
    assertThat(taken).isEmpty();
    assertThat(notices).hasSize(2).allMatch(one -> one.message().contains("more than 5000 bytes"));
  }

  @Test
  void aBodyThatTricklesEnds() throws Exception {
    pages.put(
        "/feed",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try {
            for (int i = 0; i < 200; i++) {
              exchange.getResponseBody().write('x');
              exchange.getResponseBody().flush();
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    Manners hurried =
        new Manners(
            "Twosource/test",
            Duration.ofMillis(1),
            Duration.ZERO,
            Duration.ofMillis(900),
            5_000,
            3);
    new Follower(List.of(at(server, "/feed")), hurried, Seen.forNow())
        .round((address, bytes) -> taken.add(address), notices::add);
    assertThat(taken).isEmpty();
    assertThat(notices.get(0).message()).contains("longer than 900 ms");
  }

  @Test
  void serversThatWantRestGetIt() throws Exception {
    pages.put(
        "/feed",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "3600");
          exchange.sendResponseHeaders(503, -1);
        });
    Follower follower = follower("/feed");
    Instant next = round(follower).orElseThrow();
    assertThat(next).isAfter(Instant.now().plusSeconds(3_500));
    round(follower);
    assertThat(times("/feed")).isEqualTo(1);
  }

  @Test
  void failuresMakeItAskMoreSeldom() throws Exception {
    pages.put("/feed", status(500));
    Manners slow =
        new Manners(
            "Twosource/test", Duration.ofHours(1), Duration.ZERO, Duration.ofSeconds(3), 5_000, 3);
    Follower follower = new Follower(List.of(at(server, "/feed")), slow, Seen.forNow());
    assertThat(round(follower).orElseThrow())
        .isBetween(Instant.now().plusSeconds(7_000), Instant.now().plusSeconds(7_300));
  }

  @Test
  void whatIsGoneIsLeftAlone() throws Exception {
    pages.put("/feed", status(410));
    Follower follower = follower("/feed");
    assertThat(round(follower)).isEmpty();
    round(follower);
    assertThat(times("/feed")).isEqualTo(1);
  }

  @Test
  void hostsAreNotPressed() throws Exception {
    pages.put("/a", text("a"));
    pages.put("/b", text("b"));
    Manners patient =
        new Manners(
            "Twosource/test",
            Duration.ofMillis(1),
            Duration.ofMillis(150),
            Duration.ofSeconds(3),
            5_000,
            3);
    long began = System.nanoTime();
    new Follower(List.of(at(server, "/a"), at(server, "/b")), patient, Seen.forNow())
        .round((address, bytes) -> taken.add(address), notices::add);
    // The rules, a and b: twice 150 ms between.
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(300));
    assertThat(taken).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sitemapsLeadToTheirNewestPagesOnce(boolean packed) throws Exception {
    StringBuilder urls = new StringBuilder();
    for (int day = 1; day <= 5; day++) {
      pages.put("/page" + day, text("page " + day));
      urls.append(
          "<url><loc>%s</loc><lastmod>2031-03-0%d</lastmod></url>"
              .formatted(at(server, "/page" + day), day));
    }
    pages.put("/elsewhere", text("not ours"));
    urls.append("<url><loc>" + at(other, "/elsewhere") + "</loc></url>");
    String map =
        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
            + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
            + urls
            + "</urlset>";
    String name = packed ? "/news.xml.gz" : "/news.xml";
    pages.put(name, packed ? bytes(gzip(map)) : text(map));
    pages.put(
        "/index.xml",
        text(
            "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
                + at(server, name)
                + "</loc></sitemap></sitemapindex>"));
    Follower follower = follower("/index.xml");
    round(follower);
    assertThat(taken).containsExactly("page 5", "page 4", "page 3");
    round(follower);
    assertThat(taken).hasSize(5).endsWith("page 2", "page 1");
    round(follower);
    assertThat(taken).hasSize(5);
    assertThat(times("/elsewhere")).isZero();
    assertThat(notices).isEmpty();
  }

  @Test
  void brokenSitemapsAreToldOf() throws Exception {
    pages.put(
        "/bomb.xml",
        text("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><urlset><url><loc>&a;</loc></url></urlset>"));
    pages.put("/cut.xml", text("<urlset><url><loc>http://192.0.2.1/"));
    round(follower("/bomb.xml", "/cut.xml"));
    assertThat(taken).isEmpty();
    assertThat(notices.get(0).message()).contains("document type");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
