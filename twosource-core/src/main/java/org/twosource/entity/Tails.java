package org.twosource.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows a phrase over a preposition and belongs to it. */
final class Tails {
  private static final Set<String> LINKS =
      Set.of("of", "at", "in", "from", "with", "within", "for", "inside", "near", "on");

  private Tails() {}

  /**
   * "the mayor of Loma", "an official at the ministry", "sources in Kyiv", "the Ministry in
   * Ostran".
   */
  static void attach(List<Phrase> found) {
    for (Phrase phrase : found) {
      Line line = phrase.line;
      String link = line.low(phrase.last + 1);
      if (!LINKS.contains(link)) {
        continue;
      }
      Phrase tail = startingAt(found, phrase, phrase.last + 2);
      if (tail == null || tail == phrase) {
        continue;
      }
      boolean people =
          !phrase.isName() && (phrase.kind == EntityKind.PERSON || phrase.kind == EntityKind.GROUP);
      boolean body = phrase.kind == EntityKind.ORGANIZATION;
      if ((people && !link.equals("near"))
          || (body && (link.equals("of") || link.equals("in")))
          || (phrase.kind == EntityKind.PLACE && !phrase.isName())) {
        attach(phrase, tail, people);
      }
    }
  }

  private static @Nullable Phrase startingAt(List<Phrase> found, Phrase phrase, int token) {
    Line line = phrase.line;
    for (Phrase other : found) {
      if (other != phrase
          && (other.first == token
              || (line.low(token).equals("the") && other.first == token + 1))) {
        return other;
      }
    }
    return null;
  }

  private static void attach(Phrase phrase, Phrase tail, boolean people) {
    if (tail.speaker) {
      phrase.speaker = true;
      tail.speaker = false;
    }
    if (people
        && !tail.plural
        && (!phrase.plural || phrase.type.equals("source"))
        && (tail.kind == EntityKind.ORGANIZATION || tail.kind == EntityKind.PLACE)) {
      phrase.last = tail.last;
      phrase.words =
          phrase.words
              + phrase
                  .line
                  .document()
                  .text()
                  .substring(
                      phrase.line.token(phrase.head).span().end(),
                      phrase.line.token(tail.last).span().end());
      if (phrase.belongsTo == null && !Affiliations.standsBeside(phrase.line, phrase.head)) {
        phrase.belongsTo = tail;
      }
    }
    if (phrase.country == null
        && (tail.kind == EntityKind.PLACE || tail.kind == EntityKind.ORGANIZATION)) {
      phrase.country = tail.country;
    }
    if (!people
        && phrase.belongsTo == null
        && phrase.kind == EntityKind.ORGANIZATION
        && tail.kind == EntityKind.PLACE) {
      phrase.belongsTo = phrase.isName() ? null : tail;
    }
  }
}
