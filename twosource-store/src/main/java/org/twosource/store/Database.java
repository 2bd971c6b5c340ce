package org.twosource.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database of a workspace, SQLite or PostgreSQL, with its schema brought up to date. Safe to
 * share between threads.
 */
final class Database implements AutoCloseable {

  /** The name of the SQLite file in a workspace's folder. */
  static final String FILE = "workspace.db";

  private static final int CONNECTIONS = 6;
  private static final int WAIT_MILLISECONDS = 60_000;

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final boolean embedded;

  private Database(HikariDataSource source, boolean embedded) {
    this.source = source;
    this.embedded = embedded;
    this.jdbi = Jdbi.create(source);
  }

  static Database open(Location location) {
    try {
      Files.createDirectories(location.folder());
      Optional<String> url = location.database();
      HikariDataSource source =
          new HikariDataSource(
              url.map(Database::server).orElseGet(() -> embedded(location.folder().resolve(FILE))));
      try {
        migrate(source, url.isEmpty());
        return new Database(source, url.isEmpty());
      } catch (FlywayException e) {
        source.close();
        throw e;
      }
    } catch (IOException e) {
      throw new WorkspaceException(location.folder() + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      throw new WorkspaceException(
          location.database().map(Database::withoutSecrets).orElse(location.folder().toString())
              + ": cannot be opened: "
              + reason(e),
          e);
    }
  }

  /** What the first cause that has something to say says, in a line. */
  static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null
        ? cause.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }

  private static String withoutSecrets(String url) {
    return url.replaceAll("\\?.*", "");
  }

  private static HikariConfig embedded(Path file) {
    SQLiteConfig settings = new SQLiteConfig();
    settings.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // What is acknowledged outlives a power cut.
    settings.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    settings.setBusyTimeout(WAIT_MILLISECONDS);
    settings.setCacheSize(-32_000);
    SQLiteDataSource file3 = new SQLiteDataSource(settings);
    file3.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    HikariConfig pool = pool();
    pool.setDataSource(file3);
    pool.setConnectionInitSql("PRAGMA wal_autocheckpoint = 4000");
    return pool;
  }

  private static HikariConfig server(String url) {
    HikariConfig pool = pool();
    pool.setJdbcUrl(url);
    return pool;
  }

  private static HikariConfig pool() {
    HikariConfig pool = new HikariConfig();
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    pool.setConnectionTimeout(WAIT_MILLISECONDS);
    pool.setPoolName("twosource");
    return pool;
  }

  private static void migrate(HikariDataSource source, boolean embedded) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:org/twosource/store/migrations")
        .placeholders(Map.of("bytes", embedded ? "BLOB" : "BYTEA"))
        .load()
        .migrate();
  }

  boolean embedded() {
    return embedded;
  }

  /** Does something with the database. */
  @FunctionalInterface
  interface Work<T> {
    T with(Handle handle);
  }

  /** Reads; what one statement reads is whole. */
  <T> T read(Work<T> work) {
    try {
      return jdbi.withHandle(work::with);
    } catch (JdbiException e) {
      throw new WorkspaceException("the database: " + reason(e), e);
    }
  }

  /** Reads with several statements that see the same state. */
  <T> T snapshot(Work<T> work) {
    try {
      return embedded
          ? jdbi.inTransaction(work::with)
          : jdbi.inTransaction(
              org.jdbi.v3.core.transaction.TransactionIsolationLevel.REPEATABLE_READ, work::with);
    } catch (JdbiException e) {
      throw new WorkspaceException("the database: " + reason(e), e);
    }
  }

  /** Does work with the number of its change. */
  @FunctionalInterface
  interface ChangeWork<T> {
    T with(Handle handle, long change);
  }

  /** Changes something, wholly or not at all; durable on return. */
  <T> T change(ChangeWork<T> work) {
    try {
      return jdbi.inTransaction(handle -> work.with(handle, next(handle, "change", 1)));
    } catch (JdbiException e) {
      throw new WorkspaceException("the database: " + reason(e), e);
    }
  }

  /** As {@link #change}, for what is not a change of the stories; counted by another counter. */
  <T> T write(String counter, ChangeWork<T> work) {
    try {
      return jdbi.inTransaction(handle -> work.with(handle, next(handle, counter, 1)));
    } catch (JdbiException e) {
      throw new WorkspaceException("the database: " + reason(e), e);
    }
  }

  /** Writes what nobody asks for by its change. */
  void write(java.util.function.Consumer<Handle> work) {
    try {
      jdbi.useTransaction(
          handle -> {
            next(handle, "change", 0);
            work.accept(handle);
          });
    } catch (JdbiException e) {
      throw new WorkspaceException("the database: " + reason(e), e);
    }
  }

  /** Raises a counter by {@code by} and gives its new value. */
  static long next(Handle handle, String counter, long by) {
    handle.execute("UPDATE counter SET value = value + ? WHERE name = ?", by, counter);
    return counter(handle, counter);
  }

  static long counter(Handle handle, String counter) {
    return handle
        .createQuery("SELECT value FROM counter WHERE name = :name")
        .bind("name", counter)
        .mapTo(Long.class)
        .one();
  }

  @Override
  public void close() {
    source.close();
  }
}
