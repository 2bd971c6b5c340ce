package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Document;
import org.twosource.text.Named;
import org.twosource.text.Reading;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/**
 * The names that the language model reads in a line. They say where a name begins and ends and what
 * it names; the rules say what stands around it, and keep what only lists can know.
 */
final class ReadNames {
  /** Below this the model guesses that there is a name at all. */
  private static final double LEAST = 0.55;

  /** From here on the model's kind counts more than the rules'. */
  private static final double SURE = 0.6;

  /** From here on what stands around the name does not change its kind. */
  private static final double CERTAIN = 0.95;

  private final List<Known> known;

  /** A name by its tokens, both ends included. */
  record Known(int first, int last, Named.Kind kind, double likely) {
    boolean overlaps(Phrase phrase) {
      return phrase.first <= last && first <= phrase.last;
    }

    EntityKind entityKind() {
      return switch (kind) {
        case PERSON -> EntityKind.PERSON;
        case ORGANIZATION -> EntityKind.ORGANIZATION;
        case LOCATION, FACILITY -> EntityKind.PLACE;
        case GROUP -> EntityKind.GROUP;
        case PRODUCT, MISC -> EntityKind.OTHER;
      };
    }

    /** Persons, bodies and places. */
    boolean isPlain() {
      return kind != Named.Kind.GROUP && kind != Named.Kind.PRODUCT && kind != Named.Kind.MISC;
    }
  }

  /** Whether a model read the text at all. */
  private final boolean read;

  private ReadNames(List<Known> known, boolean read) {
    this.known = known;
    this.read = read;
  }

  static ReadNames of(Document document, Sentence sentence) {
    List<Known> found = new ArrayList<>();
    for (Named name : document.reading().names()) {
      if (!sentence.span().contains(name.span())) {
        continue;
      }
      int first = -1;
      int last = -1;
      for (Token token : sentence.tokens()) {
        if (name.span().contains(token.span())) {
          first = first < 0 ? token.index() : first;
          last = token.index();
        }
      }
      if (first >= 0) {
        found.add(new Known(first, last, name.kind(), name.likely()));
      }
    }
    return new ReadNames(found, !document.reading().equals(Reading.NONE));
  }

  /** Puts names found by rules right, and adds what they missed. */
  void correct(Line line, List<Phrase> phrases, NameReader reader) {
    List<Phrase> names = phrases.stream().filter(Phrase::isName).toList();
    for (Known name : known) {
      List<Phrase> over = names.stream().filter(name::overlaps).toList();
      if (over.isEmpty()) {
        missed(line, name, reader).ifPresent(phrases::add);
      } else if (over.size() == 1) {
        correct(line, over.get(0), name);
      }
    }
  }

  /**
   * Whether the model holds that a name found by the rules is none. What lists know stays:
   * countries, weapons, events, documents, offices.
   */
  boolean rejects(Phrase phrase) {
    boolean listed =
        !phrase.isName()
            || phrase.country != null
            || phrase.kind == EntityKind.WEAPON
            || phrase.kind == EntityKind.EVENT
            || phrase.kind == EntityKind.DOCUMENT
            || phrase.kind == EntityKind.GROUP
            || !phrase.type.isEmpty();
    return read
        && !listed
        && known.stream().noneMatch(name -> name.likely() >= LEAST && name.overlaps(phrase));
  }

  private static Optional<Phrase> missed(Line line, Known name, NameReader reader) {
    if (!name.isPlain() || name.likely() < SURE) {
      return Optional.empty();
    }
    return Optional.of(reader.known(line, name.first(), name.last(), name.entityKind()));
  }

  private void correct(Line line, Phrase phrase, Known name) {
    if (name.likely() < SURE) {
      return;
    }
    EntityKind kind = name.entityKind();
    boolean alone =
        name.isPlain() && known.stream().filter(other -> other.overlaps(phrase)).count() == 1;
    if (alone) {
      phrase.first = name.first();
      phrase.last = name.last();
      phrase.outer = Math.min(phrase.outer, phrase.first);
      phrase.head = Math.max(phrase.first, Math.min(phrase.head, phrase.last));
      phrase.words = line.words(phrase.first, phrase.last);
    }
    boolean listed =
        phrase.kind == EntityKind.WEAPON
            || phrase.kind == EntityKind.EVENT
            || phrase.kind == EntityKind.DOCUMENT
            || phrase.roles.contains("country");
    if (!listed && phrase.kind != kind) {
      phrase.kind = kind;
      // What stands beside the name may still say otherwise: "the mayor, X".
      phrase.unsure = name.likely() < CERTAIN;
      phrase.type = kind == EntityKind.PERSON ? "" : phrase.type;
    } else if (!listed) {
      phrase.unsure = false;
    }
  }
}
