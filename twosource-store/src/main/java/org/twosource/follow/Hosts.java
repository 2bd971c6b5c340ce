package org.twosource.follow;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. Not safe between threads. */
final class Hosts {

  private final Map<String, Long> free = new HashMap<>();

  /** Waits until the host may be asked again, and takes the next {@code apart} for it. */
  void await(String host, Duration apart) throws InterruptedException {
    long now = System.nanoTime();
    long left = free.getOrDefault(host, now) - now;
    if (left > 0) {
      Thread.sleep(Duration.ofNanos(left).plusMillis(1).toMillis());
    }
    free.put(host, System.nanoTime() + apart.toNanos());
  }
}
