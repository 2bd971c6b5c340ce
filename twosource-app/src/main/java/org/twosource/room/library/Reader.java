package org.twosource.room.library;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.twosource.report.Report;

/**
 * Reads stories while visitors wait, one after another, and tells how far it is. Keeps no program
 * alive. Safe to share between threads.
 */
final class Reader {

  private static final long IDLE_SECONDS = 10;

  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private final Executor thread = thread();

  private static final class Job {
    private final int of;
    private final AtomicInteger read = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final CountDownLatch end = new CountDownLatch(1);

    private Job(int of) {
      this.of = of;
    }
  }

  /** Reads; calls back with each report. */
  @FunctionalInterface
  interface Work {
    void run(java.util.function.Consumer<Report> done);
  }

  private static Executor thread() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread made = new Thread(work, "reading");
              made.setDaemon(true);
              return made;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Begins, unless it is under way; what failed before begins anew. */
  void start(String story, int reports, Work work) {
    Job job = new Job(reports);
    Job now = jobs.compute(story, (id, old) -> old != null && !old.failed.get() ? old : job);
    if (now == job) {
      thread.execute(() -> run(story, job, work));
    }
  }

  private void run(String story, Job job, Work work) {
    try {
      work.run(report -> job.read.incrementAndGet());
      jobs.remove(story);
    } catch (RuntimeException failure) {
      // Seen by who looks at the story; it can be tried again.
      job.failed.set(true);
    } finally {
      job.end.countDown();
    }
  }

  /** How far it is; empty where nothing is under way. */
  Optional<Library.Progress> progress(String story) {
    return Optional.ofNullable(jobs.get(story))
        .map(
            job ->
                new Library.Progress(Math.min(job.of, job.read.get()), job.of, job.failed.get()));
  }

  /** Waits for the end of what is under way. */
  void await(String story) {
    Job job = jobs.get(story);
    if (job != null) {
      try {
        job.end.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
