package org.twosource.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.twosource.bench.Samples;
import org.twosource.text.Span;

/** Sentences and words of one text, without tags and trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WordsBenchmark {
  private final Abbreviations abbreviations = new Abbreviations();
  private final SentenceSplitter splitter = new SentenceSplitter(abbreviations);
  private final Tokenizer tokenizer = new Tokenizer(abbreviations);
  private String text = "";

  /** Reads the text. */
  @Setup
  public void load() throws IOException {
    text = Samples.text();
  }

  /** Every word of every sentence. */
  @Benchmark
  public List<Span> tokenise() {
    List<Span> words = new ArrayList<>();
    String straight = Straight.of(text);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      for (Span sentence : splitter.split(straight, at, end)) {
        words.addAll(tokenizer.split(straight, sentence));
      }
      at = end + 1;
    }
    return words;
  }
}
