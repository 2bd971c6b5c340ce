package org.twosource.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.text.Span;

/** A text as the words in which reuse is looked for. Immutable once made. */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’´]\\p{L}+)*");

  /** A line longer than this for each such word it has is text. */
  private static final int FURNITURE = 300;

  /**
   * One word; {@code stem} is -1 where it says nothing, {@code quoted} where somebody else says it.
   */
  record Word(Span span, String folded, int id, int stem, boolean capital, boolean quoted) {}

  final String text;
  final List<Word> words = new ArrayList<>();

  /** From which word to which each sentence goes. */
  final List<Span> sentences = new ArrayList<>();

  final List<String> quotations = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text, Vocabulary vocabulary) {
    Words made = new Words(text);
    Quoted quoted = new Quoted(text);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      made.line(at, end, quoted, vocabulary);
      at = end + 1;
    }
    for (Span stretch : quoted.stretches()) {
      String cut = cut(stretch.in(text));
      if (!cut.isEmpty()) {
        made.quotations.add(cut);
      }
    }
    return made;
  }

  int size() {
    return words.size();
  }

  Word at(int index) {
    return words.get(index);
  }

  /** The text from one word to before another. */
  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private void line(int from, int to, Quoted quoted, Vocabulary vocabulary) {
    String line = text.substring(from, to);
    boolean furniture = line.length() < FURNITURE * Vocabulary.furniture(line);
    List<Word> sentence = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      Span span = new Span(from + matcher.start(), from + matcher.end());
      if (!sentence.isEmpty() && ends(sentence.get(sentence.size() - 1), span)) {
        close(sentence);
      }
      String folded = Vocabulary.folded(matcher.group());
      int stem = Vocabulary.isFunction(folded) ? -1 : vocabulary.id("~" + Vocabulary.stem(folded));
      boolean capital = !Character.isLowerCase(matcher.group().codePointAt(0));
      boolean masked = furniture || quoted.at(span.start());
      sentence.add(new Word(span, folded, vocabulary.id(folded), stem, capital, masked));
    }
    close(sentence);
  }

  /** "R. Kelly" and "Gov. Horn" go on. */
  private boolean ends(Word last, Span next) {
    String between = text.substring(last.span().end(), next.start());
    boolean stop = between.chars().anyMatch(c -> c == '.' || c == '!' || c == '?');
    boolean space = between.chars().anyMatch(Character::isWhitespace);
    boolean shortened = last.capital() && last.span().length() <= 3 && between.startsWith(".");
    return stop && space && !shortened && !Character.isLowerCase(text.charAt(next.start()));
  }

  /** What somebody says of himself without marks is an utterance all the same. */
  private void close(List<Word> sentence) {
    if (sentence.isEmpty()) {
      return;
    }
    boolean spoken =
        sentence.stream()
            .anyMatch(word -> Vocabulary.isSpoken(word.folded()) && !isCountry(word.span()));
    sentences.add(new Span(words.size(), words.size() + sentence.size()));
    for (Word word : sentence) {
      words.add(
          spoken
              ? new Word(word.span(), word.folded(), word.id(), word.stem(), word.capital(), true)
              : word);
    }
    sentence.clear();
  }

  /** "US" is not "us". */
  private boolean isCountry(Span word) {
    return word.in(text).equals("US");
  }

  /** A quotation of four words or more without its marks; else nothing. */
  private static String cut(String quotation) {
    String folded = Vocabulary.folded(quotation);
    StringBuilder made = new StringBuilder();
    Matcher matcher = WORD.matcher(folded);
    int count = 0;
    while (matcher.find()) {
      made.append(made.length() == 0 ? "" : " ").append(matcher.group());
      count++;
    }
    return count >= 4 ? made.toString() : "";
  }
}
