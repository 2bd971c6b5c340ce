package org.twosource.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each report an id of its own. Keeps eight bytes a report, so that streams of millions fit.
 * Not thread-safe.
 */
final class ReportIds {

  private final Map<String, Integer> stems = new HashMap<>();
  private long[] used = new long[64];
  private int size;

  /** {@code sources}: all that will be read, since equal file names get their folder in front. */
  ReportIds(List<Source> sources) {
    for (Source source : sources) {
      stems.merge(source.stem(), 1, Integer::sum);
    }
  }

  /** What stands in front of the ids made from {@code source}'s name. */
  String prefix(Source source) {
    return stems.getOrDefault(source.stem(), 0) > 1
        ? source.folder().map(folder -> folder + "/").orElse("")
        : "";
  }

  /** {@code id} where no report has it yet, else with the first number behind it that is free. */
  String unique(String id) {
    String tried = id;
    for (int number = 2; !add(hash(tried)); number++) {
      tried = id + "-" + number;
    }
    return tried;
  }

  private boolean add(long hash) {
    if (size * 2 > used.length) {
      long[] old = used;
      used = new long[old.length * 2];
      Arrays.stream(old).filter(value -> value != 0).forEach(this::insert);
    }
    boolean isNew = insert(hash);
    size += isNew ? 1 : 0;
    return isNew;
  }

  private boolean insert(long hash) {
    int slot = (int) (hash & (used.length - 1));
    while (used[slot] != 0) {
      if (used[slot] == hash) {
        return false;
      }
      slot = (slot + 1) & (used.length - 1);
    }
    used[slot] = hash;
    return true;
  }

  /** FNV-1a over code units with a final mix; never 0, which marks a free slot. */
  private static long hash(String id) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    return hash == 0 ? 1 : hash;
  }
}
