package org.twosource.room;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Overrulings;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.report.Input;
import org.twosource.report.Notice;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;
import org.twosource.report.ReportReaders;
import org.twosource.room.library.Analyst;
import org.twosource.room.library.BundleLibrary;

/** Rooms for tests, over the samples that come with the program. */
final class Rooms {

  static final Twosource TWOSOURCE = Twosource.load(Options.asOf(LocalDate.parse("2026-11-22")));

  private static final Map<List<Report>, Function<Overrulings, Brief>> READ =
      new ConcurrentHashMap<>();

  /** Reads equal bundles once, so that every test may have a library of its own. */
  static final Analyst ANALYST =
      (reports, notices, done) ->
          READ.computeIfAbsent(List.copyOf(reports), all -> TWOSOURCE.bundle(all, notices, done));

  private Rooms() {}

  static BundleLibrary empty() {
    return BundleLibrary.inMemory(ANALYST, Clock.systemUTC());
  }

  /** With all samples; the train crash is the story that changed last. */
  static BundleLibrary samples() {
    BundleLibrary library = empty();
    for (String name : List.of("emergency-landing", "food-poisoning", "wildfire", "train-crash")) {
      take(library, Path.of("../samples", name));
    }
    return library;
  }

  static String take(BundleLibrary library, Path folder) {
    List<Notice> notices = new ArrayList<>();
    List<Report> reports =
        ReportReaders.standard().read(List.of(new Input.OfPath(folder)), notices::add);
    return library.hold(reports, notices);
  }

  static Report report(String id, String title, String outlet, String text) {
    return new Report(
        id,
        title,
        text,
        Optional.of(outlet),
        Optional.of(new Report.Published(LocalDate.parse("2026-05-12"), "2026-05-12")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin(id + ".txt", 1, OffsetMap.shifted(0)));
  }

  static Room open(BundleLibrary library) {
    return Room.open(new RoomOptions("127.0.0.1", 0, Optional.empty()), library);
  }
}
