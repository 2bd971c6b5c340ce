package org.twosource.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.text.Span;

/**
 * Scores sentence ends and words against a treebank's own text. A treebank's documents are put
 * together again as one line each, with a space between sentences.
 */
public final class ScoreTexts {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Count sentences = new Count();
  private final Count words = new Count();
  private final boolean show;

  private ScoreTexts(boolean show) {
    Abbreviations abbreviations = new Abbreviations();
    this.splitter = new SentenceSplitter(abbreviations);
    this.tokenizer = new Tokenizer(abbreviations);
    this.show = show;
  }

  /** Arguments: a CoNLL-U file; {@code show} prints the mistakes. */
  public static void main(String[] arguments) throws IOException {
    new ScoreTexts(arguments.length > 1).run(Files.readAllLines(Path.of(arguments[0])));
  }

  private void run(List<String> lines) {
    StringBuilder text = new StringBuilder();
    List<Span> gold = new ArrayList<>();
    List<Span> goldWords = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
        score(text.toString(), gold, goldWords);
        text.setLength(0);
        gold.clear();
        goldWords.clear();
      } else if (line.startsWith("# text = ")) {
        if (text.length() > 0) {
          text.append(' ');
        }
        at = text.length();
        text.append(Straight.of(line.substring(9)));
        gold.add(new Span(at, text.length()));
      } else if (line.matches("\\d+\\t.*")) {
        String word = Straight.of(line.split("\t", -1)[1]);
        int found = text.indexOf(word, at);
        if (found >= 0 && found < at + 4) {
          goldWords.add(new Span(found, found + word.length()));
          at = found + word.length();
        }
      }
    }
    score(text.toString(), gold, goldWords);
    System.out.println("sentences " + sentences);
    System.out.println("words     " + words);
  }

  private void score(String text, List<Span> gold, List<Span> goldWords) {
    List<Span> found = splitter.split(text, 0, text.length());
    sentences.add(gold, found, text, show);
    List<Span> foundWords = new ArrayList<>();
    for (Span sentence : gold) {
      foundWords.addAll(tokenizer.split(text, sentence));
    }
    words.add(goldWords, foundWords, text, show);
  }

  /** Found, wanted and both. */
  private static final class Count {
    private int found;
    private int wanted;
    private int both;

    void add(List<Span> gold, List<Span> guessed, String text, boolean show) {
      Set<Span> right = new HashSet<>(gold);
      found += guessed.size();
      wanted += gold.size();
      for (Span span : guessed) {
        if (right.remove(span)) {
          both++;
        } else if (show) {
          System.out.println("FOUND\t" + span.in(text));
        }
      }
      if (show) {
        right.stream().sorted().forEach(span -> System.out.println("WANTED\t" + span.in(text)));
      }
    }

    @Override
    public String toString() {
      double precision = 100.0 * both / found;
      double recall = 100.0 * both / wanted;
      double f = 2 * precision * recall / (precision + recall);
      return String.format(Locale.ROOT, "P %.2f  R %.2f  F %.2f", precision, recall, f);
    }
  }
}
