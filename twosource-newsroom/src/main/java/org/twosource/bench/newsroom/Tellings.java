package org.twosource.bench.newsroom;

import java.util.List;
import java.util.Optional;
import org.twosource.bench.newsroom.Telling.Stance;

/** Numbers tellings through a bundle. */
final class Tellings {
  private int made;

  Telling make(
      Desk desk,
      Version version,
      List<List<Voice>> chains,
      Stance stance,
      Optional<Telling> copied,
      boolean unverified) {
    return new Telling(
        "c%03d".formatted(++made), desk.index(), version, chains, stance, copied, unverified);
  }
}
