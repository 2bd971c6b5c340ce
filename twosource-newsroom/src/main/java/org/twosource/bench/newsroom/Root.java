package org.twosource.bench.newsroom;

import java.util.List;
import java.util.Set;

/**
 * Who really knows.
 *
 * @param id the voice's id, the same for a body and for who speaks for it
 * @param firm whether it is a firm root
 * @param party whom it answers to, empty where nobody can tell
 * @param tellings ids of the tellings that go back to it
 * @param paths how its word reached the reader: the outlet first, the root last
 */
record Root(
    String id,
    String name,
    boolean firm,
    String party,
    Set<String> tellings,
    List<List<String>> paths) {

  Root {
    tellings = Set.copyOf(tellings);
    paths = List.copyOf(paths);
  }
}
