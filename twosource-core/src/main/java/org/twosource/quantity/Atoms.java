package org.twosource.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** The pieces of one sentence, independent of how the language model cut its words. Immutable. */
final class Atoms {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?<![\\d\\p{L}])\\.\\d+"
              + "|(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?|\\S");

  private final List<Atom> list;

  private Atoms(List<Atom> list) {
    this.list = List.copyOf(list);
  }

  static Atoms of(String text, Sentence sentence) {
    List<Atom> found = new ArrayList<>();
    Span span = sentence.span();
    Matcher matcher = PIECE.matcher(text).region(span.start(), span.end());
    int token = 0;
    int last = -1;
    while (matcher.find()) {
      int start = matcher.start();
      while (token < sentence.size() - 1 && sentence.token(token).span().end() <= start) {
        token++;
      }
      String piece = matcher.group();
      Token word = sentence.size() == 0 ? null : sentence.token(token);
      if (word != null && !word.span().contains(start)) {
        word = null;
      }
      found.add(
          new Atom(
              start,
              matcher.end(),
              piece,
              Table.lower(piece).replace('’', '\''),
              word != null ? word.tag() : "X",
              word != null && word.text().equals(piece) ? word.lemma() : "",
              last == start));
      last = matcher.end();
    }
    return new Atoms(found);
  }

  int size() {
    return list.size();
  }

  Atom get(int i) {
    return list.get(i);
  }

  boolean has(int i) {
    return i >= 0 && i < list.size();
  }

  /** The lower-case word at {@code i}, empty outside the sentence. */
  String low(int i) {
    return has(i) ? list.get(i).lower() : "";
  }

  boolean is(int i, String lower) {
    return low(i).equals(lower);
  }

  boolean glued(int i) {
    return has(i) && list.get(i).glued();
  }

  boolean isHyphen(int i) {
    return is(i, "-") || is(i, "–") || is(i, "‑") || is(i, "—");
  }

  /** Whether the words stand at {@code i}; how the phrase is cut must match how atoms are cut. */
  boolean matches(int i, List<String> phrase, boolean exactCase) {
    if (i < 0 || i + phrase.size() > list.size()) {
      return false;
    }
    for (int k = 0; k < phrase.size(); k++) {
      Atom atom = list.get(i + k);
      if (!(exactCase ? atom.text() : atom.lower()).equals(phrase.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** A phrase of a rule file, cut as sentences are cut. */
  static List<String> cut(String phrase) {
    return PIECE.matcher(phrase).results().map(r -> r.group()).toList();
  }

  Span span(int from, int to) {
    return new Span(list.get(from).start(), list.get(to - 1).end());
  }
}
