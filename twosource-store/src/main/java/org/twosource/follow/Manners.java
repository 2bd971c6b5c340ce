package org.twosource.follow;

import java.time.Duration;

/**
 * How politely to ask, and how much to take.
 *
 * @param agent what requests call the program; rules of {@code robots.txt} are looked up by its
 *     part before the slash
 * @param every how often a source is asked while all goes well
 * @param between the shortest time between two requests to one host; a host's own crawl delay
 *     counts where it is longer
 * @param timeout the longest time that one request may take from beginning to end
 * @param largest bytes of one answer, unpacked; larger ones are refused
 * @param pages so many pages of one sitemap, the newest, are fetched each time it is asked
 */
public record Manners(
    String agent, Duration every, Duration between, Duration timeout, int largest, int pages) {

  /** For feeds of news on the open web. */
  public static final Manners STANDARD =
      new Manners(
          "Twosource/0.1",
          Duration.ofMinutes(15),
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          20_000_000,
          100);

  /** The same, asking that often. */
  public Manners every(Duration often) {
    return new Manners(agent, often, between, timeout, largest, pages);
  }

  String name() {
    return agent.substring(0, agent.contains("/") ? agent.indexOf('/') : agent.length());
  }
}
