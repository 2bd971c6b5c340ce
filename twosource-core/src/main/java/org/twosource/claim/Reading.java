package org.twosource.claim;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.twosource.attribution.Attribution;
import org.twosource.entity.Entity;
import org.twosource.entity.Mention;
import org.twosource.quantity.Quantity;
import org.twosource.text.Document;
import org.twosource.text.Nearby;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** What is known of a report when its claims are read, with the look-ups that reading needs. */
record Reading(
    Document document,
    List<Entity> entities,
    List<TimeRead> times,
    List<Quantity> quantities,
    Map<String, Attribution> attributions,
    Nearby<Attribution> said,
    Nearby<Named> named,
    Nearby<Integer> timesAt,
    Nearby<Integer> quantitiesAt) {

  /** A mention and whose it is. */
  record Named(Entity entity, Mention mention) {}

  static Reading of(
      Document document,
      List<Entity> entities,
      List<TimeRead> times,
      List<Quantity> quantities,
      List<Attribution> attributions) {
    Map<String, Attribution> byId =
        attributions.stream().collect(Collectors.toMap(Attribution::id, Function.identity()));
    List<Named> named =
        entities.stream()
            .flatMap(entity -> entity.mentions().stream().map(one -> new Named(entity, one)))
            .toList();
    return new Reading(
        document,
        entities,
        times,
        quantities,
        byId,
        said(byId),
        new Nearby<>(named, one -> List.of(one.mention.span(), one.mention.head())),
        new Nearby<>(indexes(times), i -> List.of(times.get(i).expression().span())),
        new Nearby<>(indexes(quantities), i -> places(quantities.get(i))));
  }

  /** The attributions by the words they hold, in the order of the map. */
  static Nearby<Attribution> said(Map<String, Attribution> attributions) {
    return new Nearby<>(
        List.copyOf(attributions.values()),
        one -> Stream.of(one.source(), one.cue(), one.content()).flatMap(List::stream).toList());
  }

  private static List<Integer> indexes(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }

  private static List<Span> places(Quantity quantity) {
    return quantity
        .unitSpan()
        .map(unit -> List.of(quantity.number(), unit))
        .orElse(List.of(quantity.number()));
  }

  /** Whether these words are part of a time expression. */
  boolean isTime(Span span) {
    return timesAt.at(span).stream().anyMatch(i -> times.get(i).expression().span().overlaps(span));
  }

  /** The entity whose mention has this word as its head, else the one whose name holds it. */
  Optional<Entity> entityAt(Token token) {
    Entity best = null;
    int bestLength = Integer.MAX_VALUE;
    for (Named one : named.at(token.span())) {
      Mention mention = one.mention;
      boolean head = mention.head().overlaps(token.span());
      boolean inName = mention.form() == Mention.Form.NAME && mention.span().contains(token.span());
      if ((head || inName) && mention.span().length() < bestLength) {
        best = one.entity;
        bestLength = mention.span().length();
      }
    }
    return Optional.ofNullable(best);
  }

  /** The quantity that counts this word or whose number it is. */
  Optional<Integer> quantityAt(Tree tree, Token token) {
    for (int i : quantitiesAt.at(token.span())) {
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
      for (int i : quantitiesAt.at(child.span())) {
        if (quantities.get(i).number().overlaps(child.span())) {
          return Optional.of(i);
        }
      }
    }
    return Optional.empty();
  }

  /** The quantities whose numbers stand in these words. */
  List<Integer> quantitiesIn(Tree tree, BitSet words) {
    return quantitiesAt.at(tree.sentence().span()).stream()
        .filter(i -> within(tree, words, quantities.get(i).number()))
        .toList();
  }

  /**
   * The time expressions that stand in these words, those nearest to {@code head} in the tree
   * first.
   */
  List<Integer> timesIn(Tree tree, BitSet words, Token head) {
    return timesAt.at(tree.sentence().span()).stream()
        .filter(i -> times.get(i).expression().saysWhen())
        .filter(i -> within(tree, words, times.get(i).expression().span()))
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
