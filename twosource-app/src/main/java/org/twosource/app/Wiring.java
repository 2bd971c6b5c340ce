package org.twosource.app;

import java.util.List;
import java.util.stream.Stream;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.Notices;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;

/** The one place where the commands meet the pipeline. */
final class Wiring implements Engine {

  private final Settings settings;
  private final ReportReaders readers = ReportReaders.standard();

  private Wiring(Settings settings) {
    this.settings = settings;
  }

  /** Loads what the commands need; only once the command line is known to be right. */
  static Engine load(Settings settings) {
    return new Wiring(settings);
  }

  @Override
  public Stream<Report> stream(List<String> inputs, Notices notices) {
    return readers.stream(named(inputs), notices);
  }

  @Override
  public List<Report> bundle(List<String> inputs, Notices notices) {
    return readers.read(named(inputs), notices);
  }

  // The pipeline goes into the two methods below, and nowhere else.

  @Override
  public ReportReading extract(Report report) {
    throw missing();
  }

  @Override
  public Brief brief(List<Report> reports, List<Notice> noticed) {
    throw missing();
  }

  private NothingDone missing() {
    return new NothingDone(
        "the pipeline is not part of this build (policy " + settings.policy() + ")");
  }

  private static List<Input> named(List<String> inputs) {
    return inputs.stream().map(input -> Input.of(input, System.in)).toList();
  }
}
