package org.twosource.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Notice;
import org.twosource.report.Notices;
import org.twosource.report.Received;

/**
 * Reads reports beside whoever takes them, and hands them on in batches: full ones when much comes,
 * small ones when little does, so that nothing waits long.
 */
final class Batches implements AutoCloseable {

  private static final int LARGEST = 500;
  private static final int AHEAD = 1_000;
  private static final long WAIT_MILLISECONDS = 1_000;

  private final BlockingQueue<Received> queue = new ArrayBlockingQueue<>(AHEAD);
  private final ConcurrentLinkedQueue<Notice> notices = new ConcurrentLinkedQueue<>();
  private final Thread reader;
  private volatile boolean done;
  private volatile @Nullable Throwable failure;

  Batches(Function<Notices, Stream<Received>> source) {
    reader = new Thread(() -> read(source), "reader");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(Function<Notices, Stream<Received>> source) {
    try (Stream<Received> reports = source.apply(notices::add)) {
      reports.forEach(this::put);
    } catch (RuntimeException | Error e) {
      failure = e;
    } finally {
      done = true;
    }
  }

  private void put(Received report) {
    try {
      queue.put(report);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", e);
    }
  }

  /** The next batch; empty at the end. */
  List<Received> next() {
    List<Received> batch = new ArrayList<>();
    long until = 0;
    try {
      while (batch.size() < LARGEST) {
        long now = System.nanoTime();
        long left = batch.isEmpty() ? WAIT_MILLISECONDS : (until - now) / 1_000_000;
        boolean last = done;
        Received one = left <= 0 || last ? queue.poll() : queue.poll(left, TimeUnit.MILLISECONDS);
        if (one != null) {
          if (batch.isEmpty()) {
            until = now + WAIT_MILLISECONDS * 1_000_000;
          }
          batch.add(one);
        } else if (last || !batch.isEmpty()) {
          break;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (batch.isEmpty()) {
      check();
    }
    return batch;
  }

  private void check() {
    Throwable failed = failure;
    if (failed instanceof RuntimeException e) {
      throw e;
    }
    if (failed instanceof Error e) {
      throw e;
    }
  }

  /** The notices since the last call. */
  List<Notice> notices() {
    List<Notice> found = new ArrayList<>();
    for (Notice notice = notices.poll(); notice != null; notice = notices.poll()) {
      found.add(notice);
    }
    return found;
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
