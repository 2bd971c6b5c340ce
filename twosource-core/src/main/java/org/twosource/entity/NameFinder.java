package org.twosource.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds runs of capitalised words that are names, and joins them over "of", "for" and "and". */
final class NameFinder {
  /** A run of tokens, both ends included. */
  record Run(int first, int last) {}

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "do", "dos", "das", "von", "van", "der", "den", "bin",
          "ibn", "al", "el", "ul", "la", "le", "du", "des", "ter", "ten", "zu", "bint", "abu");
  private static final Set<String> CLOSED =
      Set.of("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "PUNCT", "PART", "INTJ", "SYM");

  private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:al|el|ar|as|ash|an|at|ad|bin)-\\p{Lu}.*");
  private static final Pattern ROMAN = Pattern.compile("[IVX]+");

  private final Gazetteer gazetteer;
  private final Countries countries;
  private final Set<String> seenInside = new HashSet<>();

  NameFinder(Gazetteer gazetteer, Countries countries, List<Line> lines) {
    this.gazetteer = gazetteer;
    this.countries = countries;
    for (Line line : lines) {
      for (int i = 1; i < line.size() && !line.titleCase(); i++) {
        if (!line.isInitial(i) && line.isCapital(i) && line.token(i).isName()) {
          seenInside.add(line.text(i));
        }
      }
    }
  }

  List<Run> runs(Line line) {
    List<Run> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!begins(line, i)) {
        continue;
      }
      int last = extend(line, i);
      found.add(new Run(i, last));
      i = last;
    }
    return found;
  }

  private boolean begins(Line line, int i) {
    String text = line.text(i);
    if (isOrdinalOfUnit(line, i)) {
      return true;
    }
    if (!looksLikeName(line, i) || Lexicon.ENGLISH.isNotName(text)) {
      return false;
    }
    if (line.titleCase() && !line.token(i).isName()) {
      return false;
    }
    return !line.isInitial(i) || isInitialName(line, i);
  }

  private boolean isInitialName(Line line, int i) {
    String text = line.text(i);
    if (line.token(i).isName()
        || seenInside.contains(text)
        || isSlipOfSeen(text)
        || gazetteer.country(text).isPresent()
        || countries.people(text).isPresent()
        || (line.isAllCapitals(i) && text.length() > 1)) {
      return true;
    }
    boolean nextCapital =
        looksLikeName(line, i + 1)
            && !Lexicon.ENGLISH.isNotName(line.text(i + 1))
            && countries.people(line.text(i + 1)).isEmpty();
    if (nextCapital || (gazetteer.isLarge(text) && !line.tag(i).equals("VERB"))) {
      return true;
    }
    return gazetteer.isLarge(text + " " + line.text(i + 1))
        || countries.people(text + " " + line.text(i + 1)).isPresent();
  }

  /** A misspelt name at the start of a sentence, which taggers take for any word. */
  private boolean isSlipOfSeen(String text) {
    return text.length() >= 6
        && seenInside.stream()
            .anyMatch(
                seen ->
                    seen.charAt(0) == text.charAt(0)
                        && seen.length() == text.length()
                        && Folding.distance(seen, text, 1) <= 1);
  }

  private static boolean isOrdinalOfUnit(Line line, int i) {
    return ORDINAL.matcher(line.low(i)).matches()
        && line.isCapital(i + 1)
        && !Lexicon.ENGLISH.isCalendar(line.text(i + 1));
  }

  /** A month's short form that is a given name here: "Jan Torvik", "June Hall". */
  private boolean isGivenName(Line line, int i) {
    return gazetteer.isGiven(line.text(i))
        && line.isCapital(i + 1)
        && line.token(i).isName()
        && !Lexicon.ENGLISH.isCalendar(line.text(i + 1))
        && !Lexicon.ENGLISH.isNotName(line.text(i + 1));
  }

  private boolean looksLikeName(Line line, int i) {
    if (i >= line.size()) {
      return false;
    }
    String text = line.text(i);
    boolean capital = line.isCapital(i) || ARTICLE.matcher(text).matches();
    return capital
        && !(Lexicon.ENGLISH.isCalendar(text) && !isGivenName(line, i))
        && (!CLOSED.contains(line.tag(i)) || (line.isAllCapitals(i) && line.tag(i).equals("SYM")))
        && !(line.tag(i).equals("ADV") && line.isInitial(i));
  }

  private int extend(Line line, int start) {
    int last = start;
    while (true) {
      int next = step(line, start, last);
      if (next < 0) {
        return last;
      }
      last = next;
    }
  }

  /** The token to which the name goes on from {@code last}, or -1 where it ends. */
  private int step(Line line, int start, int last) {
    if (continues(line, last + 1)) {
      return last + 1;
    }
    String link = line.low(last + 1);
    if (PARTICLES.contains(link)
        && continues(line, last + 2)
        && !line.tag(last + 1).equals("DET")) {
      return last + 2;
    }
    if (link.equals("&") && continues(line, last + 2)) {
      return last + 2;
    }
    if ((link.equals("-") || link.equals("–"))
        && isHyphen(line, last + 1)
        && continuesHyphen(line, last + 2)) {
      return last + 2;
    }
    boolean head = isNameHead(line, start, last);
    if ((link.equals("of") && (head || isPlaceHead(line, last))) || (link.equals("for") && head)) {
      int next = line.low(last + 2).equals("the") ? last + 3 : last + 2;
      return continues(line, next) && !isPersonal(line, next) ? next : -1;
    }
    if (link.equals("and") && continues(line, last + 2) && joinsWithAnd(line, start, last)) {
      return last + 2;
    }
    if (line.isPossessive(last + 1) && continues(line, last + 2) && ownsOffice(line, last)) {
      return last + 2;
    }
    return -1;
  }

  private boolean continues(Line line, int i) {
    if (!looksLikeName(line, i) || (line.titleCase() && !line.token(i).isName())) {
      return line.tag(i).equals("NUM") && ROMAN.matcher(line.text(i)).matches();
    }
    return !Lexicon.ENGLISH.isNotName(line.text(i)) || line.token(i).isName();
  }

  private static boolean isHyphen(Line line, int i) {
    return i + 1 < line.size()
        && line.token(i).span().start() == line.token(i - 1).span().end()
        && line.token(i).span().end() == line.token(i + 1).span().start();
  }

  private static boolean continuesHyphen(Line line, int i) {
    return i < line.size() && Character.isLetterOrDigit(line.text(i).charAt(0));
  }

  private boolean isPersonal(Line line, int i) {
    return gazetteer.isGiven(line.text(i))
        && line.isCapital(i + 1)
        && gazetteer.place(line.text(i)).isEmpty()
        && gazetteer.place(line.words(i, i + 1)).isEmpty();
  }

  private static boolean isNameHead(Line line, int start, int last) {
    return Lexicon.ENGLISH
            .longestHead(line.lowerWords(start, last))
            .filter(
                head -> head.kind() == EntityKind.ORGANIZATION || head.kind() == EntityKind.EVENT)
            .isPresent()
        || line.low(last).equals("bank");
  }

  private static boolean isPlaceHead(Line line, int last) {
    return Lexicon.ENGLISH
        .head(line.low(last))
        .filter(head -> head.kind() == EntityKind.PLACE)
        .isPresent();
  }

  private boolean joinsWithAnd(Line line, int start, int last) {
    int end = last + 2;
    while (continues(line, end + 1)) {
      end++;
    }
    boolean plain = !isKnown(line.text(last)) && !isKnown(line.text(last + 2));
    for (int i = start; i <= last; i++) {
      if (line.low(i).equals("of") || line.low(i).equals("for")) {
        return plain && !line.isPossessive(end + 1) && isNameHeadAt(line, start, i - 1);
      }
    }
    return plain
        && start == last
        && end > last + 2
        && !isNameHead(line, start, last)
        && isNameHead(line, last + 2, end)
        && Lexicon.ENGLISH.role(line.low(last)).isEmpty();
  }

  private static boolean isNameHeadAt(Line line, int start, int last) {
    return last >= start && isNameHead(line, start, last);
  }

  private boolean isKnown(String text) {
    return gazetteer.isLarge(text)
        || countries.people(text).isPresent()
        || countries.name(text).isPresent()
        || (text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT)))
        || gazetteer.isGiven(text);
  }

  /** Whether a possessive here is part of a name: "Prosecutor General's Office". */
  private static boolean ownsOffice(Line line, int last) {
    String owner = line.low(last);
    boolean people =
        Lexicon.ENGLISH.role(owner).isPresent()
            || Lexicon.ENGLISH.isGroup(owner)
            || owner.equals("general")
            || Lexicon.ENGLISH.singularRole(owner).isPresent();
    String thing = line.low(last + 2);
    return people
        && Lexicon.ENGLISH.head(thing).filter(h -> h.kind() == EntityKind.ORGANIZATION).isPresent();
  }
}
