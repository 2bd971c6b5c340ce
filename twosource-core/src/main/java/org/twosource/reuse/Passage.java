package org.twosource.reuse;

import java.util.List;
import org.twosource.text.Span;

/**
 * A stretch of two texts with the same words in the same order, but for a few.
 *
 * @param first where it stands in the first text
 * @param second where it stands in the second text
 * @param pieces the runs of it that are the same word for word, in order
 * @param strength how much it says for copying: its plain words beyond those that two writers may
 *     well choose alike; 0 for what both only quote
 */
public record Passage(Span first, Span second, List<Piece> pieces, double strength) {

  /** One run: where it stands in either text. */
  public record Piece(Span first, Span second) {}

  public Passage {
    pieces = List.copyOf(pieces);
  }

  Passage turned() {
    List<Piece> turned =
        pieces.stream()
            .map(piece -> new Piece(/* first= */ piece.second(), /* second= */ piece.first()))
            .toList();
    return new Passage(/* first= */ second, /* second= */ first, turned, strength);
  }
}
