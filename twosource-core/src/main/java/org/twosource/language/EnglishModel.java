package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** Rules for sentences and words, and a learnt grammar for the rest. Immutable; safe to share. */
final class EnglishModel implements LanguageModel {
  /** A longer sentence is no sentence; it is cut, at a mark where one is near. */
  private static final int LONGEST = 200;

  private static final int CUT_FROM = 140;

  private final Abbreviations abbreviations = new Abbreviations();
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
  private final Tokenizer tokenizer = new Tokenizer(abbreviations);
  private final Grammar grammar;

  EnglishModel(Grammar grammar) {
    this.grammar = grammar;
  }

  @Override
  public Document read(String text) {
    String straight = Straight.of(text);
    List<List<Span>> sentences = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Blank.endsLine(text.charAt(end))) {
        end++;
      }
      for (Span sentence : splitter.split(straight, at, end)) {
        cut(straight, tokenizer.split(straight, sentence), sentences);
      }
      at = end + 1;
    }
    return read(text, sentences);
  }

  @Override
  public Document read(String text, List<List<Span>> sentences) {
    List<Sentence> read = new ArrayList<>(sentences.size());
    int paragraph = 0;
    int from = 0;
    for (List<Span> words : sentences) {
      int start = words.get(0).start();
      if (!read.isEmpty() && endsLine(text, from, start)) {
        paragraph++;
      }
      read.add(sentence(text, words, read.size(), paragraph));
      from = words.get(words.size() - 1).end();
    }
    return new Document(text, read);
  }

  private static boolean endsLine(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> Blank.endsLine((char) c));
  }

  private static void cut(String straight, List<Span> words, List<List<Span>> sentences) {
    int from = 0;
    while (from < words.size()) {
      int to = words.size() - from <= LONGEST ? words.size() : cut(straight, words, from);
      sentences.add(words.subList(from, to));
      from = to;
    }
  }

  private static int cut(String text, List<Span> words, int from) {
    for (int i = from + LONGEST; i > from + CUT_FROM; i--) {
      if (!Character.isLetterOrDigit(text.charAt(words.get(i - 1).start()))) {
        return i;
      }
    }
    return from + LONGEST;
  }

  private Sentence sentence(String text, List<Span> words, int index, int paragraph) {
    String[] forms = words.stream().map(span -> span.in(text)).toArray(String[]::new);
    Grammar.Reading reading = grammar.read(forms);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      int head = reading.tree.head[i];
      tokens.add(
          new Token(
              i,
              words.get(i),
              forms[i],
              grammar.upos(reading.tags[i]),
              reading.lemmas[i],
              head == forms.length ? -1 : head,
              grammar.parser().relations().get(reading.tree.label[i])));
    }
    Span span = words.get(0).cover(words.get(words.size() - 1));
    return new Sentence(index, paragraph, span, tokens);
  }
}
