package org.twosource.room.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.report.Notice;
import org.twosource.report.Report;

/** Who reads reports for the room. Safe to share between threads. */
@FunctionalInterface
public interface Analyst {

  /**
   * Reads reports as one bundle; what is returned compares them under what people overrule, as
   * often as asked.
   *
   * @param notices what reading the files brought up
   * @param done told of each report that is read, from any thread
   */
  Function<Overrulings, Brief> bundle(
      List<Report> reports, List<Notice> notices, Consumer<Report> done);
}
