package org.twosource.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.twosource.room.library.BundleLibrary;

/** Who gets in, which forms are taken, what pages may do. */
class RoomDoorTest {

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private HttpResponse<String> get(Room room, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(room, path)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(Room room, String path, String... fields) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return client.send(
        HttpRequest.newBuilder(uri(room, path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(Room room, String path) {
    return URI.create(room.address()).resolve(path);
  }

  private static String token(HttpResponse<String> page) {
    Matcher matcher = Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page.body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @Test
  void pagesMayDoNextToNothing() throws Exception {
    try (Room room = Rooms.open(Rooms.empty())) {
      HttpResponse<String> page = get(room, "/");
      assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly", "SameSite=Lax");
      assertThat(page.body()).contains("Nothing here yet").doesNotContain("style=\"");
    }
  }

  @Test
  void aFormThatIsNotOursIsNotTaken() throws Exception {
    try (Room room = Rooms.open(Rooms.empty())) {
      get(room, "/");
      assertThat(post(room, "/theme", "theme", "dark", "to", "/").statusCode()).isEqualTo(403);
      assertThat(post(room, "/theme", "token", "00", "theme", "dark").statusCode()).isEqualTo(403);
      String token = token(get(room, "/"));
      HttpResponse<String> taken =
          post(room, "/theme", "token", token, "theme", "dark", "to", "/about");
      assertThat(taken.statusCode()).isEqualTo(303);
      assertThat(taken.headers().firstValue("Location").orElse("")).endsWith("/about");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere", "x", ""})
  void nobodyIsSentElsewhere(String to) throws Exception {
    try (Room room = Rooms.open(Rooms.empty())) {
      String token = token(get(room, "/"));
      HttpResponse<String> taken = post(room, "/theme", "token", token, "theme", "", "to", to);
      assertThat(
              URI.create(room.address()).resolve(taken.headers().firstValue("Location").orElse("")))
          .isEqualTo(URI.create(room.address()));
    }
  }

  @Test
  void anotherNameForThisMachineOpensNothing() throws Exception {
    try (Room room = Rooms.open(Rooms.empty())) {
      assertThat(answer(room, "elsewhere.example")).startsWith("HTTP/1.1 403");
      assertThat(answer(room, "localhost")).startsWith("HTTP/1.1 200");
    }
  }

  /** Where this machine has an address in a network, nobody listens there. */
  @Test
  void otherMachinesReachNothing() throws Exception {
    List<InetAddress> others =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    assumeThat(others).as("addresses in a network").isNotEmpty();
    try (Room room = Rooms.open(Rooms.empty())) {
      int port = URI.create(room.address()).getPort();
      for (InetAddress other : others) {
        assertThatThrownBy(
                () -> {
                  try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(other, port), 2000);
                  }
                })
            .as(other.toString())
            .isInstanceOf(IOException.class);
      }
    }
  }

  private static String answer(Room room, String host) throws IOException {
    URI address = URI.create(room.address());
    try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
      socket
          .getOutputStream()
          .write(
              ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return all.toString(StandardCharsets.UTF_8);
    }
  }

  @Test
  void whereThereIsAPasswordItIsNeeded() throws Exception {
    RoomOptions options = new RoomOptions("127.0.0.1", 0, Optional.of("blue heron"));
    BundleLibrary library = Rooms.empty();
    String story =
        library.hold(
            List.of(
                Rooms.report("a", "A title", "Star", "Police said four people died on Monday.")),
            List.of());
    try (Room room = Room.open(options, library)) {
      HttpResponse<String> closed = get(room, "/story/" + story);
      assertThat(closed.statusCode()).isEqualTo(302);
      assertThat(closed.body()).doesNotContain("A title");
      HttpResponse<String> door = get(room, "/login?to=/story/" + story);
      String token = token(door);
      assertThat(post(room, "/login", "token", token, "password", "red heron").statusCode())
          .isEqualTo(403);
      assertThat(get(room, "/").statusCode()).isEqualTo(302);
      HttpResponse<String> in =
          post(room, "/login", "token", token, "password", "blue heron", "to", "/story/" + story);
      assertThat(in.statusCode()).isEqualTo(303);
      HttpResponse<String> open = get(room, "/story/" + story);
      assertThat(open.body()).contains("A title");
      post(room, "/logout", "token", token(open));
      assertThat(get(room, "/").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void guessingIsSlowedDown() {
    Sessions sessions = new Sessions(Optional.of("blue heron"), java.time.Clock.systemUTC());
    for (int i = 0; i < 10; i++) {
      assertThat(sessions.enter("x", "guess " + i)).isFalse();
    }
    assertThat(sessions.enter("x", "blue heron")).isFalse();
  }

  @Test
  void openToOthersOnlyWithAPassword() {
    RoomOptions wide = new RoomOptions("0.0.0.0", 0, Optional.empty());
    assertThatThrownBy(() -> Room.open(wide, Rooms.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("password");
  }

  @Test
  void deedsNeedANameAndAReason() throws Exception {
    BundleLibrary library = Rooms.empty();
    String story =
        library.hold(
            List.of(
                Rooms.report("a", "A title", "Star", "Police said four people died on Monday.")),
            List.of());
    try (Room room = Rooms.open(library)) {
      HttpResponse<String> page = get(room, "/story/" + story);
      Matcher finding = Pattern.compile("/story/[^\"]*/finding/[^\"]*").matcher(page.body());
      assertThat(finding.find()).isTrue();
      String token = token(page);
      String at = finding.group();
      assertThat(post(room, at + "/review", "token", token, "status", "OPEN", "text", "x").body())
          .contains("Say who you are");
      assertThat(post(room, at + "/review", "token", token, "status", "OPEN", "who", "M").body())
          .contains("Write a note");
      assertThat(post(room, at + "/review", "token", token, "status", "NO", "who", "M").body())
          .contains("Choose a status");
      assertThat(
              post(
                      room,
                      at + "/overrule",
                      "token",
                      token,
                      "kind",
                      "oneSource",
                      "first",
                      "a",
                      "second",
                      "b",
                      "who",
                      "M")
                  .body())
          .contains("Say why");
      assertThat(post(room, at + "/overrule", "token", token, "kind", "", "who", "M").statusCode())
          .isEqualTo(400);
      assertThat(library.open(story).orElseThrow().journal()).isEmpty();
    }
  }
}
