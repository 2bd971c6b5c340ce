package org.twosource.room.page;

import java.util.List;

/**
 * What the page shows on which reports are pasted or dropped.
 *
 * @param problems what was wrong with what came in
 */
public record AddPage(List<Box> boxes, List<String> problems) {

  /** One report as far as it is filled in. */
  public record Box(String title, String outlet, String published, String text) {}
}
