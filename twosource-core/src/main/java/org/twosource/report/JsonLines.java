package org.twosource.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a file of one JSON report a line, holding one line at a time. Not thread-safe. */
final class JsonLines implements Iterator<Draft> {

  private final Source source;
  private final ByteLines lines;
  private final int limit;
  private final Notices notices;
  private @Nullable Draft next;

  JsonLines(Source source, InputStream in, int limit, Notices notices) throws IOException {
    this.source = source;
    this.lines = new ByteLines(in);
    this.limit = limit;
    this.notices = notices;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      try {
        Optional<byte[]> line = lines.next();
        if (line.isEmpty()) {
          return false;
        }
        next = read(line.get()).orElse(null);
      } catch (IOException e) {
        notices.add(Problem.unreadable(source.name() + ":" + (lines.number() + 1), e));
        return false;
      }
    }
    return true;
  }

  @Override
  public Draft next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Draft found = java.util.Objects.requireNonNull(next);
    next = null;
    return found;
  }

  private Optional<Draft> read(byte[] bytes) throws IOException {
    if (lines.wasTooLong()) {
      notices.add(
          Problem.of(
              Notice.Code.TOO_LONG,
              source.name(),
              place() + ": a line of more than " + ByteLines.LONGEST + " bytes was passed over"));
      return Optional.empty();
    }
    Decoded decoded = Decoded.of(bytes, true);
    String raw = decoded.text();
    if (raw.isBlank()) {
      return Optional.empty();
    }
    decoded.notice(place()).ifPresent(notices::add);
    try (JsonParser parser = JsonReport.FACTORY.createParser(raw)) {
      return read(parser, raw);
    } catch (JsonProcessingException e) {
      JsonLocation where = e.getLocation();
      int column = where == null ? 1 : where.getColumnNr();
      notices.add(malformed(source.name(), lines.number(), column, e.getOriginalMessage()));
      return Optional.empty();
    }
  }

  private Optional<Draft> read(JsonParser parser, String raw) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      int column = parser.currentTokenLocation().getColumnNr();
      notices.add(malformed(source.name(), lines.number(), column, "not a report object"));
      return Optional.empty();
    }
    Optional<Draft> draft =
        new JsonReport(raw, source.name(), lines.number(), limit, notices)
            .read(parser, source.stem() + "-" + lines.number());
    if (parser.nextToken() != null) {
      int column = parser.currentTokenLocation().getColumnNr();
      notices.add(malformed(source.name(), lines.number(), column, "something follows the object"));
      return Optional.empty();
    }
    return draft;
  }

  static Notice malformed(String file, int line, int column, String reason) {
    String first = reason.lines().findFirst().orElse("");
    return Problem.of(Notice.Code.MALFORMED, file, file + ":" + line + ":" + column + ": " + first);
  }

  private String place() {
    return source.name() + ":" + lines.number();
  }
}
