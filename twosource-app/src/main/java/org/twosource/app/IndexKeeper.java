package org.twosource.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.twosource.store.Intake;

/** Brings the search index up to date beside the work, every few thousand reports. */
final class IndexKeeper implements AutoCloseable {

  private static final int EVERY = 5_000;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "index");
            made.setDaemon(true);
            return made;
          });

  private final Intake intake;
  private @Nullable Future<?> running;
  private int waiting;

  IndexKeeper(Intake intake) {
    this.intake = intake;
  }

  void more(int reports) {
    waiting += reports;
    if (waiting >= EVERY && (running == null || running.isDone())) {
      waiting = 0;
      running = thread.submit(intake::index);
    }
  }

  /** Waits for what is under way; what is left the next one indexes. */
  @Override
  public void close() {
    thread.shutdown();
    if (running != null) {
      try {
        running.get();
      } catch (java.util.concurrent.ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
