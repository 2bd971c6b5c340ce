package org.twosource.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/**
 * Asks the web one thing at a time: only where {@link Addresses} allow it, at each step of a
 * redirect too, and as {@link Robots} and {@link Manners} want it. Not safe between threads.
 */
final class Web {

  private static final int REDIRECTS = 5;
  private static final int NOT_MODIFIED = 304;
  private static final int OK = 200;
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Manners manners;
  private final Addresses addresses;
  private final Robots robots;
  private final Hosts hosts = new Hosts();
  private final HttpClient client;

  Web(Manners manners, Addresses addresses) {
    this.manners = manners;
    this.addresses = addresses;
    this.robots = new Robots(manners);
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(manners.timeout())
            .build();
  }

  /** Asks for a content, where it is not what the marks tell of. */
  Answer get(URI address, Answer.Marks known) throws InterruptedException {
    return get(address, known, manners.largest(), true);
  }

  private Answer get(URI address, Answer.Marks known, int largest, boolean asRobot)
      throws InterruptedException {
    URI at = address;
    for (int step = 0; step <= REDIRECTS; step++) {
      String refusal = addresses.refusal(at);
      if (!refusal.isEmpty()) {
        return Answer.Failed.because((step > 0 ? "redirected to " + at + ": " : "") + refusal);
      }
      if (asRobot && !robots.allow(at, this::rules)) {
        return Answer.Failed.because("robots.txt of " + at.getHost() + " does not allow it");
      }
      HttpResponse<byte[]> response;
      try {
        hosts.await(Addresses.place(at), asRobot ? robots.between(at) : manners.between());
        response = send(at, known, largest);
      } catch (IOException e) {
        return Answer.Failed.because(e.getMessage() == null ? e.toString() : e.getMessage());
      }
      Optional<URI> next = next(at, response);
      if (next.isEmpty()) {
        return answer(at, response, largest);
      }
      at = next.get();
    }
    return Answer.Failed.because("more than " + REDIRECTS + " redirects");
  }

  private Answer rules(URI address) throws InterruptedException {
    return get(address, Answer.Marks.NONE, Robots.LARGEST, false);
  }

  private HttpResponse<byte[]> send(URI at, Answer.Marks known, int largest)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .header("User-Agent", manners.agent())
            .header("Accept-Encoding", "gzip")
            .timeout(manners.timeout());
    known.tag().ifPresent(tag -> request.header("If-None-Match", tag));
    known.modified().ifPresent(day -> request.header("If-Modified-Since", day));
    // The request's own limit ends with its head; a body that trickles has to end too.
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request.build(), head -> new Limited(largest));
    try {
      return sent.get(manners.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      sent.cancel(true);
      throw new IOException("took longer than " + manners.timeout().toMillis() + " ms", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new IOException(
          cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage(),
          cause);
    }
  }

  private static Optional<URI> next(URI at, HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308) {
      return Optional.empty();
    }
    try {
      return response.headers().firstValue("Location").map(at::resolve);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Answer answer(URI at, HttpResponse<byte[]> response, int largest) {
    int status = response.statusCode();
    if (status == NOT_MODIFIED) {
      return new Answer.Unchanged();
    }
    if (status != OK) {
      // For the rules of robots every 4xx but 429 says that there are none.
      boolean none = status >= 400 && status < 500 && status != 429;
      return new Answer.Failed("status " + status, wait(response), none);
    }
    try {
      return new Answer.Content(
          at,
          unpacked(response, largest),
          new Answer.Marks(
              response.headers().firstValue("ETag"),
              response.headers().firstValue("Last-Modified")));
    } catch (IOException e) {
      return Answer.Failed.because("broken gzip: " + e.getMessage());
    }
  }

  private static byte[] unpacked(HttpResponse<byte[]> response, int largest) throws IOException {
    byte[] body = response.body();
    boolean packed =
        response
            .headers()
            .firstValue("Content-Encoding")
            .filter("gzip"::equalsIgnoreCase)
            .isPresent();
    return packed ? gunzip(body, largest) : body;
  }

  /** A small file may swell without end, so that the limit counts unpacked bytes too. */
  static byte[] gunzip(byte[] packed, int largest) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw new IOException("more than " + largest + " bytes");
      }
      return bytes;
    }
  }

  /** {@code Retry-After}: seconds, or a date. */
  private static Optional<Duration> wait(HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .map(String::strip)
        .flatMap(
            after -> {
              try {
                return Optional.of(
                    after.matches("\\d{1,9}")
                        ? Duration.ofSeconds(Long.parseLong(after))
                        : Duration.between(
                            Instant.now(),
                            ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant()));
              } catch (DateTimeParseException e) {
                return Optional.empty();
              }
            })
        .filter(wait -> !wait.isNegative())
        .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }
}
