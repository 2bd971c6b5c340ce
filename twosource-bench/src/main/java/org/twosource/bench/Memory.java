package org.twosource.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process held at its most. */
final class Memory {
  private static final String PEAK = "VmHWM:";

  private Memory() {}

  /**
   * The most memory that the process has held so far, in bytes (VmHWM of proc(5)).
   *
   * @return empty where the process has ended or the system does not tell
   */
  static OptionalLong peak(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith(PEAK))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) << 10)
          .findFirst();
    } catch (NoSuchFileException e) {
      return OptionalLong.empty();
    }
  }

  /** What is left in this Java's heap once all that nobody needs is thrown away, in bytes. */
  static long heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
