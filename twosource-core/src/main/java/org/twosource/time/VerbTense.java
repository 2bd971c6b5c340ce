package org.twosource.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twosource.text.Sentence;
import org.twosource.text.Token;
import org.twosource.time.TimeExpression.Direction;

/** Reads whether a verb with its auxiliaries looks back or ahead. Immutable. */
final class VerbTense {
  private static final int LONGEST_GROUP = 7;

  private final DirectionWords words;

  VerbTense(DirectionWords words) {
    this.words = words;
  }

  /**
   * The direction of the verb group that ends with token {@code verb}; empty where it is silent.
   */
  Optional<Direction> of(Sentence sentence, int verb) {
    boolean infinitive = false;
    int first = verb;
    for (int i = verb; i >= 0 && verb - i < LONGEST_GROUP; i--) {
      Token token = sentence.token(i);
      if (words.in("future-auxiliary", token)) {
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
      return infinitive(sentence, first, group);
    }
    boolean perfect = group.stream().anyMatch(token -> token.lemma().equals("have"));
    boolean failed = any(group, "failing") && negated(sentence, verb);
    if (failed || (perfect && last(group).isVerb() && isPast(last(group)))) {
      return Optional.of(Direction.PAST);
    }
    if (group.stream().anyMatch(token -> words.in("plan", token) && !ended(token))) {
      return Optional.of(Direction.FUTURE);
    }
    if (group.stream().anyMatch(token -> words.in("schedule", token) && governs(sentence, token))) {
      return Optional.of(Direction.FUTURE);
    }
    if (any(group, "present-be") && group.size() > 1) {
      // "Is heard in May": told of what is to come; "is dead" says nothing.
      return last(group).isVerb() && isPast(last(group))
          ? Optional.of(Direction.FUTURE)
          : Optional.empty();
    }
    if (group.stream().anyMatch(this::isPast)) {
      return Optional.of(Direction.PAST);
    }
    Token told = sentence.token(verb);
    boolean finite = told.isVerb() && !told.text().toLowerCase(Locale.ROOT).endsWith("ing");
    return finite && words.in("timetable", told) ? Optional.of(Direction.FUTURE) : Optional.empty();
  }

  /** An infinitive lies ahead of what plans it; another says nothing: "came to attend". */
  private Optional<Direction> infinitive(Sentence sentence, int first, List<Token> group) {
    boolean perfect = group.stream().anyMatch(token -> token.text().equalsIgnoreCase("had"));
    Token governor = sentence.token(Math.max(0, first - 1));
    boolean planned =
        any(group, "plan")
            || any(group, "plan-to")
            || words.in("plan", governor)
            || words.in("plan-to", governor);
    boolean noun = governor.isNoun() && group.get(0).text().equalsIgnoreCase("to");
    boolean awaited = noun && group.size() > 2 && group.get(1).text().equalsIgnoreCase("be");
    if (planned || awaited) {
      return Optional.of(perfect ? Direction.UNKNOWN : Direction.FUTURE);
    }
    return any(group, "came-about") ? Optional.of(Direction.PAST) : Optional.empty();
  }

  private boolean governs(Sentence sentence, Token token) {
    return token.index() == 0 || !words.in("no-governor", sentence.token(token.index() - 1));
  }

  private boolean any(List<Token> group, String list) {
    return group.stream().anyMatch(token -> words.in(list, token));
  }

  private boolean negated(Sentence sentence, int verb) {
    return sentence.tokens().subList(0, verb).stream().anyMatch(token -> words.in("not", token));
  }

  private static Token last(List<Token> group) {
    return group.get(group.size() - 1);
  }

  private static boolean ended(Token token) {
    return token.text().toLowerCase(Locale.ROOT).endsWith("ed");
  }

  private boolean skipped(Token token) {
    return token.tag().equals("ADV") || token.tag().equals("PART") || words.in("plan", token);
  }

  /** Whether a word is a form of the past or a past participle. */
  boolean isPast(Token token) {
    String text = token.text().toLowerCase(Locale.ROOT);
    if (words.in("past-form", token)) {
      return true;
    }
    if (!token.isVerb() || text.endsWith("ing") || words.in("present-form", token)) {
      return false;
    }
    boolean regular = text.endsWith("ed") && text.length() > 3;
    return regular || (!text.equals(token.lemma()) && !text.endsWith("s"));
  }
}
