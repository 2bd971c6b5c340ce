package org.twosource.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;

/**
 * Decides what a name without a title names, by its words, the gazetteer and what stands around.
 */
final class NameKinds {
  private static final Lexicon WORDS = Lexicon.ENGLISH;

  /** What "from" leads to who said it behind: "it emerged from police that". */
  private static final Set<String> COMES = Set.of("emerge", "transpire", "learn", "hear");

  private final Gazetteer gazetteer;
  private final Countries countries;

  NameKinds(Gazetteer gazetteer, Countries countries) {
    this.gazetteer = gazetteer;
    this.countries = countries;
  }

  void decide(Phrase phrase) {
    Line line = phrase.line;
    String words = phrase.words;
    if (WORDS.isEquipment(words)) {
      phrase.kind = EntityKind.WEAPON;
    } else if (WORDS.isUnit(words)) {
      phrase.kind = EntityKind.ORGANIZATION;
    } else if (!byFirst(phrase) && !byHead(phrase) && !byGazetteer(phrase)) {
      byContext(phrase);
    }
    if (phrase.kind == EntityKind.PLACE && phrase.country == null) {
      phrase.country = countries.name(words).or(() -> gazetteer.place(words)).orElse(null);
    }
    if (phrase.kind == EntityKind.PERSON && phrase.first < phrase.last) {
      phrase.gender = phrase.gender.or(gazetteer.gender(line.text(phrase.first)));
    }
    if (phrase.kind == EntityKind.ORGANIZATION && phrase.country == null) {
      phrase.country = countryInside(line, phrase.first, phrase.last).orElse(null);
    }
  }

  private static boolean byFirst(Phrase phrase) {
    Line line = phrase.line;
    Optional<EntityKind> kind =
        phrase.first == phrase.last ? Optional.empty() : WORDS.leading(line.text(phrase.first));
    boolean head = WORDS.longestHead(line.lowerWords(phrase.first + 1, phrase.last)).isPresent();
    if (kind.isEmpty() || head) {
      return false;
    }
    phrase.kind = kind.get();
    return true;
  }

  private boolean byHead(Phrase phrase) {
    Line line = phrase.line;
    int end = headEnd(line, phrase.first, phrase.last);
    List<String> words = line.lowerWords(phrase.first, end);
    Optional<Lexicon.Head> head = WORDS.longestHead(words);
    boolean alone = phrase.first == phrase.last;
    if (head.isEmpty()
        || (alone
            && (head.get().has("suffix")
                || (head.get().has("name") && gazetteer.isGiven(line.text(end)))))
        || (head.get().has("suffix") && words.size() == 1)) {
      return false;
    }
    if (!alone
        && head.get().kind() == EntityKind.PLACE
        && gazetteer.isGiven(line.text(phrase.first))
        && head.get().has("name")
        && phrase.last - phrase.first == 1
        && line.token(phrase.head).is("nsubj")) {
      return false;
    }
    phrase.kind = head.get().kind();
    int type = WORDS.longestType(words);
    if (type > 0) {
      phrase.type = String.join(" ", words.subList(words.size() - type, words.size()));
    } else if (WORDS.isType(phrase.words)) {
      phrase.type = WORDS.type(phrase.words);
    } else {
      phrase.type = head.get().word();
    }
    phrase.unique = type == words.size() || WORDS.isType(phrase.words);
    if (phrase.kind == EntityKind.ORGANIZATION) {
      phrase.unsure = false;
    }
    return true;
  }

  /** The last token of what "of" or "for" says more about. */
  private static int headEnd(Line line, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (line.low(i).equals("of") || line.low(i).equals("for")) {
        return i - 1;
      }
    }
    return last;
  }

  private boolean byGazetteer(Phrase phrase) {
    Line line = phrase.line;
    boolean alone = phrase.first == phrase.last;
    boolean preposition = NameReader.afterPlacePreposition(line, phrase.first);
    boolean known =
        gazetteer.place(phrase.words).isPresent()
            || gazetteer.isRegion(phrase.words)
            || countries.name(phrase.words).isPresent();
    boolean given = gazetteer.isGiven(line.text(phrase.first));
    if (known
        && (!given || preposition || gazetteer.isLarge(phrase.words))
        && !(alone && line.isAllCapitals(phrase.first) && phrase.words.length() <= 4)) {
      phrase.kind = EntityKind.PLACE;
      phrase.unsure = !gazetteer.isLarge(phrase.words) && !preposition;
      return true;
    }
    if (!alone && given && !line.lowerWords(phrase.first, phrase.last).contains("&")) {
      phrase.kind = EntityKind.PERSON;
      return true;
    }
    return false;
  }

  private void byContext(Phrase phrase) {
    Line line = phrase.line;
    Optional<EntityKind> modifier = byNounBefore(phrase);
    int length = phrase.last - phrase.first + 1;
    phrase.unsure = true;
    if (modifier.isPresent()) {
      phrase.kind = modifier.get();
      phrase.unsure = false;
    } else if (line.isAllCapitals(phrase.head) && length == 1) {
      phrase.kind = EntityKind.ORGANIZATION;
    } else if (isPlaceByContext(line, phrase)) {
      phrase.kind = EntityKind.PLACE;
    } else if (length == 2 || length == 3) {
      boolean organisation = line.low(phrase.first - 1).equals("the") || phrase.words.contains("&");
      phrase.kind = organisation ? EntityKind.ORGANIZATION : EntityKind.PERSON;
    } else if (speaks(line, phrase.head)) {
      phrase.kind = EntityKind.PERSON;
    } else {
      boolean told =
          line.low(phrase.first - 1).equals("told")
              || (line.low(phrase.first - 2).equals("told")
                  && line.low(phrase.first - 1).equals("the"));
      phrase.kind = length > 3 || told ? EntityKind.ORGANIZATION : null;
    }
  }

  private static boolean isPlaceByContext(Line line, Phrase phrase) {
    int next = phrase.last + 1;
    boolean modifies = line.tag(next).equals("NOUN") && !line.isCapital(next);
    if (modifies) {
      return isPlaceWord(line.low(next))
          || WORDS
              .head(line.lowerText(next, Math.min(next + 1, line.size() - 1)))
              .filter(h -> h.kind() == EntityKind.PLACE)
              .isPresent();
    }
    if (NameReader.afterPlacePreposition(line, phrase.first)) {
      return true;
    }
    String owner = line.low(phrase.first - 2);
    boolean of = line.low(phrase.first - 1).equals("of");
    return (of
            && (isPlaceWord(owner)
                || (WORDS.role(owner).filter(Lexicon.Role::office).isPresent()
                    && !owner.equals("head"))))
        || (phrase.first == 0
            && line.isAllCapitals(phrase.first)
            && phrase.last > 0
            && line.text(next).equals(","));
  }

  private static boolean isPlaceWord(String word) {
    return WORDS
        .head(word)
        .filter(h -> h.kind() == EntityKind.PLACE && h.has("generic"))
        .isPresent();
  }

  /** What the noun right before says: "the ferry Halda", "news agency Kuulaja". */
  private static Optional<EntityKind> byNounBefore(Phrase phrase) {
    Line line = phrase.line;
    int before = phrase.outer - 1;
    if (!line.isPlainNoun(before) || line.tag(phrase.last + 1).equals("NOUN")) {
      return Optional.empty();
    }
    int from = Math.max(0, before - 2);
    List<String> words = line.lowerWords(from, before);
    Optional<Lexicon.Role> role = WORDS.longestRole(words);
    Optional<Lexicon.Head> head = WORDS.longestHead(words);
    if (role.isPresent()) {
      phrase.gender = role.get().gender();
      return Optional.of(EntityKind.PERSON);
    }
    if (head.isPresent() && head.get().kind() == EntityKind.WEAPON && !head.get().has("vessel")) {
      return Optional.of(EntityKind.WEAPON);
    }
    return head.map(Lexicon.Head::kind);
  }

  /** Whether the phrase with this head is the subject of a verb of saying, or it is "from" it. */
  static boolean speaks(Line line, int head) {
    Token token = line.token(head);
    if (token.head() >= 0
        && COMES.contains(line.token(token.head()).lemma())
        && line.sentence().tokens().stream()
            .anyMatch(
                child ->
                    child.head() == head && child.is("case") && child.lemma().equals("from"))) {
      return true;
    }
    if (token.is("nsubj") && token.head() >= 0 && WORDS.says(line.token(token.head()).lemma())) {
      return true;
    }
    return isSay(line, head + 1)
        || (line.low(head + 1).equals("also") && isSay(line, head + 2))
        || (isSay(line, head - 1) && line.token(head).is("nsubj"));
  }

  private static boolean isSay(Line line, int i) {
    return i >= 0 && i < line.size() && line.token(i).isVerb() && WORDS.says(line.token(i).lemma());
  }

  private Optional<String> countryInside(Line line, int first, int last) {
    for (int i = first; i <= last; i++) {
      for (int end = Math.min(i + 2, last); end >= i; end--) {
        String words = line.words(i, end);
        Optional<String> country = countries.name(words).or(() -> countries.people(words));
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }
}
