package org.twosource.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Received;
import org.twosource.report.Report;
import org.twosource.story.FeatureReader;
import org.twosource.story.Grouper;
import org.twosource.story.Limits;

/** Adds reports to the database. The grouper is read only when a report has to be grouped. */
final class SqlIntake implements Intake {

  /** With fewer new reports the counts are not worth writing at the end. */
  private static final int WORTH_WRITING = 2_000;

  private final IntakeLock lock;
  private final Database database;
  private final SearchIndex index;
  private final Limits limits;
  private final Supplier<FeatureReader> features = Once.of(FeatureReader::load);
  private @Nullable Grouper grouper;
  private long checkpoint;
  private long newest;
  private long vectored;
  private boolean failed;

  private SqlIntake(IntakeLock lock, Database database, SearchIndex index, Limits limits) {
    this.lock = lock;
    this.database = database;
    this.index = index;
    this.limits = limits;
  }

  static SqlIntake open(IntakeLock lock, Database database, SearchIndex index, Limits limits) {
    return new SqlIntake(lock, database, index, limits);
  }

  /**
   * @param read empty where all reports were known, so that nothing needs to be read of them
   */
  private record Ready(List<Arrival> arrivals, List<Batch.Read> read) implements Prepared {}

  @Override
  public Prepared prepare(List<Received> reports) {
    List<Arrival> arrivals = reports.parallelStream().map(Arrival::of).toList();
    // What is known stays known, also when reports before these are still being added.
    boolean known = allKnown(earlier(arrivals), arrivals).isPresent();
    return new Ready(arrivals, known ? List.of() : read(arrivals));
  }

  private Earlier earlier(List<Arrival> arrivals) {
    return database.read(handle -> Earlier.read(handle, arrivals));
  }

  private List<Batch.Read> read(List<Arrival> arrivals) {
    return arrivals.parallelStream().map(reading(features.get())).toList();
  }

  @Override
  public List<Receipt> add(Prepared reports) {
    if (failed) {
      throw new WorkspaceException("an earlier batch failed; open the intake anew");
    }
    if (!(reports instanceof Ready ready)) {
      throw new IllegalArgumentException("prepared by another intake");
    }
    Earlier earlier = earlier(ready.arrivals);
    Optional<List<Receipt>> known = allKnown(earlier, ready.arrivals);
    if (known.isPresent()) {
      return known.get();
    }
    // What was known by its words alone may be another report by now.
    List<Batch.Read> read = ready.read.isEmpty() ? read(ready.arrivals) : ready.read;
    Grouper grouper = grouper();
    try {
      List<Receipt> receipts =
          database.change(
              (handle, change) -> {
                Batch batch =
                    new Batch(handle, change, Instant.now().toEpochMilli(), grouper, earlier);
                List<Receipt> done = batch.add(read);
                newest = batch.newest();
                return done;
              });
      if (newest - checkpoint >= Grouping.CHECKPOINT) {
        checkpoint();
      }
      return receipts;
    } catch (RuntimeException e) {
      // The grouper may know of reports that the database does not.
      failed = true;
      throw e;
    }
  }

  private static Function<Arrival, Batch.Read> reading(FeatureReader reader) {
    return arrival -> {
      Report report = arrival.report();
      return new Batch.Read(
          arrival, reader.read(report.id(), report.title(), report.text(), arrival.day()));
    };
  }

  /** What says nothing new changes nothing, not even the number of the last change. */
  private static Optional<List<Receipt>> allKnown(Earlier earlier, List<Arrival> arrivals) {
    List<Receipt> receipts = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Optional<Receipt> same = earlier.same(arrival);
      if (same.isEmpty()) {
        return Optional.empty();
      }
      receipts.add(same.get());
    }
    return Optional.of(receipts);
  }

  private Grouper grouper() {
    if (grouper == null) {
      grouper =
          database.snapshot(
              handle -> {
                checkpoint = Grouping.checkpointed(handle);
                newest = Database.counter(handle, "report");
                return Grouping.read(handle, limits);
              });
    }
    return grouper;
  }

  private void checkpoint() {
    Grouper known = grouper();
    database.write(handle -> Grouping.checkpoint(handle, known, newest));
    checkpoint = newest;
  }

  @Override
  public List<String> stale(int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM story WHERE stale = 1 ORDER BY change, id LIMIT :limit")
                .bind("limit", limit)
                .mapTo(String.class)
                .list());
  }

  @Override
  public long staleStories() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM story WHERE stale = 1")
                .mapTo(Long.class)
                .one());
  }

  @Override
  public List<Event> brief(String story, long change, long ruled, String brief) {
    return BriefRows.keep(database, story, change, ruled, brief);
  }

  @Override
  public boolean vectors(int limit) {
    Optional<Long> last = new Vectors(database).after(vectored, limit);
    last.ifPresent(number -> vectored = number);
    return last.isPresent();
  }

  @Override
  public void index() {
    index.hold();
    index.catchUp();
  }

  @Override
  public void close() {
    try {
      if (!failed && grouper != null && newest - checkpoint >= WORTH_WRITING) {
        checkpoint();
      }
    } finally {
      index.release();
      lock.close();
    }
  }
}
