package org.twosource.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measures of coreference over clusters of mentions, for one document. Numerators and
 * denominators add up over documents, as in the reference scorer (Pradhan et al. 2014).
 */
final class Clusters {
  private Clusters() {}

  /** MUC (Vilain et al. 1995): how many links of each cluster the other side needs to join it. */
  static <T> Tally muc(List<Set<T>> key, List<Set<T>> response) {
    return new Tally(kept(response, key), links(response), kept(key, response), links(key));
  }

  private static <T> long links(List<Set<T>> clusters) {
    return clusters.stream().mapToLong(cluster -> cluster.size() - 1).sum();
  }

  /** The links left of each cluster once it is cut as {@code other} has its mentions. */
  private static <T> long kept(List<Set<T>> clusters, List<Set<T>> other) {
    Map<T, Integer> place = places(other);
    long kept = 0;
    for (Set<T> cluster : clusters) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (T mention : cluster) {
        Integer part = place.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      kept += cluster.size() - parts.size() - alone;
    }
    return kept;
  }

  /**
   * B³ (Bagga and Baldwin 1998): for each mention, how much of its cluster the other side puts with
   * it; nothing for a mention that the other side lacks.
   */
  static <T> Tally bCubed(List<Set<T>> key, List<Set<T>> response) {
    return new Tally(
        together(response, key), mentions(response), together(key, response), mentions(key));
  }

  private static <T> double together(List<Set<T>> clusters, List<Set<T>> other) {
    Map<T, Integer> place = places(other);
    double sum = 0;
    for (Set<T> cluster : clusters) {
      for (T mention : cluster) {
        Integer part = place.get(mention);
        sum += part == null ? 0 : (double) common(cluster, other.get(part)) / cluster.size();
      }
    }
    return sum;
  }

  /**
   * CEAF with the similarity φ₄ (Luo 2005): the best way to pair clusters one to one, each pair
   * worth twice what it shares by what both hold.
   */
  static <T> Tally ceaf(List<Set<T>> key, List<Set<T>> response) {
    double[][] worth = new double[key.size()][response.size()];
    for (int i = 0; i < key.size(); i++) {
      for (int j = 0; j < response.size(); j++) {
        Set<T> a = key.get(i);
        Set<T> b = response.get(j);
        worth[i][j] = 2.0 * common(a, b) / (a.size() + b.size());
      }
    }
    double best = Pairing.best(worth);
    return new Tally(best, response.size(), best, key.size());
  }

  /** Mentions by themselves, whatever is put together. */
  static <T> Tally mentionsFound(List<Set<T>> key, List<Set<T>> response) {
    Set<T> wanted = places(key).keySet();
    Set<T> found = places(response).keySet();
    return Tally.of(common(found, wanted), found.size(), wanted.size());
  }

  private static <T> long mentions(List<Set<T>> clusters) {
    return clusters.stream().mapToLong(Set::size).sum();
  }

  private static <T> long common(Set<T> a, Set<T> b) {
    return a.stream().filter(b::contains).count();
  }

  /** The cluster of each mention; the first where several claim it. */
  private static <T> Map<T, Integer> places(List<Set<T>> clusters) {
    Map<T, Integer> place = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      for (T mention : clusters.get(i)) {
        place.putIfAbsent(mention, i);
      }
    }
    return place;
  }

  /**
   * The clusters that count: each mention in one of them, the first, and no cluster of one mention,
   * since sets in the way of OntoNotes do not mark these.
   */
  static <T> List<Set<T>> counted(List<? extends Iterable<T>> chains) {
    Set<T> seen = new HashSet<>();
    List<Set<T>> clusters = new ArrayList<>();
    for (Iterable<T> chain : chains) {
      Set<T> cluster = new HashSet<>();
      for (T mention : chain) {
        if (seen.add(mention)) {
          cluster.add(mention);
        }
      }
      if (cluster.size() > 1) {
        clusters.add(cluster);
      }
    }
    return clusters;
  }
}
