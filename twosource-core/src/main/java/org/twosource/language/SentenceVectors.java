package org.twosource.language;

import java.util.List;
import java.util.Optional;

/**
 * Turns short texts into vectors, so that texts of like meaning lie close together. Good for
 * proposing which statements to compare, never for judging them: two sentences that differ in one
 * figure or one name lie as close as two wordings of one fact.
 *
 * <p>Implementations are safe to share between threads and never fail on any text. The vector of a
 * text depends on that text alone, not on its neighbours in a call or on their order, and is the
 * same in every run on one machine, byte for byte.
 */
public interface SentenceVectors {

  /**
   * A vector for each text, in order, all of one length. Each has Euclidean length one, so that the
   * dot product of two is their cosine. What goes beyond the reach of the model is cut off.
   */
  float[][] of(List<String> texts);

  /**
   * Vectors of 384 numbers by the sentence transformer all-MiniLM-L6-v2 (Wang et al. 2020, Reimers
   * and Gurevych 2019), in English, of the first 126 word pieces of a text. The weights are loaded
   * by the first call in a process and shared from then on; nothing needs closing.
   *
   * @throws IllegalStateException where the native library has no build for this platform or cannot
   *     be loaded
   */
  static SentenceVectors miniLm() {
    return MiniLm.Shared.VECTORS.orElseThrow(
        () -> new IllegalStateException("ONNX Runtime cannot be loaded", MiniLm.Shared.FAILURE));
  }

  /** As {@link #miniLm()}, or empty where this platform cannot run it; never throws. */
  static Optional<SentenceVectors> miniLmIfAvailable() {
    return MiniLm.Shared.VECTORS;
  }
}
