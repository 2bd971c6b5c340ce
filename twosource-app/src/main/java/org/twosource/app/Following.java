package org.twosource.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.follow.Follower;
import org.twosource.follow.Manners;
import org.twosource.follow.Seen;
import org.twosource.report.Notice;
import org.twosource.store.Intake;
import picocli.CommandLine.Option;

/** {@code ingest --follow}: asks feeds and sitemaps again and again. */
final class Following {

  @Option(
      names = "--follow",
      description =
          "The inputs are addresses of feeds and sitemaps, which are asked for what is new until you"
              + " stop it; as seldom as they want it.")
  private boolean follow;

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "With --follow: how often each is asked (15).")
  private int every = 15;

  @Option(names = "--once", description = "With --follow: ask each once, and end.")
  private boolean once;

  boolean wanted() {
    return follow;
  }

  /** What is done after each round that brought something. */
  interface Then {
    void run() throws IOException;
  }

  /**
   * Goes on until it is interrupted, all sources are gone, or they were asked once.
   *
   * @param seen what was taken in earlier runs
   */
  void run(InputOptions input, Ingest ingest, Engine engine, Intake intake, Seen seen, Then then)
      throws IOException {
    Follower follower = new Follower(addresses(input), manners(input), seen);
    Optional<Instant> next;
    do {
      List<Notice> notices = new ArrayList<>();
      long before = ingest.taken();
      try {
        next =
            follower.round(
                (address, bytes) -> ingest.fetched(engine, intake, address, bytes), notices::add);
        ingest.say(notices);
        if (ingest.taken() > before) {
          intake.index();
          then.run();
        }
        if (!once && next.isPresent()) {
          Duration pause = Duration.between(Instant.now(), next.get());
          Thread.sleep(Math.max(0, pause.toMillis()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    } while (!once && next.isPresent());
  }

  private Manners manners(InputOptions input) {
    if (every < 1) {
      throw input.wrong("--every " + every + ": at least 1");
    }
    return Manners.STANDARD.every(Duration.ofMinutes(every));
  }

  private static List<URI> addresses(InputOptions input) {
    List<URI> addresses = new ArrayList<>();
    for (String given : input.inputs()) {
      try {
        URI address = new URI(given);
        if (!String.valueOf(address.getScheme()).matches("https?") || address.getHost() == null) {
          throw input.wrong("--follow " + given + ": not an address such as https://…");
        }
        addresses.add(address);
      } catch (URISyntaxException e) {
        throw input.wrong("--follow " + given + ": not an address such as https://…");
      }
    }
    return addresses;
  }
}
