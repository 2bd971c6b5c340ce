package org.twosource.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.eval.Passage;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Report;
import org.twosource.text.Document;

/** The language model, one report, and two reports compared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PipelineBenchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private LanguageModel language = LanguageModels.english();
  private Twosource twosource = Twosource.load(Options.asOf(DAY));
  private String text = "";
  private Optional<Report> report = Optional.empty();
  private List<Report> pair = List.of();

  /** Reads the texts. */
  @Setup
  public void load() throws IOException {
    text = Samples.text();
    report = Optional.of(TwosourcePeer.report(Passage.of("sample", text)));
    pair = Samples.pair();
  }

  /** Tags, lemmas and trees of one text. */
  @Benchmark
  public Document language() {
    return language.read(text);
  }

  /** All that is found in one report. */
  @Benchmark
  public ReportReading extract() {
    return twosource.read(report.orElseThrow());
  }

  /** Two short reports compared. */
  @Benchmark
  public Brief brief() {
    return twosource.brief(pair, List.of());
  }
}
