package org.twosource.app.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.twosource.corroboration.Finding;

/**
 * The findings a reader sees first: at most twelve, with something from every group, in each group
 * as the brief ranks them. A figure that a later one replaces is shown with the later one.
 */
final class FirstScreen {

  static final int MOST = 12;

  private final Map<Group, List<Finding>> shown = new EnumMap<>(Group.class);
  private final Map<Group, List<Finding>> all = new EnumMap<>(Group.class);

  FirstScreen(List<Finding> findings) {
    for (Group group : Group.values()) {
      shown.put(group, new ArrayList<>());
      all.put(group, new ArrayList<>());
    }
    findings.stream()
        .filter(finding -> finding.supersededBy().isEmpty())
        .forEach(finding -> in(all, Group.of(finding)).add(finding));
    int left = MOST;
    for (int rank = 0; left > 0 && rank < findings.size(); rank++) {
      for (Group group : Group.values()) {
        if (left > 0 && rank < in(all, group).size()) {
          in(shown, group).add(in(all, group).get(rank));
          left--;
        }
      }
    }
  }

  List<Finding> shown(Group group) {
    return in(shown, group);
  }

  /** How many of the group are not shown. */
  int more(Group group) {
    return in(all, group).size() - in(shown, group).size();
  }

  private static List<Finding> in(Map<Group, List<Finding>> groups, Group group) {
    return groups.getOrDefault(group, List.of());
  }
}
