package org.twosource.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out standard output; unlike {@link System#out} it says when nobody reads any more
 * @param interactive whether a person looks at it
 */
record Terminal(OutputStream out, PrintStream err, boolean interactive) {

  static Terminal system() {
    return new Terminal(
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isInteractive(System.console()));
  }

  /** From Java 22 on there is a console without a terminal, which then says so. */
  private static boolean isInteractive(@org.jspecify.annotations.Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  void say(String line) {
    err.println("twosource: " + oneLine(line));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
