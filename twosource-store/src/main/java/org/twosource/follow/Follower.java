package org.twosource.follow;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.follow.SitemapReader.Place;
import org.twosource.report.Notice;
import org.twosource.report.Notices;

/**
 * Asks feeds and sitemaps for what is new, again and again: only for what changed since (ETag,
 * Last-Modified), one request at a time for each host and no more than it wants (robots.txt,
 * Retry-After), ever more seldom where it fails. Redirects into this machine or a private network
 * are refused, except to a host that is a source itself. What it knows lasts as long as the object.
 * Not safe between threads.
 */
public final class Follower {

  /** Takes what came. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Keeps it; it is not asked for again once this has returned.
     *
     * @param address where it is from
     * @param bytes a feed, or a page that a sitemap named
     */
    void take(String address, byte[] bytes) throws IOException;
  }

  private static final Duration SELDOM = Duration.ofDays(1);
  private static final int MAPS = 20;

  private static final class Source {
    private final URI address;
    private Instant due = Instant.MIN;
    private int failures;
    private boolean gone;

    private Source(URI address) {
      this.address = address;
    }
  }

  private final Manners manners;
  private final Web web;
  private final List<Source> sources = new ArrayList<>();
  private final Seen seen;

  /**
   * A follower that begins to ask.
   *
   * @param sources addresses of feeds and sitemaps
   * @param seen what was taken before
   */
  public Follower(List<URI> sources, Manners manners, Seen seen) {
    this.manners = manners;
    this.seen = seen;
    this.web = new Web(manners, new Addresses(sources));
    sources.forEach(address -> this.sources.add(new Source(address)));
  }

  /**
   * Asks each source that is due, once.
   *
   * @return when the next one is; empty where none is left, since all are gone for good
   * @throws IOException where the taker fails
   */
  public Optional<Instant> round(Taker taker, Notices notices)
      throws IOException, InterruptedException {
    for (Source source : sources) {
      if (!source.gone && !source.due.isAfter(Instant.now())) {
        ask(source, taker, notices);
      }
    }
    return sources.stream()
        .filter(source -> !source.gone)
        .map(source -> source.due)
        .min(Instant::compareTo);
  }

  private void ask(Source source, Taker taker, Notices notices)
      throws IOException, InterruptedException {
    Answer.Marks marks =
        seen.of(source.address)
            .map(note -> new Answer.Marks(note.tag(), note.modified()))
            .orElse(Answer.Marks.NONE);
    Answer answer = web.get(source.address, marks);
    Optional<Duration> wait = Optional.empty();
    if (answer instanceof Answer.Failed failed) {
      source.failures++;
      wait = failed.pause();
      source.gone = failed.why().equals("status 410");
      notices.add(unreadable(source.address, failed.why()));
    } else {
      source.failures = 0;
      if (answer instanceof Answer.Content content
          && take(content.at(), content.bytes(), taker, notices)) {
        Answer.Marks now = content.marks();
        seen.note(source.address, new Seen.Note(now.tag(), now.modified(), Optional.empty()));
      }
    }
    Duration pause = pause(source.failures);
    source.due = Instant.now().plus(wait.filter(asked -> asked.compareTo(pause) > 0).orElse(pause));
  }

  /** Twice as long after each failure. */
  private Duration pause(int failures) {
    Duration pause = manners.every().multipliedBy(1L << Math.min(failures, 20));
    return failures > 0 && pause.compareTo(SELDOM) > 0 ? SELDOM : pause;
  }

  /** Whether all that it leads to has been taken too. */
  private boolean take(URI at, byte[] bytes, Taker taker, Notices notices)
      throws IOException, InterruptedException {
    byte[] content = bytes;
    if (at.getPath() != null && at.getPath().endsWith(".gz") && isPacked(bytes)) {
      try {
        content = Web.gunzip(bytes, manners.largest());
      } catch (IOException e) {
        notices.add(unreadable(at, "broken gzip: " + e.getMessage()));
        return false;
      }
    }
    if (!SitemapReader.fits(content)) {
      taker.take(at.toString(), content);
      return true;
    }
    return map(at, content, MAPS, taker, notices);
  }

  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private boolean map(URI at, byte[] bytes, int maps, Taker taker, Notices notices)
      throws IOException, InterruptedException {
    SitemapReader.Places places;
    try {
      places = SitemapReader.read(at, bytes);
    } catch (IOException e) {
      notices.add(unreadable(at, String.valueOf(e.getMessage())));
      return false;
    }
    boolean all = true;
    for (Place one : places.maps().stream().limit(maps).toList()) {
      Answer answer = web.get(one.address(), Answer.Marks.NONE);
      if (answer instanceof Answer.Content content && isMap(content)) {
        // An index names maps, not indexes.
        all &= map(content.at(), unpacked(content), 0, taker, notices);
      } else {
        all = false;
        notices.add(unreadable(one.address(), why(answer)));
      }
    }
    List<Place> fresh = places.pages().stream().filter(this::isNew).toList();
    for (Place page : fresh.stream().limit(manners.pages()).toList()) {
      Answer answer = web.get(page.address(), Answer.Marks.NONE);
      if (answer instanceof Answer.Content content) {
        taker.take(page.address().toString(), content.bytes());
      } else {
        notices.add(unreadable(page.address(), why(answer)));
        if (answer instanceof Answer.Failed failed && !failed.none()) {
          // It may be there next time.
          all = false;
          continue;
        }
      }
      seen.note(page.address(), new Seen.Note(Optional.empty(), Optional.empty(), page.changed()));
    }
    return all && fresh.size() <= manners.pages();
  }

  private boolean isMap(Answer.Content content) throws IOException {
    return SitemapReader.fits(unpacked(content));
  }

  private byte[] unpacked(Answer.Content content) throws IOException {
    return isPacked(content.bytes())
        ? Web.gunzip(content.bytes(), manners.largest())
        : content.bytes();
  }

  private boolean isNew(Place page) {
    Optional<Seen.Note> known = seen.of(page.address());
    return known.isEmpty()
        || (page.changed().isPresent()
            && known
                .flatMap(Seen.Note::changed)
                .map(before -> before.isBefore(page.changed().get()))
                .orElse(true));
  }

  private static String why(Answer answer) {
    return answer instanceof Answer.Failed failed ? failed.why() : "no sitemap";
  }

  private static Notice unreadable(URI address, String why) {
    return new Notice(
        Notice.Code.UNREADABLE,
        address.toString(),
        Optional.empty(),
        address + ": not read: " + why);
  }
}
