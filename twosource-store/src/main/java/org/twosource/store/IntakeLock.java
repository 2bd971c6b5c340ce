package org.twosource.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Lets one intake be open at a time; the system lets go of it when its process ends, however. */
final class IntakeLock implements AutoCloseable {

  /** Any number will do, as long as it stays the same; each schema has a lock of its own. */
  private static final String KEY = "(730601425, hashtext(current_schema()))";

  private static final String SERVER_LOCK = "SELECT pg_try_advisory_lock" + KEY;
  private static final String SERVER_UNLOCK = "SELECT pg_advisory_unlock" + KEY;

  private static final String TAKEN = "another process is adding reports to this workspace";

  private final AutoCloseable held;

  private IntakeLock(AutoCloseable held) {
    this.held = held;
  }

  static IntakeLock take(Location location) {
    try {
      return new IntakeLock(
          location.database().isPresent()
              ? server(location.database().get())
              : file(location.folder().resolve("intake.lock")));
    } catch (IOException | SQLException e) {
      throw new WorkspaceException("the workspace cannot be locked: " + e.getMessage(), e);
    }
  }

  private static FileChannel file(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // This process holds it already.
    }
    channel.close();
    throw new WorkspaceException(TAKEN);
  }

  private static AutoCloseable server(String url) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(SERVER_LOCK)) {
      if (answer.next() && answer.getBoolean(1)) {
        return () -> unlock(connection);
      }
    }
    connection.close();
    throw new WorkspaceException(TAKEN);
  }

  /** The server lets go of a closed connection's lock only when it comes to it: so it is told. */
  private static void unlock(Connection connection) throws SQLException {
    try (connection;
        Statement statement = connection.createStatement()) {
      statement.execute(SERVER_UNLOCK);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (Exception e) {
      // The system lets go of it with the process.
    }
  }
}
