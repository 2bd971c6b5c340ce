package org.twosource.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A gold set: what it is called, what it is about and where it stands. Its documents are read when
 * they are asked for.
 */
public final class GoldSet {

  private final String name;
  private final Layer layer;
  private final Path path;
  private final GoldReader reader;

  GoldSet(String name, Layer layer, Path path, GoldReader reader) {
    this.name = name;
    this.layer = layer;
    this.path = path;
    this.reader = reader;
  }

  /** What results call it. */
  public String name() {
    return name;
  }

  public Layer layer() {
    return layer;
  }

  /** The file or folder it is read from. */
  public Path path() {
    return path;
  }

  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Its documents in a fixed order.
   *
   * @throws GoldException where the set is absent or not in its format; the message names the file
   *     and, where it can, the line
   */
  public List<GoldDocument> documents() {
    try {
      List<GoldDocument> documents = reader.read(path);
      if (documents.isEmpty()) {
        throw new GoldException(path, "holds no document marked for " + layer.word());
      }
      return documents;
    } catch (IOException | UncheckedIOException e) {
      throw new GoldException(path, "cannot be read: " + e.getMessage());
    }
  }
}
