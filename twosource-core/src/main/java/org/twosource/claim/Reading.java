package org.twosource.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.twosource.attribution.Attribution;
import org.twosource.entity.Entity;
import org.twosource.entity.Mention;
import org.twosource.quantity.Quantity;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** What is known of a report when its claims are read, with the look-ups that reading needs. */
record Reading(
    Document document,
    List<Entity> entities,
    List<TimeRead> times,
    List<Quantity> quantities,
    Map<String, Attribution> attributions) {

  static Reading of(
      Document document,
      List<Entity> entities,
      List<TimeRead> times,
      List<Quantity> quantities,
      List<Attribution> attributions) {
    return new Reading(
        document,
        entities,
        times,
        quantities,
        attributions.stream().collect(Collectors.toMap(Attribution::id, Function.identity())));
  }

  /** The entity whose mention has this word as its head, else the one whose name holds it. */
  Optional<Entity> entityAt(Token token) {
    Entity best = null;
    int bestLength = Integer.MAX_VALUE;
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        boolean head = mention.head().overlaps(token.span());
        boolean inName =
            mention.form() == Mention.Form.NAME && mention.span().contains(token.span());
        if ((head || inName) && mention.span().length() < bestLength) {
          best = entity;
          bestLength = mention.span().length();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The quantity that counts this word or whose number it is. */
  Optional<Integer> quantityAt(Tree tree, Token token) {
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      if (quantity.number().overlaps(token.span())
          || quantity
              .unitSpan()
              .filter(span -> span.overlaps(token.span()) && span.end() <= token.span().end() + 1)
              .isPresent()) {
        return Optional.of(i);
      }
    }
    for (Token child : tree.all(token, "nummod")) {
      for (int i = 0; i < quantities.size(); i++) {
        if (quantities.get(i).number().overlaps(child.span())) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** The quantities whose numbers stand in these words. */
  List<Integer> quantitiesIn(Tree tree, BitSet words) {
    return java.util.stream.IntStream.range(0, quantities.size())
        .filter(i -> within(tree, words, quantities.get(i).number()))
        .boxed()
        .toList();
  }

  /**
   * The time expressions that stand in these words, those nearest to {@code head} in the tree
   * first.
   */
  List<Integer> timesIn(Tree tree, BitSet words, Token head) {
    return java.util.stream.IntStream.range(0, times.size())
        .filter(i -> within(tree, words, times.get(i).expression().span()))
        .boxed()
        .sorted(
            Comparator.comparingInt(i -> distance(tree, head, times.get(i).expression().span())))
        .toList();
  }

  private static int distance(Tree tree, Token head, Span span) {
    int best = Integer.MAX_VALUE;
    for (Token token : tree.sentence().tokens()) {
      if (!span.overlaps(token.span())) {
        continue;
      }
      int steps = 0;
      Token at = token;
      while (at.index() != head.index() && at.head() >= 0) {
        at = tree.token(at.head());
        steps++;
      }
      best = Math.min(best, at.index() == head.index() ? steps : 50 + steps);
    }
    return best;
  }

  static boolean within(Tree tree, BitSet words, Span span) {
    boolean found = false;
    for (Token token : tree.sentence().tokens()) {
      if (token.span().overlaps(span)) {
        if (!words.get(token.index())) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
