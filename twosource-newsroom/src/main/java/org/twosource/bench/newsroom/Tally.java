package org.twosource.bench.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Named shares, counted over bundles, in the order in which they first came up. */
final class Tally {
  private final Map<String, Share> shares = new LinkedHashMap<>();

  /** Fixes the order of these; each begins as none of none. */
  void start(List<String> names) {
    names.forEach(name -> shares.putIfAbsent(name, new Share(0, 0)));
  }

  void count(String name, boolean has) {
    shares.merge(name, new Share(has ? 1 : 0, 1), (old, one) -> old.plus(has));
  }

  Map<String, Share> shares() {
    return shares;
  }

  /** A share by name; none of none where it never came up. */
  Share of(String name) {
    return shares.getOrDefault(name, new Share(0, 0));
  }
}
