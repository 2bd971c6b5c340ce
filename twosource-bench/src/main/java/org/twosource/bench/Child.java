package org.twosource.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A fresh Java with the classes of this one. */
final class Child {

  private Child() {}

  /**
   * Runs a class and gives the last line that it printed. All Javas run alike: one collector, no
   * settings but the heap.
   *
   * @throws IOException with the end of what it printed, where it fails
   */
  static String run(Class<?> main, String heap, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.add("-XX:+UseSerialGC");
    command.add(main.getName());
    command.addAll(arguments);
    Path log = Files.createTempFile("bench", ".log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
      // Not as an argument: ONNX Runtime's native library crashes where the command line is long.
      builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
      Process process = builder.start();
      int code = process.waitFor();
      List<String> lines = Files.readAllLines(log);
      if (code != 0 || lines.isEmpty()) {
        throw new IOException(
            main.getSimpleName()
                + " "
                + String.join(" ", arguments)
                + " ended with "
                + code
                + ":\n"
                + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
      }
      return lines.get(lines.size() - 1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    } finally {
      Files.delete(log);
    }
  }
}
