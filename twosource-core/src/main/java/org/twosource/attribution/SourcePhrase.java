package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * The words that name who speaks, read from left to right: what stands on the page is surer than the tree, since it is in
 * long sentences with asides that parsers err.
 *
 * @param heads the head word of each voice joined in the phrase, in order; empty where nobody is named
 * @param words all its words
 */
record SourcePhrase(List<Token> heads, BitSet words) {

  /** Nouns behind which the voice stands: "updates from a friendly country", "a report by the monitors". */
  private static final Set<String> CARRIERS =
      Set.of(
          "update", "information", "intelligence", "report", "datum", "data", "account", "figure", "detail", "assessment",
          "briefing", "message", "comment", "remark", "testimony", "interview", "material", "evidence", "statement");

  private static final Set<String> FROM = Set.of("from", "by", "of", "with");
  private static final Set<String> CLAUSE = Set.of("who", "which", "whose", "that", "where");

  static SourcePhrase none() {
    return new SourcePhrase(List.of(), new BitSet());
  }

  boolean isEmpty() {
    return heads.isEmpty();
  }

  /** Reads the noun phrases from {@code from} to {@code to}, asides and relative clauses left to the words alone. */
  static SourcePhrase read(Tree tree, int from, int to) {
    List<Token> heads = new ArrayList<>();
    BitSet words = new BitSet();
    int at = from;
    boolean inPhrase = false;
    Token last = null;
    boolean beside = false;
    while (at < to) {
      Token token = tree.token(at);
      words.set(at);
      if (ends(tree, token, at, from)) {
        break;
      }
      if (token.tag().equals("ADP") || token.lemma().equals("to")) {
        inPhrase = last != null;
      } else if (isJoin(token) && !beside) {
        boolean newVoice = !inPhrase || startsBody(tree, at + 1, to);
        if (newVoice && last != null) {
          heads.add(last);
          last = null;
          inPhrase = false;
        }
      } else if (isHeadWord(tree, token, at, to) && !inPhrase && !beside) {
        last = token;
      } else if (token.text().equals(",") && last != null) {
        beside = !startsJoined(tree, at + 1, to);
        if (!beside) {
          heads.add(last);
          last = null;
          inPhrase = false;
        }
      }
      at++;
    }
    words.set(from, Math.max(from, to));
    if (last != null) {
      heads.add(last);
    }
    return new SourcePhrase(List.copyOf(heads), words);
  }

  /** As {@link #read}, but "updates from X" is X. */
  static SourcePhrase behind(Tree tree, int from, int to) {
    SourcePhrase phrase = read(tree, from, to);
    if (phrase.heads().size() != 1 || !CARRIERS.contains(phrase.heads().get(0).lemma())) {
      return phrase;
    }
    int next = phrase.heads().get(0).index() + 1;
    if (next < to && FROM.contains(tree.token(next).lemma())) {
      SourcePhrase giver = read(tree, next + 1, to);
      if (!giver.isEmpty()) {
        return new SourcePhrase(giver.heads(), phrase.words());
      }
    }
    return phrase;
  }

  private static boolean ends(Tree tree, Token token, int at, int from) {
    boolean clause = CLAUSE.contains(token.lemma().toLowerCase(Locale.ROOT)) && at > from;
    boolean participle = token.tag().equals("VERB") && at > from && !token.is("amod") && !tree.token(at - 1).tag().equals("DET") && !tree.token(at - 1).tag().equals("ADJ");
    return clause || participle;
  }

  private static boolean isJoin(Token token) {
    return token.tag().equals("CCONJ") && (token.lemma().equals("and") || token.text().equals("&"));
  }

  private static boolean isHeadWord(Tree tree, Token token, int at, int to) {
    if (!(token.isNoun() || (token.tag().equals("ADJ") && Character.isUpperCase(token.text().charAt(0)) && at + 1 < to && !tree.token(at + 1).isNoun()))) {
      return false;
    }
    // A possessor is not the head: "Seoul's spy agency".
    return !(at + 1 < tree.sentence().size() && tree.token(at + 1).text().matches("['’]s?"));
  }

  /** "and the hospital", "and Ukrainian officials": a voice of its own even behind a prepositional phrase. */
  private static boolean startsBody(Tree tree, int from, int to) {
    if (from >= to) {
      return false;
    }
    Token first = tree.token(from);
    return first.tag().equals("DET") || (first.tag().equals("ADJ") && from + 1 < to && tree.token(from + 1).tag().equals("NOUN"));
  }

  /** "police, the hospital and the mayor": a list, not an aside. */
  private static boolean startsJoined(Tree tree, int from, int to) {
    boolean and = false;
    for (int i = from; i < to; i++) {
      if (tree.token(i).isVerb() || tree.token(i).text().equals(",") || CLAUSE.contains(tree.token(i).lemma())) {
        return false;
      }
      and |= isJoin(tree.token(i));
    }
    return and;
  }
}
