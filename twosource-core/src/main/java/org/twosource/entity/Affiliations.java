package org.twosource.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for whom a named person stands: "Ana Lund of the fire service", "Ana Lund, head of
 * communications at Norvane, …", "Ana Lund (Red Cross)", "for the union, Ana Lund said". Who
 * answers to whom decides how many parties know a thing.
 */
final class Affiliations {

  private static final Set<String> OF = Set.of("of", "from", "at", "with", "for");

  /** What ties a role to a body: "press officer in the ministry". */
  private static final Set<String> ROLE_OF = Set.of("of", "from", "at", "with", "for", "in", "to");

  private static final Set<String> STANDING =
      Set.of("speak", "work", "act", "run", "lead", "head", "serve", "belong", "sit", "volunteer");

  /** Who stands beside a body or against it, and not for it: "a critic of the government". */
  private static final Set<String> BESIDE = Set.copyOf(Resource.lines("beside-bodies.txt"));

  /** A description between commas is rarely longer. */
  private static final int LONGEST = 14;

  private final Line line;
  private final List<Phrase> phrases;

  Affiliations(Line line, List<Phrase> phrases) {
    this.line = line;
    this.phrases = phrases;
  }

  void link() {
    for (Phrase phrase : phrases) {
      if (phrase.isName() && phrase.belongsTo == null && isPerson(phrase)) {
        behind(phrase)
            .or(() -> bracketed(phrase))
            .or(() -> described(phrase))
            .or(() -> before(phrase))
            .ifPresent(
                body -> {
                  phrase.belongsTo = body;
                  phrase.kind = EntityKind.PERSON;
                });
      }
    }
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.isPerson() || (phrase.unsure && phrase.kind != EntityKind.PLACE);
  }

  /** "Ana Lund of the fire service". */
  private Optional<Phrase> behind(Phrase name) {
    String link = line.low(name.last + 1);
    // "Police held Ana Lund at the airport": where something is done to her is not whose she is.
    return OF.contains(link)
        ? bodyAt(name.last + 2).filter(body -> link.equals("of") || hangsOn(body, name))
        : Optional.empty();
  }

  private boolean hangsOn(Phrase body, Phrase name) {
    int above = line.token(body.head).head();
    return line.token(body.head).is("nmod") && above >= name.first && above <= name.last;
  }

  /** "Ana Lund (Red Cross)". */
  private Optional<Phrase> bracketed(Phrase name) {
    return line.text(name.last + 1).equals("(")
        ? bodyAt(name.last + 2).filter(body -> line.text(body.last + 1).equals(")"))
        : Optional.empty();
  }

  /** "Ana Lund, chief of the Dubrin police, …", "Ana Lund, speaking for the union, …". */
  private Optional<Phrase> described(Phrase name) {
    int from = name.last + 2;
    if (!line.text(name.last + 1).equals(",") || from >= line.size() || !opens(from)) {
      return Optional.empty();
    }
    int to = from;
    while (to < line.size() && to < from + LONGEST && !isEnd(to)) {
      to++;
    }
    if (to < line.size() && to == from + LONGEST) {
      return Optional.empty();
    }
    for (int i = from + 1; i < to; i++) {
      if (standsBeside(line, i - 1)) {
        return Optional.empty();
      }
      if (ROLE_OF.contains(line.low(i)) && line.tag(i).equals("ADP")) {
        Optional<Phrase> body = bodyAt(i + 1);
        if (body.isPresent()) {
          role(name, from, i);
          return body;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the noun is for one who does not speak for the body named behind it. */
  static boolean standsBeside(Line line, int noun) {
    return BESIDE.contains(line.token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether the words behind the comma can say what the person is. */
  private boolean opens(int at) {
    boolean noun =
        line.tag(at).equals("NOUN") || line.tag(at).equals("ADJ") || line.tag(at).equals("DET");
    boolean standing = STANDING.contains(line.token(at).lemma());
    boolean who =
        line.low(at).equals("who")
            && at + 1 < line.size()
            && STANDING.contains(line.token(at + 1).lemma());
    return noun || standing || who;
  }

  private boolean isEnd(int at) {
    boolean verb =
        (line.tag(at).equals("VERB") || line.tag(at).equals("AUX"))
            && !STANDING.contains(line.token(at).lemma());
    return verb || line.text(at).matches("[,.;:()\"“”]");
  }

  private void role(Phrase name, int from, int to) {
    if (line.tag(from).equals("VERB") || line.low(from).equals("who")) {
      return;
    }
    StringBuilder role = new StringBuilder();
    for (int i = line.tag(from).equals("DET") ? from + 1 : from; i < to; i++) {
      role.append(role.isEmpty() ? "" : " ").append(line.low(i));
    }
    if (!role.isEmpty() && name.roles.isEmpty()) {
      name.roles.add(role.toString());
    }
  }

  /** "For the union, Ana Lund said", "on behalf of the union, Ana Lund said". */
  private Optional<Phrase> before(Phrase name) {
    int comma = name.outer - 1;
    boolean plain = line.low(0).equals("for");
    boolean behalf = line.low(0).equals("on") && line.low(1).equals("behalf");
    if (comma < 2 || !line.text(comma).equals(",") || !(plain || behalf)) {
      return Optional.empty();
    }
    return bodyAt(plain ? 1 : 3).filter(body -> body.last == comma - 1);
  }

  /** The body that is named from a token on, an article or possessor before it or not. */
  private Optional<Phrase> bodyAt(int token) {
    return phrases.stream()
        .filter(phrase -> phrase.kind == EntityKind.ORGANIZATION && !phrase.plural)
        .filter(phrase -> phrase.first >= token && phrase.first <= token + 4)
        .filter(phrase -> leads(token, phrase.first))
        .min(java.util.Comparator.comparingInt(phrase -> phrase.first));
  }

  /** Whether only an article, a possessor or words of the body's own phrase stand between. */
  private boolean leads(int from, int to) {
    for (int i = from; i < to; i++) {
      String tag = line.tag(i);
      if (!(tag.equals("DET")
          || tag.equals("ADJ")
          || tag.equals("NOUN")
          || tag.equals("PROPN")
          || tag.equals("PART")
          || line.text(i).matches("['’]s?"))) {
        return false;
      }
    }
    return true;
  }
}
