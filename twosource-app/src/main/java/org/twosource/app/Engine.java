package org.twosource.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.pipeline.Memory;
import org.twosource.report.Notice;
import org.twosource.report.Notices;
import org.twosource.report.Received;
import org.twosource.report.Report;

/** What the commands need of the pipeline. {@link Wiring} makes one. */
interface Engine {

  /**
   * Reads the inputs in order, one report at a time.
   *
   * @param inputs files, folders, or {@code -} for standard input
   */
  Stream<Report> stream(List<String> inputs, Notices notices);

  /**
   * As {@link #stream}, for a store: each with the bytes it came as, and with ids as given.
   *
   * @param inputs files, folders, or {@code -} for standard input
   */
  Stream<Received> received(List<String> inputs, Notices notices);

  /**
   * As {@link #received}, of what was fetched.
   *
   * @param name where it is from
   */
  Stream<Received> fetched(String name, byte[] bytes, Notices notices);

  /** Reads the inputs as one bundle, in which no report stands twice. */
  List<Report> bundle(List<String> inputs, Notices notices);

  /** What stands in each of some reports that came together, in their order. */
  List<ReportReading> extract(List<Report> reports);

  /**
   * What the reports, taken as one bundle, are known to say.
   *
   * @param noticed what reading them brought up, for the brief to show
   */
  Brief brief(List<Report> reports, List<Notice> noticed);

  /**
   * Reads the reports as one bundle, once; what is returned compares them under what people
   * overrule.
   *
   * @param done told of each report that is read, from any thread
   */
  Function<Overrulings, Brief> compared(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done);

  /**
   * As {@link #compared(List, List, Consumer)}, faster where the memory knows of the reports; an
   * engine may do without.
   */
  default Function<Overrulings, Brief> compared(
      List<Report> reports, List<Notice> noticed, Consumer<Report> done, Memory memory) {
    return compared(reports, noticed, done);
  }
}
