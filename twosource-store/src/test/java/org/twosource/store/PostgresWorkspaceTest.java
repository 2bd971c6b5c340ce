package org.twosource.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The shared store, on a real server: {@code .ci/with-postgres} starts one. */
@EnabledIfEnvironmentVariable(
    named = PostgresWorkspaceTest.SERVER,
    matches = "jdbc:postgresql:.+",
    disabledReason = "no PostgreSQL server; .ci/with-postgres mvn -B verify starts one")
class PostgresWorkspaceTest extends WorkspaceTest {

  static final String SERVER = "TWOSOURCE_TEST_DATABASE";

  @TempDir private Path folder;
  private final String schema = "test_" + Long.toHexString(System.nanoTime());

  private static String server() {
    return System.getenv(SERVER);
  }

  @BeforeEach
  void makeSchema() throws SQLException {
    run("CREATE SCHEMA " + schema);
  }

  @AfterEach
  void dropSchema() throws SQLException {
    close();
    run("DROP SCHEMA " + schema + " CASCADE");
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  Location location() {
    return new Location(folder, Optional.of(server() + "&currentSchema=" + schema));
  }
}
