package org.twosource.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.corroboration.Policy;
import org.twosource.feed.Forms;
import org.twosource.pipeline.Memory;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Notices;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/** The one place where the commands meet the pipeline. */
final class Wiring implements Engine {

  private final ReportReaders readers = ReportReaders.standard().with(Forms.all());
  private final Supplier<Twosource> twosource;

  private Wiring(Supplier<Twosource> twosource) {
    this.twosource = twosource;
  }

  /** Loads what the commands need; only once the command line is known to be right. */
  static Engine load(Settings settings) {
    Options options =
        new Options(
            settings.asOf(), Map.of(), Map.of(), policy(settings.policy()), settings.threads());
    if (!settings.analysed()) {
      return new Wiring(() -> Twosource.load(options));
    }
    Twosource loaded = Twosource.load(options);
    return new Wiring(() -> loaded);
  }

  /** A policy that ships, else one from a file of that name. */
  private static Policy policy(String name) {
    try {
      return Policy.named().contains(name) ? Policy.shipped(name) : Policy.from(Path.of(name));
    } catch (IOException | IllegalArgumentException e) {
      throw new NothingDone("the policy " + name + " cannot be used: " + e.getMessage());
    }
  }

  @Override
  public Stream<Report> stream(List<String> inputs, Notices notices) {
    return readers.stream(named(inputs), notices);
  }

  @Override
  public Stream<Received> received(List<String> inputs, Notices notices) {
    return readers.received(named(inputs), notices);
  }

  @Override
  public Stream<Received> fetched(String name, byte[] bytes, Notices notices) {
    return readers.received(
        List.of(new Input.OfStream(name, new ByteArrayInputStream(bytes))), notices);
  }

  @Override
  public List<Report> bundle(List<String> inputs, Notices notices) {
    return readers.read(named(inputs), notices);
  }

  @Override
  public List<ReportReading> extract(List<Report> reports) {
    return twosource.get().read(reports);
  }

  @Override
  public Brief brief(List<Report> reports, List<Notice> noticed) {
    return twosource.get().brief(reports, noticed);
  }

  @Override
  public Function<Overrulings, Brief> compared(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done) {
    return compared(reports, noticed, done, Memory.NONE);
  }

  @Override
  public Function<Overrulings, Brief> compared(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done, Memory memory) {
    return twosource.get().bundle(reports, noticed, done, memory);
  }

  private static List<Input> named(List<String> inputs) {
    return inputs.stream().map(input -> Input.of(input, System.in)).toList();
  }
}
