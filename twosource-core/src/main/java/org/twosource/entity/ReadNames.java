package org.twosource.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final double SURE = 0.5;

  /** From here on what stands around the name does not change its kind. */
  private static final double CERTAIN = 0.95;

  private final List<Known> known;

  /** A name by its tokens, both ends included. */
  record Known(int first, int last, Named.Kind kind, double likely) {
    boolean overlaps(Phrase phrase) {
      return phrase.first <= last && first <= phrase.last;
    }

    boolean holds(Phrase phrase) {
      return first <= phrase.first && phrase.last <= last;
    }

    /** How many words it shares with a phrase that it overlaps. */
    int shared(Phrase phrase) {
      return Math.min(last, phrase.last) - Math.max(first, phrase.first) + 1;
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

  static ReadNames of(Line line, Gazetteer gazetteer) {
    Document document = line.document();
    Sentence sentence = line.sentence();
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
        int town =
            name.kind() == Named.Kind.LOCATION
                ? gazetteer.townBefore(words(sentence, first, last))
                : 0;
        if (town > 0) {
          found.add(new Known(first, first + town - 1, name.kind(), name.likely()));
          first += town;
        }
        found.add(new Known(first, last, name.kind(), name.likely()));
      }
    }
    return new ReadNames(found, !document.reading().equals(Reading.NONE));
  }

  private static List<String> words(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList();
  }

  /**
   * Puts names found by rules right, and adds what they missed. Each name of the model takes the
   * phrase that shares most words with it; what else lies wholly within it was a piece of it.
   */
  void correct(Line line, List<Phrase> phrases, NameReader reader) {
    Set<Phrase> taken = new HashSet<>();
    for (Known read : known) {
      Known name = behindOwner(line, read, phrases);
      List<Phrase> over = phrases.stream().filter(Phrase::isName).filter(name::overlaps).toList();
      if (over.isEmpty()) {
        missed(line, name, reader).ifPresent(phrases::add);
        continue;
      }
      if (name.likely() < SURE) {
        continue;
      }
      Optional<Phrase> own =
          over.stream().filter(p -> !taken.contains(p)).max(Comparator.comparingInt(name::shared));
      if (own.isEmpty()) {
        // The rules took two names for one; the first is put right already.
        missed(line, name, reader).ifPresent(phrases::add);
        continue;
      }
      phrases.removeIf(
          p -> p != own.get() && over.contains(p) && name.holds(p) && !taken.contains(p));
      correct(line, own.get(), name);
      taken.add(own.get());
    }
  }

  /** "France's Foreign Ministry" is two names where the rules know the owner as one. */
  private static Known behindOwner(Line line, Known name, List<Phrase> phrases) {
    return phrases.stream()
        .filter(p -> p.isName() && p.first == name.first() && p.last + 1 < name.last())
        .filter(p -> line.low(p.last + 1).equals("'s") || line.low(p.last + 1).equals("’s"))
        .findFirst()
        .map(owner -> new Known(owner.last + 2, name.last(), name.kind(), name.likely()))
        .orElse(name);
  }

  /**
   * Whether the model holds that a name found by the rules is none. What lists know stays:
   * countries, weapons, events, documents, kinds of bodies ("the General Staff"); and towns and
   * names that end in such a kind, if the model takes a word of theirs for a proper noun, as it
   * does not in "Nice people" or "Great Service".
   */
  boolean rejects(Line line, Phrase phrase) {
    boolean listed =
        !phrase.isName()
            || phrase.roles.contains("country")
            || (phrase.first < phrase.last && phrase.type.equalsIgnoreCase(phrase.words))
            || ((phrase.country != null || !phrase.type.isEmpty()) && proper(line, phrase))
            || phrase.kind == EntityKind.WEAPON
            || phrase.kind == EntityKind.EVENT
            || phrase.kind == EntityKind.DOCUMENT
            || phrase.kind == EntityKind.GROUP;
    return read
        && !listed
        && known.stream().noneMatch(name -> name.likely() >= LEAST && name.overlaps(phrase));
  }

  private static boolean proper(Line line, Phrase phrase) {
    for (int i = phrase.first; i <= phrase.last; i++) {
      if (line.token(i).isName()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Phrase> missed(Line line, Known name, NameReader reader) {
    if (!name.isPlain() || name.likely() < SURE) {
      return Optional.empty();
    }
    Phrase phrase = reader.known(line, name.first(), name.last(), name.entityKind());
    phrase.likely = name.likely();
    return Optional.of(phrase);
  }

  private void correct(Line line, Phrase phrase, Known name) {
    EntityKind kind = name.entityKind();
    phrase.likely = name.likely();
    boolean alone = name.isPlain();
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
      phrase.unsure = name.isPlain() && name.likely() < CERTAIN;
      phrase.type = kind == EntityKind.PERSON ? "" : phrase.type;
    } else if (!listed) {
      phrase.unsure = false;
    }
  }
}
