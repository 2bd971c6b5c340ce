package org.twosource.room.page;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows on which reports are pasted or dropped.
 *
 * @param problems what was wrong with what came in
 * @param kept bundles that were added before
 * @param older where that list goes on
 */
public record AddPage(
    List<Box> boxes, List<String> problems, List<Kept> kept, Optional<String> older) {

  /** A bundle that was added before. */
  public record Kept(String title, String url, String reports, String changed) {}

  /** One report as far as it is filled in. */
  public record Box(String title, String outlet, String published, String text) {}
}
