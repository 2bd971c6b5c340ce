package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads a gold set in its own format. */
@FunctionalInterface
interface GoldReader {

  /**
   * Its documents in a fixed order.
   *
   * @throws GoldException where a file is not in the format
   */
  List<GoldDocument> read(Path path) throws IOException;
}
