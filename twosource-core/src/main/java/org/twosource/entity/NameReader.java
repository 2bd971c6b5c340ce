package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a run of capitalised words into names with their titles, peoples and likely kinds. */
final class NameReader {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in", "near", "at", "from", "to", "outside", "across", "around", "towards", "toward",
          "into", "over", "between", "through");

  private final Gazetteer gazetteer;
  private final Countries countries;

  NameReader(Gazetteer gazetteer, Countries countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  List<Phrase> read(Line line, NameFinder.Run run) {
    List<Phrase> found = new ArrayList<>();
    read(line, run.first(), run.last(), found);
    return found;
  }

  private void read(Line line, int first, int last, List<Phrase> found) {
    Optional<String> whole = countries.name(line.words(first, last));
    int people = peopleAt(line, first, last);
    if (whole.isPresent() && !(people == last && isModifier(line, last))) {
      found.add(place(line, first, last, whole.get()));
      return;
    }
    if (people >= first && !keepsPeople(line, people, last)) {
      String country = countries.people(line.words(first, people)).orElse(null);
      if (people == last) {
        people(line, first, last, country).ifPresent(found::add);
        return;
      }
      List<Phrase> rest = new ArrayList<>();
      read(line, people + 1, last, rest);
      rest.stream()
          .filter(p -> p.country == null && p.belongsTo == null)
          .forEach(p -> p.country = country);
      rest.stream().filter(p -> p.outer == people + 1).forEach(p -> p.outer = first);
      found.addAll(rest);
      return;
    }
    if (!titled(line, first, last, found) && !wideOffice(line, first, last, found)) {
      plain(line, first, last, found);
    }
  }

  /** The last token of an adjective of a country that begins at {@code first}, or -1. */
  private int peopleAt(Line line, int first, int last) {
    for (int end = Math.min(first + 1, last); end >= first; end--) {
      String words = line.words(first, end);
      if (countries.people(words).isPresent() || WORDS.isOtherPeople(words)) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isModifier(Line line, int last) {
    String next = line.tag(last + 1);
    return next.equals("NOUN") || next.equals("ADJ");
  }

  /** Whether the adjective belongs to the name: "Valdian Daily", but not "Ukrainian President". */
  private boolean keepsPeople(Line line, int people, int last) {
    if (people == last) {
      return false;
    }
    int next = people + 1;
    boolean head =
        WORDS
            .longestHead(line.lowerWords(next, last))
            .filter(h -> h.kind() != EntityKind.PLACE)
            .isPresent();
    boolean type = WORDS.longestType(line.lowerWords(next, last)) == last - people;
    return head
        && !type
        && WORDS.title(line.low(next)).isEmpty()
        && WORDS.role(line.low(next)).isEmpty()
        && !WORDS.isUnit(line.words(next, last))
        && !(next < last && gazetteer.isGiven(line.text(next)));
  }

  private Phrase place(Line line, int first, int last, String country) {
    Phrase phrase = name(line, first, last, EntityKind.PLACE);
    phrase.country = country;
    phrase.roles.add("country");
    phrase.type = "country";
    return phrase;
  }

  /** A people as a noun ("North Koreans"); an adjective before its noun is no mention. */
  private Optional<Phrase> people(Line line, int first, int last, @Nullable String country) {
    boolean plural =
        line.text(last).endsWith("s") && countries.people(line.words(first, last)).isPresent();
    boolean noun =
        !line.tag(last).equals("ADJ") && !isModifier(line, last) && !line.isCapital(last + 1);
    String next = line.tag(last + 1);
    if (!(plural || (noun && line.low(first - 1).equals("the") && !next.equals("PROPN")))) {
      return Optional.empty();
    }
    Phrase phrase = name(line, first, last, EntityKind.GROUP);
    phrase.country = country;
    phrase.plural = true;
    return Optional.of(phrase);
  }

  /** A person after a title, with what stands before it: "Port Ansel Mayor Edit Faragh". */
  private boolean titled(Line line, int first, int last, List<Phrase> found) {
    for (int start = first; start <= last; start++) {
      for (int end = Math.min(start + 2, last); end >= start; end--) {
        Optional<Gender> gender = WORDS.title(line.lowerText(start, end));
        if (gender.isEmpty()) {
          continue;
        }
        if (end == last) {
          return start == first && office(line, first, last, found);
        }
        if (isPersonLike(line, end + 1, last)) {
          titledName(line, first, start, end, last, gender.get(), found);
          return true;
        }
      }
    }
    return false;
  }

  private void titledName(
      Line line, int first, int start, int end, int last, Gender gender, List<Phrase> found) {
    List<Phrase> inner = new ArrayList<>();
    read(line, end + 1, last, inner);
    Phrase person =
        inner.isEmpty()
            ? name(line, end + 1, last, EntityKind.PERSON)
            : inner.get(inner.size() - 1);
    person.kind = EntityKind.PERSON;
    person.unsure = false;
    person.country = null;
    person.gender = gender.or(person.gender);
    person.outer = first;
    String role = line.lowerText(start, end);
    if (start > first) {
      Optional<Phrase> before = owner(line, first, start - 1);
      before.ifPresent(
          phrase -> {
            found.add(phrase);
            person.belongsTo = phrase;
            person.country = phrase.country;
          });
      role = before.isPresent() ? role : line.lowerText(first, start - 1) + " " + role;
    }
    if (!isHonorific(role)) {
      person.roles.add(role);
    }
    found.add(person);
  }

  private static boolean isHonorific(String role) {
    return Set.of(
            "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "lady", "lord", "dame", "st")
        .contains(role);
  }

  private Optional<Phrase> owner(Line line, int first, int last) {
    List<Phrase> owners = new ArrayList<>();
    plain(line, first, last, owners);
    return owners.stream()
        .filter(p -> p.kind == EntityKind.PLACE || p.kind == EntityKind.ORGANIZATION)
        .filter(p -> !p.unsure || line.isAllCapitals(last))
        .findFirst();
  }

  /** An office in capitals without a name: "the Prime Minister". */
  private boolean office(Line line, int first, int last, List<Phrase> found) {
    Optional<Lexicon.Role> role = WORDS.role(line.lowerText(first, last));
    if (role.isEmpty()) {
      return false;
    }
    Phrase phrase =
        new Phrase(line, first, last, last, Mention.Form.DESCRIPTION, line.words(first, last));
    phrase.kind = EntityKind.PERSON;
    phrase.gender = role.get().gender();
    phrase.type = line.lowerText(first, last);
    phrase.unique = role.get().office();
    phrase.determiner = Phrase.Determiner.DEFINITE;
    phrase.roles.add(phrase.type);
    found.add(phrase);
    return true;
  }

  /** "Operations Director": an office in capitals with words before it. */
  private boolean wideOffice(Line line, int first, int last, List<Phrase> found) {
    Optional<Lexicon.Role> role = WORDS.longestRole(line.lowerWords(first, last));
    if (first == last
        || role.isEmpty()
        || !role.get().office()
        || gazetteer.isGiven(line.text(first))) {
      return false;
    }
    Phrase phrase =
        new Phrase(line, first, last, last, Mention.Form.DESCRIPTION, line.words(first, last));
    phrase.kind = EntityKind.PERSON;
    phrase.type = role.get().word();
    phrase.determiner = Phrase.Determiner.DEFINITE;
    phrase.roles.add(line.lowerText(first, last));
    found.add(phrase);
    return true;
  }

  private static boolean isPersonLike(Line line, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (line.low(i).equals("of") || line.low(i).equals("for") || line.low(i).equals("and")) {
        return false;
      }
    }
    List<String> words = line.lowerWords(first, last);
    return last - first < 5
        && WORDS.longestHead(words).filter(head -> !head.has("suffix")).isEmpty()
        && WORDS.title(words.get(words.size() - 1)).isEmpty();
  }

  /** A name of which the language model says what it names. */
  Phrase known(Line line, int first, int last, EntityKind kind) {
    List<Phrase> found = new ArrayList<>(1);
    plain(line, first, last, found);
    Phrase phrase = found.get(0);
    phrase.kind = kind;
    phrase.unsure = false;
    return phrase;
  }

  private void plain(Line line, int first, int last, List<Phrase> found) {
    Phrase phrase = name(line, first, last, null);
    new NameKinds(gazetteer, countries).decide(phrase);
    found.add(phrase);
  }

  private static Phrase name(Line line, int first, int last, @Nullable EntityKind kind) {
    boolean acronym = first == last && line.isAllCapitals(first) && line.text(first).length() <= 7;
    Phrase phrase =
        new Phrase(
            line,
            first,
            last,
            last,
            acronym ? Mention.Form.ACRONYM : Mention.Form.NAME,
            line.words(first, last));
    phrase.kind = kind;
    phrase.determiner = Phrase.Determiner.DEFINITE;
    return phrase;
  }

  static boolean afterPlacePreposition(Line line, int first) {
    String before = line.low(first - 1);
    return PLACE_PREPOSITIONS.contains(before.equals("the") ? line.low(first - 2) : before);
  }
}
