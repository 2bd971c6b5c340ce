package org.twosource.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded store. */
class SqliteWorkspaceTest extends WorkspaceTest {

  @TempDir private Path folder;

  @Override
  Location location() {
    return Location.of(folder.resolve("workspace"));
  }
}
