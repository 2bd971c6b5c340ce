package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * The words that name who speaks, read from left to right: what stands on the page is surer than
 * the tree, since it is in long sentences with asides that parsers err.
 *
 * @param voices each voice joined in the phrase, in order; empty where nobody is named
 * @param words all its words
 */
record SourcePhrase(List<Voice> voices, BitSet words) {

  /**
   * One voice.
   *
   * @param head the word that says what it is
   * @param from the first token of its description
   * @param to behind the last one
   */
  record Voice(Token head, int from, int to) {}

  /**
   * Nouns behind which the voice stands: "updates from a friendly country", "a report by the
   * monitors".
   */
  private static final Set<String> CARRIERS =
      Set.of(
          "update",
          "information",
          "intelligence",
          "datum",
          "data",
          "figure",
          "detail",
          "briefing",
          "statement",
          "announcement",
          "communique",
          "communiqué",
          "message",
          "comment",
          "remark",
          "testimony",
          "interview",
          "material",
          "evidence");

  /**
   * What an outlet publishes: the outlet named behind it is the voice ("a report by Radio Umba").
   */
  private static final Set<String> PIECES =
      Set.of("report", "article", "story", "dispatch", "item", "piece", "broadcast", "post");

  private static final Set<String> FROM = Set.of("from", "by", "of", "with");
  private static final Set<String> IN = Set.of("by", "in", "on", "from");
  private static final Set<String> CLAUSE = Set.of("who", "which", "whose", "that", "where");

  static SourcePhrase none() {
    return new SourcePhrase(List.of(), new BitSet());
  }

  List<Token> heads() {
    return voices.stream().map(Voice::head).toList();
  }

  boolean isEmpty() {
    return voices.isEmpty();
  }

  /** The phrase around a word that the tree says is the source. */
  static SourcePhrase around(Tree tree, Token head) {
    List<Voice> voices = new ArrayList<>();
    for (Token joined : tree.joined(head)) {
      int last = voices.size() - 1;
      if (last >= 0 && isFirm(tree, joined)) {
        Voice first = voices.get(last);
        voices.set(
            last, new Voice(first.head(), first.from(), NounPhrase.core(tree, joined).length()));
      } else if (joined.isNoun()) {
        BitSet core = NounPhrase.core(tree, joined);
        // "a video shared online": how it came about belongs to what it is called.
        tree.child(joined, "acl")
            .filter(acl -> acl.index() == joined.index() + 1 && acl.isVerb())
            .ifPresent(
                acl ->
                    core.or(
                        tree.subtree(
                            acl,
                            child -> child.is("advmod") || child.is("obl") || child.is("case"))));
        voices.add(new Voice(joined, core.nextSetBit(0), core.length()));
      }
    }
    return new SourcePhrase(voices, NounPhrase.whole(tree, head));
  }

  /** "Pryce & Hollund" is one firm, where "Pryce and Hollund" may be two people. */
  private static boolean isFirm(Tree tree, Token name) {
    return name.index() > 1 && tree.token(name.index() - 1).text().equals("&");
  }

  /**
   * Reads the noun phrases from {@code from} to {@code to}, asides and relative clauses left to the
   * words alone.
   */
  static SourcePhrase read(Tree tree, int from, int to) {
    List<Voice> voices = new ArrayList<>();
    Token last = null;
    int start = from;
    int end = from;
    boolean inPhrase = false;
    boolean beside = false;
    for (int at = from; at < to; at++) {
      Token token = tree.token(at);
      if (ends(tree, token, at, from)) {
        break;
      }
      // "police as well as the hospital"
      if (last != null && isAsWellAs(tree, at, to)) {
        voices.add(new Voice(last, start, end));
        last = null;
        inPhrase = false;
        at += 2;
        start = at + 1;
        continue;
      }
      boolean joins = isJoin(token) && !beside && (!inPhrase || startsBody(tree, at + 1, to));
      boolean lists = token.text().equals(",") && last != null && startsJoined(tree, at + 1, to);
      if (last != null && (joins || lists)) {
        voices.add(new Voice(last, start, end));
        last = null;
        inPhrase = false;
        start = at + 1;
        continue;
      }
      if (token.text().equals(",") && last != null) {
        beside = true;
      }
      if (token.tag().equals("ADP") || token.lemma().equals("to")) {
        inPhrase = last != null;
      } else if (!inPhrase && !beside && isHeadWord(tree, token, at, to)) {
        last = token;
      }
      boolean closing = at + 1 == to && isPossessive(token);
      end = beside || closing ? end : at + 1;
    }
    BitSet words = new BitSet();
    words.set(from, Math.max(from, to));
    if (last != null) {
      voices.add(new Voice(last, start, end));
    }
    return new SourcePhrase(List.copyOf(voices), words);
  }

  /** As {@link #read}, but "updates from X" is X. */
  static SourcePhrase behind(Tree tree, int from, int to) {
    SourcePhrase phrase = read(tree, from, to);
    boolean piece = phrase.voices().size() == 1 && PIECES.contains(phrase.heads().get(0).lemma());
    if (!piece
        && (phrase.voices().size() != 1 || !CARRIERS.contains(phrase.heads().get(0).lemma()))) {
      return phrase;
    }
    int next = phrase.heads().get(0).index() + 1;
    if (next < to && (piece ? IN : FROM).contains(tree.token(next).lemma())) {
      SourcePhrase giver = read(tree, next + 1, to);
      if (!giver.isEmpty() && (!piece || giver.heads().get(0).isName())) {
        return new SourcePhrase(giver.voices(), phrase.words());
      }
    }
    return phrase;
  }

  /** Who stands behind one of these words, where it stands there. */
  static SourcePhrase led(Tree tree, Set<String> leading, int from, int to) {
    boolean leads = from < to && leading.contains(tree.token(from).lemma());
    return leads ? behind(tree, from + 1, to) : none();
  }

  private static boolean ends(Tree tree, Token token, int at, int from) {
    boolean clause = CLAUSE.contains(token.lemma().toLowerCase(Locale.ROOT)) && at > from;
    boolean participle =
        token.tag().equals("VERB")
            && at > from
            && !token.is("amod")
            && !tree.token(at - 1).tag().equals("DET")
            && !tree.token(at - 1).tag().equals("ADJ");
    return clause || participle;
  }

  private static boolean isAsWellAs(Tree tree, int at, int to) {
    return at + 3 < to
        && tree.token(at).lemma().equals("as")
        && tree.token(at + 1).lemma().equals("well")
        && tree.token(at + 2).lemma().equals("as");
  }

  private static boolean isJoin(Token token) {
    return token.tag().equals("CCONJ") && token.lemma().equals("and") && !token.text().equals("&");
  }

  private static boolean isHeadWord(Tree tree, Token token, int at, int to) {
    boolean last = at + 1 >= to || !tree.token(at + 1).isNoun();
    boolean adjective = token.tag().equals("ADJ") && last && at + 1 < to + 1;
    if (!token.isNoun()
        && !(adjective && (at + 1 >= to || Character.isUpperCase(token.text().charAt(0))))) {
      return false;
    }
    // A possessor is not the head: "Seoul's spy agency"; but where nothing else stands there, as in
    // "in Ana Lund's view", it is.
    return !(at + 2 < to && isPossessive(tree.token(at + 1)));
  }

  private static boolean isPossessive(Token token) {
    return token.text().matches("['’]s?");
  }

  /**
   * "and the hospital", "and Ukrainian officials": a voice of its own even behind a prepositional
   * phrase.
   */
  private static boolean startsBody(Tree tree, int from, int to) {
    if (from >= to) {
      return false;
    }
    Token first = tree.token(from);
    // "Ana Lund of the Greens and Piet Mar of Unity": two names and whose they are.
    boolean person =
        from + 2 < to
            && first.isName()
            && tree.token(from + 1).isName()
            && tree.token(from + 2).tag().equals("ADP");
    return person
        || first.tag().equals("DET")
        || (first.tag().equals("ADJ")
            && from + 1 < to
            && tree.token(from + 1).tag().equals("NOUN"));
  }

  /** "police, the hospital and the mayor": a list, not an aside. */
  private static boolean startsJoined(Tree tree, int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      if (tree.token(i).isVerb()
          || tree.token(i).text().equals(",")
          || CLAUSE.contains(tree.token(i).lemma())) {
        return false;
      }
      and |= isJoin(tree.token(i));
    }
    return and;
  }
}
