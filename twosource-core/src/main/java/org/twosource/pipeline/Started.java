package org.twosource.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work that runs beside the caller's own. */
final class Started {

  private Started() {}

  /** Starts the work; {@code get} waits for its result, and throws what it threw. */
  static <T> Supplier<T> of(Supplier<T> work) {
    CompletableFuture<T> result = CompletableFuture.supplyAsync(work);
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
  static <A, B> List<B> all(List<A> items, Function<? super A, B> work) {
    List<Supplier<B>> started =
        items.stream().map(item -> Started.<B>of(() -> work.apply(item))).toList();
    return started.stream().map(Supplier::get).toList();
  }
}
