package org.twosource.time;

import java.util.Optional;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Token;
import org.twosource.time.TimeExpression.Bound;
import org.twosource.time.TimeExpression.Direction;

/**
 * Tells whether the clause around a time looks back or ahead, from its verbs: "will meet Friday",
 * "met Friday", "is due to meet Friday".
 *
 * <p>It needs tags and lemmas, not trees. Immutable and safe to share between threads.
 */
public final class ClauseDirection {
  private static final int COMMAS_BEFORE = 1;
  private static final int COMMAS_AFTER = 3;

  private final DirectionWords words;
  private final VerbTense tense;

  private ClauseDirection(DirectionWords words) {
    this.words = words;
    this.tense = new VerbTense(words);
  }

  /** The words of English that tell tense. */
  public static ClauseDirection english() {
    return new ClauseDirection(DirectionWords.load());
  }

  /** Where the clause of {@code time} looks; {@code UNKNOWN} where its verbs do not say. */
  public Direction of(Document document, TimeExpression time) {
    Optional<Sentence> sentence = document.sentenceAt(time.span().start());
    return sentence.map(found -> in(found, time)).orElse(Direction.UNKNOWN);
  }

  private Direction in(Sentence sentence, TimeExpression time) {
    int at = first(sentence, 0, time.span().start());
    int after = first(sentence, at, time.span().end());
    if (words.endsWith("behind-before", sentence, at)) {
      return Direction.PAST;
    }
    if (words.endsWith("ahead-before", sentence, at)) {
      return Direction.FUTURE;
    }
    if (at > 0 && words.in("ahead", sentence.token(at - 1)) && !verbBefore(sentence, at)) {
      return search(sentence, after, 1)
          .filter(told -> told == Direction.PAST)
          .orElse(Direction.FUTURE);
    }
    Direction told = byVerbs(sentence, at, after);
    boolean end =
        time.bound() == Bound.UNTIL
            || words.endsWith("end-before", sentence, at)
            || setFor(sentence, after);
    if (told == Direction.PAST && end) {
      return Direction.UNKNOWN;
    }
    boolean described = told == Direction.FUTURE && describes(sentence, at, after);
    return described && noneIn("future-auxiliary", sentence) ? Direction.UNKNOWN : told;
  }

  /** Whether the time stands before a noun as an adjective would: "the Aug. 7 blasts". */
  private boolean describes(Sentence sentence, int at, int after) {
    boolean owned = at > 0 && sentence.token(at - 1).tag().matches("DET|PRON");
    boolean possessive = after < sentence.size() && sentence.token(after).text().matches("['’]s?");
    return possessive
        || (owned && after < sentence.size() && sentence.token(after).tag().matches("NOUN|ADJ"));
  }

  private boolean noneIn(String list, Sentence sentence) {
    return sentence.tokens().stream().noneMatch(token -> words.in(list, token));
  }

  /** The index of the first token that does not start before {@code offset}. */
  private static int first(Sentence sentence, int from, int offset) {
    int i = from;
    while (i < sentence.size() && sentence.token(i).span().start() < offset) {
      i++;
    }
    return i;
  }

  private boolean setFor(Sentence sentence, int after) {
    return after < sentence.size() && words.in("set-noun", sentence.token(after));
  }

  private Direction byVerbs(Sentence sentence, int at, int after) {
    if (opensClause(sentence, at)) {
      return search(sentence, after, 1)
          .or(() -> search(sentence, at - 1, -1))
          .orElse(Direction.UNKNOWN);
    }
    return search(sentence, at - 1, -1)
        .or(() -> search(sentence, after, 1))
        .orElse(Direction.UNKNOWN);
  }

  /** Whether the time stands first in its clause, so that its verb comes after it. */
  private boolean opensClause(Sentence sentence, int at) {
    int i = at - 1;
    while (i >= 0 && words.in("opening", sentence.token(i))) {
      i--;
    }
    return i < 0
        || (sentence.token(i).isPunctuation() && !sentence.token(i).text().matches("[-(]"));
  }

  private static boolean verbBefore(Sentence sentence, int at) {
    return sentence.tokens().subList(0, at).stream().anyMatch(Token::isVerb);
  }

  /** The direction of the first verb met from token {@code from} on, within the clause. */
  private Optional<Direction> search(Sentence sentence, int from, int step) {
    int commas = 0;
    for (int i = from; i >= 0 && i < sentence.size(); i += step) {
      Token token = sentence.token(i);
      if (token.text().equals(";") || token.text().equals(":")) {
        return Optional.empty();
      }
      if (token.text().equals(",") && ++commas > (step < 0 ? COMMAS_BEFORE : COMMAS_AFTER)) {
        return Optional.empty();
      }
      if (token.isVerb() || tense.isPast(token)) {
        Optional<Direction> told = tense.of(sentence, step < 0 ? i : groupEnd(sentence, i));
        if (told.isPresent()) {
          return told;
        }
      } else if (step < 0 && words.in("ahead-noun", token)) {
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
}
