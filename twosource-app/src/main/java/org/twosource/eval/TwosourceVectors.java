package org.twosource.eval;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.twosource.language.SentenceVectors;

/** Sentence vectors of whole passages, of which they see no more than the beginning. */
final class TwosourceVectors {
  private TwosourceVectors() {}

  /** From a text to a vector of length one; empty where this platform cannot run it. */
  static Optional<Function<String, float[]>> load() {
    return SentenceVectors.miniLmIfAvailable().map(vectors -> text -> vectors.of(List.of(text))[0]);
  }
}
