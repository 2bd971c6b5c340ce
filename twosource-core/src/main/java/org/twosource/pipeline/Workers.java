package org.twosource.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A few threads beside the caller's own. They keep no program alive, and go when idle. */
final class Workers {
  private static final long IDLE_SECONDS = 5;

  private final ThreadPoolExecutor pool;

  Workers(int threads) {
    pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, "twosource");
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
  }

  /** Starts the work; {@code get} waits for its result, and throws what it threw. */
  <T> Supplier<T> start(Supplier<T> work) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(work, pool);
    return () -> {
      try {
        return result.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
          throw failure;
        }
        if (e.getCause() instanceof Error failure) {
          throw failure;
        }
        throw e;
      }
    };
  }

  /** Works on all items side by side; the results are in the order of the items. */
  <A, B> List<B> all(List<A> items, Function<? super A, B> work) {
    List<Supplier<B>> started =
        items.stream().map(item -> this.<B>start(() -> work.apply(item))).toList();
    return started.stream().map(Supplier::get).toList();
  }
}
