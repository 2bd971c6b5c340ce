package org.twosource.room.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twosource.text.Span;

/** However layers overlap, the pieces are the text, and each begins where its layer does. */
class PieceProperties {

  private static final String TEXT = "The mayor said, \"Nobody 🙂 was hurt\", on Monday.";

  @Provide
  Arbitrary<List<Piece.Layer>> layers() {
    Arbitrary<Integer> at = Arbitraries.integers().between(0, TEXT.length() + 5);
    return Combinators.combine(
            at, at, Arbitraries.of("claim", "speaker"), Arbitraries.of("c1", "c2", ""))
        .as(
            (a, b, css, id) ->
                new Piece.Layer(
                    new Span(Math.min(a, b), Math.max(a, b)), css, css.equals("claim"), id))
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 300)
  void piecesAreTheText(@ForAll("layers") List<Piece.Layer> layers) {
    Span all = new Span(0, TEXT.length());
    List<Piece> pieces = Piece.cut(TEXT, all, layers);
    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(TEXT);
    for (Piece.Layer layer : layers) {
      boolean fits = !layer.span().isEmpty() && layer.span().end() <= TEXT.length();
      if (fits && layer.mark()) {
        int at = 0;
        for (Piece piece : pieces) {
          Span span = new Span(at, at + piece.text().length());
          at = span.end();
          if (layer.span().contains(span) && !span.isEmpty()) {
            assertThat(piece.mark()).isTrue();
            assertThat(piece.css()).contains(layer.css());
          }
        }
      }
    }
  }
}
