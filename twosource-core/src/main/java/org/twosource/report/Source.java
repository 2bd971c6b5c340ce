package org.twosource.report;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file or stream to read.
 *
 * @param name as notices show it
 * @param input where its bytes are
 * @param named whether the user named it, rather than a folder it stands in
 */
record Source(String name, Input input, boolean named) {

  /** An ending has a letter, so that {@code report.2016} has none. */
  private static final Pattern ENDING = Pattern.compile("(.+)\\.(\\w*\\p{Alpha}\\w*)");

  BufferedInputStream open() throws IOException {
    if (input instanceof Input.OfStream stream) {
      return new BufferedInputStream(unclosed(stream.bytes()), FileKind.HEAD);
    }
    return new BufferedInputStream(Files.newInputStream(path().orElseThrow()), FileKind.HEAD);
  }

  Optional<Path> path() {
    return input instanceof Input.OfPath file ? Optional.of(file.path()) : Optional.empty();
  }

  /** The ending of its name in lower case, without the dot; empty where it has none. */
  String ending() {
    Matcher matcher = ENDING.matcher(fileName());
    return matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) : "";
  }

  /** Its file name without the ending. */
  String stem() {
    Matcher matcher = ENDING.matcher(fileName());
    return matcher.matches() ? matcher.group(1) : fileName();
  }

  /** The name of the folder it stands in. */
  Optional<String> folder() {
    return path()
        .map(path -> path.toAbsolutePath().normalize().getParent())
        .map(Path::getFileName)
        .map(Path::toString);
  }

  private String fileName() {
    return path().map(Path::getFileName).map(Path::toString).orElse(name);
  }

  private static InputStream unclosed(InputStream bytes) {
    return new FilterInputStream(bytes) {
      @Override
      public void close() {
        // Standard input belongs to the caller.
      }
    };
  }
}
