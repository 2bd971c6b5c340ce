package org.twosource.bench;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twosource.eval.Answer;
import org.twosource.eval.Candidate;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;
import org.twosource.eval.TwosourceCandidate;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;
import org.twosource.text.Document;

/** Twosource itself, by the front doors that other programs use. */
final class TwosourcePeer implements Peer {
  private final Function<Passage, Document> work;
  private Optional<Candidate> candidate = Optional.empty();

  private TwosourcePeer(Function<Passage, Document> work) {
    this.work = work;
  }

  /** The language model alone. */
  static Peer grammar() {
    LanguageModel model = LanguageModels.english();
    return new TwosourcePeer(passage -> model.read(passage.text()));
  }

  /** All that is found in one report. */
  static Peer extract() {
    Twosource twosource = Twosource.load(Options.asOf(LocalDate.of(2026, 1, 1)));
    return new TwosourcePeer(passage -> twosource.read(report(passage)).document());
  }

  @Override
  public String name() {
    return "Twosource";
  }

  @Override
  public Set<Layer> layers() {
    return candidate().layers();
  }

  @Override
  public int run(Passage passage) {
    return work.apply(passage).sentences().stream()
        .mapToInt(sentence -> sentence.tokens().size())
        .sum();
  }

  @Override
  public Answer read(Passage passage, Set<Layer> wanted) {
    return candidate().read(passage, wanted);
  }

  /** Loaded only where answers are asked for, so that it weighs nothing where speed is measured. */
  private Candidate candidate() {
    Candidate loaded = candidate.orElseGet(TwosourceCandidate::new);
    candidate = Optional.of(loaded);
    return loaded;
  }

  /** The passage as a report. */
  static Report report(Passage passage) {
    return new Report(
        passage.id(),
        "",
        passage.text(),
        Optional.empty(),
        passage.published().map(day -> new Report.Published(day, day.toString())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin(passage.id(), 1, OffsetMap.shifted(0)));
  }
}
