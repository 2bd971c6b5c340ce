package org.twosource.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The invented bundles that come with the program. */
final class Samples {

  private static final String FOLDER = "samples";

  private Samples() {}

  /** Gives each bundle's folder, which is there only for the while. */
  static void each(Consumer<Path> taker) {
    URL url = Samples.class.getResource(FOLDER);
    if (url == null) {
      throw new NothingDone("the program came without its samples");
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          give(jar.provider().getPath(uri), taker);
        }
      } else {
        give(Path.of(uri), taker);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void give(Path samples, Consumer<Path> taker) throws IOException {
    for (Path bundle : list(samples)) {
      if (Files.isDirectory(bundle)) {
        Path copy = Files.createTempDirectory("twosource-sample");
        try {
          for (Path file : list(bundle)) {
            Files.copy(file, copy.resolve(file.getFileName().toString()));
          }
          taker.accept(copy);
        } finally {
          for (Path file : list(copy)) {
            Files.delete(file);
          }
          Files.delete(copy);
        }
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
    }
  }
}
