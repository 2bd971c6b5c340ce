package org.twosource.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.time.TimeExpression.Direction;

/**
 * Tells whether the clause around a time looks back or ahead, from its verbs: "will meet Friday",
 * "met Friday", "is due to meet Friday".
 *
 * <p>It needs tags and lemmas, not trees. Immutable and safe to share between threads.
 */
public final class ClauseDirection {
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  private ClauseDirection() {}

  /** The words of English that tell tense. */
  public static ClauseDirection english() {
    ClauseDirection direction = new ClauseDirection();
    for (String line : TimeResource.lines("direction.txt")) {
      List<String> sides = TimeResource.parts(line, " = ", 2);
      direction
          .words
          .computeIfAbsent(sides.get(0), name -> new HashSet<>())
          .addAll(List.of(sides.get(1).split(",\\s*", -1)));
    }
    return direction;
  }

  /** Where the clause of {@code time} looks; {@code UNKNOWN} where its verbs do not say. */
  public Direction of(Document document, TimeExpression time) {
    Optional<Sentence> sentence = document.sentenceAt(time.span().start());
    return sentence.map(found -> in(found, time.span())).orElse(Direction.UNKNOWN);
  }

  private Direction in(Sentence sentence, Span time) {
    int at = 0;
    while (at < sentence.size() && sentence.token(at).span().start() < time.start()) {
      at++;
    }
    int after = at;
    while (after < sentence.size() && sentence.token(after).span().start() < time.end()) {
      after++;
    }
    if (at > 0 && is("ahead", sentence.token(at - 1)) && !verbBefore(sentence, at)) {
      return Direction.FUTURE;
    }
    Optional<Direction> left = search(sentence, at - 1, -1);
    if (left.isPresent()) {
      return left.get();
    }
    return search(sentence, after, 1).orElse(Direction.UNKNOWN);
  }

  private static boolean verbBefore(Sentence sentence, int at) {
    return sentence.tokens().subList(0, at).stream().anyMatch(Token::isVerb);
  }

  /** The direction of the first verb met from token {@code from} on, within the clause. */
  private Optional<Direction> search(Sentence sentence, int from, int step) {
    int breaks = 0;
    for (int i = from; i >= 0 && i < sentence.size(); i += step) {
      Token token = sentence.token(i);
      if (token.text().equals(";") || token.text().equals(":")) {
        return Optional.empty();
      }
      if (token.text().equals(",") && ++breaks > 1) {
        return Optional.empty();
      }
      if (token.isVerb() || isPastForm(token)) {
        Optional<Direction> told = verb(sentence, step < 0 ? i : groupEnd(sentence, i));
        if (told.isPresent()) {
          return told;
        }
      } else if (is("ahead-noun", token) && step < 0) {
        return Optional.of(Direction.FUTURE);
      }
    }
    return Optional.empty();
  }

  private static int groupEnd(Sentence sentence, int verb) {
    int end = verb;
    while (end + 1 < sentence.size()
        && (sentence.token(end + 1).isVerb() || sentence.token(end + 1).tag().equals("ADV"))) {
      end++;
    }
    return sentence.token(end).isVerb() ? end : verb;
  }

  /**
   * The direction of the verb group that ends with token {@code verb}; empty where it is silent.
   */
  private Optional<Direction> verb(Sentence sentence, int verb) {
    boolean infinitive = false;
    int first = verb;
    for (int i = verb; i >= 0 && verb - i < 7; i--) {
      Token token = sentence.token(i);
      if (is("future-auxiliary", token)) {
        return Optional.of(Direction.FUTURE);
      }
      if (token.text().equalsIgnoreCase("to") && i < verb) {
        infinitive = true;
      } else if (!token.isVerb() && !skipped(token)) {
        break;
      }
      first = i;
    }
    List<Token> group = sentence.tokens().subList(first, verb + 1);
    if (infinitive) {
      return Optional.of(infinitive(sentence, first, group));
    }
    if (group.stream().anyMatch(token -> is("plan", token) && !pastPlan(token))) {
      return Optional.of(Direction.FUTURE);
    }
    if (group.stream().anyMatch(this::isPastForm)) {
      return Optional.of(Direction.PAST);
    }
    return is("timetable", sentence.token(verb)) && sentence.token(verb).isVerb()
        ? Optional.of(Direction.FUTURE)
        : Optional.empty();
  }

  private static boolean pastPlan(Token token) {
    return token.text().toLowerCase(Locale.ROOT).endsWith("ed");
  }

  private Direction infinitive(Sentence sentence, int first, List<Token> group) {
    boolean planned =
        group.stream().anyMatch(token -> is("plan", token))
            || (first > 0 && is("plan", sentence.token(first - 1)));
    if (planned) {
      return Direction.FUTURE;
    }
    boolean past = group.stream().anyMatch(token -> is("came-about", token));
    return past ? Direction.PAST : Direction.FUTURE;
  }

  private boolean skipped(Token token) {
    return token.tag().equals("ADV") || token.tag().equals("PART") || is("plan", token);
  }

  private boolean isPastForm(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (is("past-form", token)) {
      return true;
    }
    if (!token.isVerb() || text.endsWith("ing") || is("present-form", token)) {
      return false;
    }
    boolean regular = text.endsWith("ed") && text.length() > 3;
    return regular || (!text.equals(token.lemma()) && !text.endsWith("s"));
  }

  private boolean is(String list, Token token) {
    Set<String> known = words.getOrDefault(list, Set.of());
    return known.contains(token.text().toLowerCase(Locale.ROOT)) || known.contains(token.lemma());
  }
}
