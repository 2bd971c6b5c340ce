package org.twosource.app;

import java.time.Duration;
import java.util.Locale;

/** One line on a terminal that says how far a long job is: how much, how fast, how much longer. */
final class Progress {

  private static final long BETWEEN_NANOS = Duration.ofMillis(200).toNanos();
  private static final int BAR = 20;

  private final Terminal terminal;
  private final boolean shown;
  private long started = System.nanoTime();
  private long last;

  Progress(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.shown = terminal.interactive() && !quiet;
  }

  /** Another job begins. */
  void start() {
    started = System.nanoTime();
  }

  /**
   * @param share how much of the job is done, from 0 to 1; not a number where nobody knows
   */
  void show(String what, long count, double share) {
    long now = System.nanoTime();
    if (shown && now - last > BETWEEN_NANOS) {
      last = now;
      double seconds = Math.max(0.001, (now - started) / 1e9);
      terminal.err().print("\r\u001b[K" + line(what, count, share, seconds));
    }
  }

  static String line(String what, long count, double share, double seconds) {
    String rate = String.format(Locale.ROOT, "%,d %s, %.1f/s", count, what, count / seconds);
    if (!(share > 0)) {
      return rate;
    }
    double done = Math.min(1, share);
    int filled = (int) Math.round(done * BAR);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%%  %s, %s left",
        "=".repeat(filled),
        " ".repeat(BAR - filled),
        done * 100,
        rate,
        time(Math.round(seconds / done - seconds)));
  }

  private static String time(long seconds) {
    return seconds >= 3600
        ? String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60)
        : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
  }

  void clear() {
    if (shown) {
      terminal.err().print("\r\u001b[K");
    }
  }
}
