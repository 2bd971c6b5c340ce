package org.twosource.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.twosource.store.Location;
import org.twosource.store.Workspace;
import picocli.CommandLine.Option;

/** Which workspace. */
final class WorkspaceOption {

  private static final String VARIABLE = "TWOSOURCE_DATABASE";

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "The folder of the workspace (./.twosource).")
  private Path folder = Path.of(".twosource");

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "The JDBC URL of a PostgreSQL database instead of one in the folder, which then holds the"
              + " search index only ("
              + VARIABLE
              + ").")
  private @Nullable String database;

  /** Opens it; founds it where there is none. */
  Workspace open() {
    return Workspace.open(location());
  }

  /** Opens it where there is one. */
  Workspace existing() {
    Location location = location();
    if (location.database().isEmpty() && !Files.isDirectory(folder)) {
      throw new NothingDone(folder + ": there is no workspace; twosource ingest founds one");
    }
    return Workspace.open(location);
  }

  private Location location() {
    Optional<String> url =
        Optional.ofNullable(database)
            .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
            .filter(given -> !given.isBlank());
    return new Location(folder, url);
  }
}
