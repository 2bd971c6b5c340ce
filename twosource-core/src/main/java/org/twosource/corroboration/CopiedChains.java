package org.twosource.corroboration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twosource.reuse.Reuse;
import org.twosource.text.Span;

/** Finds, for a statement that a report attributes, the one that it was copied from. */
final class CopiedChains {

  private CopiedChains() {}

  /**
   * The path of the original.
   *
   * @param paths all attributed paths of the finding, the earliest report first
   */
  static Optional<Path> original(Path path, List<Path> paths, Dependence dependence) {
    Optional<Path> credited = Optional.empty();
    for (Path other : paths) {
      Optional<Dependence.Copy> copy = dependence.between(path.report(), other.report());
      if (copy.isEmpty()) {
        continue;
      }
      Optional<Path> aligned = aligned(path, other.report(), paths, copy.get());
      if (aligned.isPresent()) {
        return aligned;
      }
      // Copy in other words has few passages in common, if any.
      boolean unseen =
          copy.get()
              .reuse()
              .map(found -> found.passages().isEmpty() || found.sign() == Reuse.Sign.DETAILS)
              .orElse(true);
      if (credited.isEmpty() && unseen && copy.get().whole() && unnamed(path) && unnamed(other)) {
        credited = Optional.of(other);
      }
    }
    return credited;
  }

  /** Of the other report's paths the one whose words are those that this path's claim has. */
  private static Optional<Path> aligned(
      Path path, String report, List<Path> paths, Dependence.Copy copy) {
    List<Span> places =
        path.claim.span().stream().map(copy::origin).flatMap(Optional::stream).toList();
    return paths.stream()
        .filter(other -> other.report().equals(report) && overlap(other, places) > 0)
        .max(
            Comparator.comparingInt((Path other) -> overlap(other, places))
                .thenComparing(other -> sameVoice(path, other))
                .thenComparing(other -> other.end().name(), Comparator.reverseOrder()));
  }

  private static boolean sameVoice(Path path, Path other) {
    return path.end().name().equals(other.end().name());
  }

  /** How many characters both have, where that is half of the statement. */
  private static int overlap(Path other, List<Span> places) {
    int common = 0;
    int length = 0;
    for (Span span : other.claim.span()) {
      length += span.length();
      for (Span place : places) {
        common +=
            Math.max(0, Math.min(span.end(), place.end()) - Math.max(span.start(), place.start()));
      }
    }
    return 2 * common >= length ? common : 0;
  }

  private static boolean unnamed(Path path) {
    return path.links.get(path.links.size() - 1).anonymous();
  }
}
