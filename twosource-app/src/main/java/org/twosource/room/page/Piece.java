package org.twosource.room.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.twosource.text.Span;

/**
 * Words that are shown in one way.
 *
 * @param css the classes that say how, empty for plain words
 * @param mark whether they are what the page is about
 * @param starts the ids of what starts here
 * @param ends the layers that end here
 */
public record Piece(String text, String css, boolean mark, List<String> starts, List<String> ends) {

  /**
   * A stretch that is shown in some way; layers may lie inside each other or overlap.
   *
   * @param id what it belongs to; empty for nothing that anybody leads to
   */
  public record Layer(Span span, String css, boolean mark, String id) {}

  /** Cuts a part of a text where a layer begins or ends. */
  public static List<Piece> cut(String text, Span part, Collection<Layer> layers) {
    List<Layer> inside =
        layers.stream()
            .filter(layer -> !layer.span().isEmpty() && layer.span().end() <= text.length())
            .filter(layer -> layer.span().overlaps(part))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(part.start(), part.end()));
    for (Layer layer : inside) {
      cuts.add(Math.max(part.start(), layer.span().start()));
      cuts.add(Math.min(part.end(), layer.span().end()));
    }
    List<Integer> at = new ArrayList<>(cuts);
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i + 1 < at.size(); i++) {
      Span span = new Span(at.get(i), at.get(i + 1));
      List<Layer> over = inside.stream().filter(layer -> layer.span().contains(span)).toList();
      pieces.add(
          new Piece(
              span.in(text),
              String.join(" ", new TreeSet<>(over.stream().map(Layer::css).toList())),
              over.stream().anyMatch(Layer::mark),
              ids(over, layer -> layer.span().start() == span.start()),
              ids(over, layer -> layer.span().end() == span.end())));
    }
    return pieces;
  }

  private static List<String> ids(List<Layer> layers, Predicate<Layer> condition) {
    return layers.stream()
        .filter(layer -> !layer.id().isEmpty())
        .filter(condition)
        .map(Layer::id)
        .distinct()
        .toList();
  }
}
