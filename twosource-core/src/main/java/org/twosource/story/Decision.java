package org.twosource.story;

import java.util.List;

/**
 * Where a report was put.
 *
 * @param changes what that changed, in order
 */
public record Decision(String report, String story, String incident, List<Change> changes) {

  public Decision {
    changes = List.copyOf(changes);
  }
}
