package org.twosource.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One run of {@code extract}, seen from outside.
 *
 * @param firstLine seconds from start to the first line of output
 * @param seconds seconds from start to end
 * @param cpu seconds that all its threads worked
 * @param peakMemory the most memory it held, in bytes
 */
record CommandRun(double firstLine, double seconds, double cpu, long peakMemory) {
  private static final int LOOK_EVERY_MS = 20;

  /**
   * Runs the command on a file.
   *
   * @throws IOException where it does not end with 0
   */
  static CommandRun extract(Path command, Path reports) throws IOException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command.toString(), "extract", "--quiet", reports.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Watch watch = new Watch(process);
    watch.start();
    double first = 0;
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      while (out.readLine() != null) {
        first = first > 0 ? first : (System.nanoTime() - start) / 1e9;
      }
      int code = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      watch.join();
      if (code != 0) {
        throw new IOException(command + " extract ended with " + code);
      }
      return new CommandRun(first, seconds, watch.cpu.get() / 1e9, watch.peak.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The high-water mark only rises, so the last look before the end is nearly right. */
  private static final class Watch extends Thread {
    private final Process process;
    private final AtomicLong peak = new AtomicLong();
    private final AtomicLong cpu = new AtomicLong();

    Watch(Process process) {
      super("watch");
      this.process = process;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        while (process.isAlive()) {
          Memory.peak(process.pid()).ifPresent(peak::set);
          process.info().totalCpuDuration().ifPresent(time -> cpu.set(time.toNanos()));
          Thread.sleep(LOOK_EVERY_MS);
        }
      } catch (IOException e) {
        // The process ended between two looks.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
