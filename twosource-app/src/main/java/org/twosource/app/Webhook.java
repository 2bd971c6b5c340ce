package org.twosource.app;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.twosource.app.render.EventList;
import org.twosource.app.render.ListForm;
import org.twosource.store.Event;

/** Posts events to an address; follows no redirect. */
final class Webhook {

  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final int OK = 200;
  private static final int REDIRECTED = 300;

  private final URI address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(WAIT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Webhook(URI address) {
    this.address = address;
  }

  /** Whether it was taken. */
  boolean post(Event event) throws IOException {
    StringWriter json = new StringWriter();
    EventList.write(List.of(event), ListForm.JSON, json);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(WAIT)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json.toString()))
            .build();
    try {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status >= OK && status < REDIRECTED;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
