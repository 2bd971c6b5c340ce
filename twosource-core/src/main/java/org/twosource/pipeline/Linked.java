package org.twosource.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.twosource.time.ClueLink;

/**
 * Groups reports that name times of the same things, so that unrelated ones do not date each other.
 */
final class Linked {

  private Linked() {}

  static List<List<ReadReport>> groups(List<ReadReport> read, List<ClueLink> links) {
    Map<String, String> leader = new HashMap<>();
    read.forEach(one -> leader.put(one.report().id(), one.report().id()));
    for (ClueLink link : links) {
      String first = find(leader, link.first().report());
      String second = find(leader, link.second().report());
      leader.put(second, first);
    }
    Map<String, List<ReadReport>> groups = new LinkedHashMap<>();
    for (ReadReport one : read) {
      groups.computeIfAbsent(find(leader, one.report().id()), key -> new ArrayList<>()).add(one);
    }
    return List.copyOf(groups.values());
  }

  private static String find(Map<String, String> leader, String id) {
    String at = id;
    while (!at.equals(leader.getOrDefault(at, at))) {
      at = leader.getOrDefault(at, at);
    }
    return at;
  }
}
