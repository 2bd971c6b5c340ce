package org.twosource.app;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.twosource.room.Room;
import org.twosource.room.RoomOptions;
import org.twosource.room.library.Library;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the reading room listens and who gets in; opens it until the program is stopped. */
final class RoomServer {

  private static final String PASSWORD = "TWOSOURCE_PASSWORD";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on (127.0.0.1: this machine only). Any other needs a password, and a"
              + " proxy in front that speaks HTTPS.")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", description = "The port; 0 takes a free one (8080).")
  private int port = 8080;

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description =
          "Its first line is the password that visitors are asked for. The variable "
              + PASSWORD
              + " does too.")
  private @Nullable Path passwordFile;

  /** What can be checked before anything is loaded. */
  RoomOptions options() {
    if (port < 0 || port > 65535) {
      throw wrong("--port " + port + ": from 0 to 65535");
    }
    RoomOptions options = new RoomOptions(host, port, password());
    if (!options.isLoopback() && options.password().isEmpty()) {
      throw wrong(
          "--host "
              + host
              + ": open to other machines only with a password; give --password-file or "
              + PASSWORD);
    }
    return options;
  }

  private Optional<String> password() {
    if (passwordFile != null) {
      try {
        return Files.readAllLines(passwordFile).stream()
            .findFirst()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .or(
                () -> {
                  throw wrong("--password-file " + passwordFile + ": its first line is empty");
                });
      } catch (IOException e) {
        throw wrong("--password-file " + passwordFile + ": cannot be read");
      }
    }
    return Optional.ofNullable(System.getenv(PASSWORD)).filter(word -> !word.isBlank());
  }

  /** Opens the room and stays until the thread is interrupted or the program ends. */
  void stay(RoomOptions options, Library library, Terminal terminal) {
    try (Room room = opened(options, library)) {
      terminal.say("the reading room is open at " + room.address() + " (Ctrl-C closes it)");
      if (!options.isLoopback()) {
        terminal.say("the password travels in the clear without HTTPS: put a proxy in front");
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static Room opened(RoomOptions options, Library library) {
    try {
      return Room.open(options, library);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException || cause instanceof IOException) {
          throw new NothingDone(
              "cannot listen at "
                  + options.host()
                  + ":"
                  + options.port()
                  + ": "
                  + cause.getMessage());
        }
      }
      throw e;
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("options outside a command");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
