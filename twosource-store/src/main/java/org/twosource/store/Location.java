package org.twosource.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a workspace is.
 *
 * @param folder holds the search index, and the database where no other is named
 * @param database the JDBC URL of a PostgreSQL database, for several machines to share; each keeps
 *     its index in its own folder
 */
public record Location(Path folder, Optional<String> database) {

  /** A workspace that is all in one folder, its database SQLite. */
  public static Location of(Path folder) {
    return new Location(folder, Optional.empty());
  }
}
