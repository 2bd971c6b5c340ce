package org.twosource.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Received;
import org.twosource.store.Intake;

/** Prepares batches of reports, one ahead of who adds them, so that both use a processor. */
final class Ahead implements AutoCloseable {

  /** A batch, or the end: why it came, where that was no plain end. */
  private record Item(
      List<Received> batch, Intake.@Nullable Prepared prepared, @Nullable Throwable failure) {}

  /**
   * Reports ready to be added.
   *
   * @param reports as they were read
   */
  record Ready(List<Received> reports, Intake.Prepared prepared) {}

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(1);
  private final Thread thread;

  Ahead(Batches batches, InputOptions options, Intake intake) {
    thread = new Thread(() -> prepare(batches, options, intake), "prepare");
    thread.setDaemon(true);
    thread.start();
  }

  private void prepare(Batches batches, InputOptions options, Intake intake) {
    try {
      Throwable failure = null;
      try {
        for (List<Received> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
          queue.put(new Item(batch, intake.prepare(corrected(batch, options)), null));
        }
      } catch (RuntimeException | Error e) {
        failure = e;
      }
      queue.put(new Item(List.of(), null, failure));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As the user says that they are. */
  static List<Received> corrected(List<Received> batch, InputOptions options) {
    List<Received> corrected = new ArrayList<>();
    for (Received one : batch) {
      corrected.add(new Received(options.correct(one.report()), one.stated(), one.original()));
    }
    return corrected;
  }

  /** The next batch; empty at the end. */
  Optional<Ready> next() {
    try {
      Item item = queue.take();
      if (item.failure instanceof RuntimeException e) {
        throw e;
      }
      if (item.failure instanceof Error e) {
        throw e;
      }
      return Optional.ofNullable(item.prepared).map(ready -> new Ready(item.batch, ready));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
