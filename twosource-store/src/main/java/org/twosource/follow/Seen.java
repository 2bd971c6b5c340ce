package org.twosource.follow;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link Follower} notes of addresses whose content was taken, so as to ask only for what
 * changed. Whoever keeps it longer than the program runs spares the servers; nothing is lost with
 * it. Not safe between threads.
 */
public interface Seen {

  /**
   * What is noted of an address.
   *
   * @param tag the {@code ETag} it came with
   * @param modified the {@code Last-Modified} it came with
   * @param changed when a sitemap said that it changed
   */
  record Note(Optional<String> tag, Optional<String> modified, Optional<Instant> changed) {}

  /** Empty where nothing is noted. */
  Optional<Note> of(URI address);

  /** Notes what was taken, in place of what was noted before. */
  void note(URI address, Note note);

  /** Keeps the newest hundred thousand notes as long as the program runs. */
  static Seen forNow() {
    Map<URI, Note> notes =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<URI, Note> eldest) {
            return size() > 100_000;
          }
        };
    return new Seen() {
      @Override
      public Optional<Note> of(URI address) {
        return Optional.ofNullable(notes.get(address));
      }

      @Override
      public void note(URI address, Note note) {
        notes.put(address, note);
      }
    };
  }
}
