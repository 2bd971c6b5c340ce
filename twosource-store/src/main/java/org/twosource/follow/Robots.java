package org.twosource.follow;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What hosts ask of robots (RFC 9309), by crawler-commons: read once a day for each host. Where the
 * rules are said not to exist everything is allowed; where they cannot be had nothing is, and they
 * are asked for again in an hour. Not safe between threads.
 */
final class Robots {

  /** RFC 9309 wants at least 500 kibibytes to be read. */
  static final int LARGEST = 512 * 1024;

  private static final Duration GOOD_FOR = Duration.ofDays(1);
  private static final Duration TRY_AGAIN = Duration.ofHours(1);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  private record Known(BaseRobotRules rules, Instant until) {}

  /** Asks for the rules of a host. */
  interface Asker {
    Answer ask(URI address) throws InterruptedException;
  }

  private final Manners manners;
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, Known> known = new HashMap<>();

  Robots(Manners manners) {
    this.manners = manners;
  }

  boolean allow(URI address, Asker asker) throws InterruptedException {
    return rules(address, asker).isAllowed(address.toString());
  }

  /** How long the host wants to be left alone between requests, as far as is known. */
  Duration between(URI address) {
    Known host = known.get(Addresses.place(address));
    Duration asked =
        host == null || host.rules.getCrawlDelay() < 0
            ? Duration.ZERO
            : Duration.ofMillis(host.rules.getCrawlDelay());
    Duration most = asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
    return most.compareTo(manners.between()) > 0 ? most : manners.between();
  }

  private BaseRobotRules rules(URI address, Asker asker) throws InterruptedException {
    String host = Addresses.place(address);
    Known rules = known.get(host);
    if (rules == null || rules.until.isBefore(Instant.now())) {
      rules = read(URI.create(host + "/robots.txt"), asker.ask(URI.create(host + "/robots.txt")));
      known.put(host, rules);
    }
    return rules.rules;
  }

  private Known read(URI at, Answer answer) {
    if (answer instanceof Answer.Content content) {
      return new Known(
          parser.parseContent(
              at.toString(),
              content.bytes(),
              "text/plain",
              List.of(manners.name().toLowerCase(Locale.ROOT))),
          Instant.now().plus(GOOD_FOR));
    }
    boolean none = answer instanceof Answer.Failed failed && failed.none();
    return new Known(
        parser.failedFetch(none ? 404 : 503), Instant.now().plus(none ? GOOD_FOR : TRY_AGAIN));
  }
}
