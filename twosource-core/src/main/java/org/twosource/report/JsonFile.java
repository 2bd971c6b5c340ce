package org.twosource.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads a JSON file that holds a report, an array of reports, or one after another. */
final class JsonFile {

  /** Larger files hold too much to be read at once; JSON Lines has no limit. */
  static final int LARGEST = 100_000_000;

  private JsonFile() {}

  static Iterator<Draft> read(Source source, InputStream in, int limit, Notices notices)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      notices.add(
          Problem.of(
              Notice.Code.TOO_LONG,
              source.name(),
              source.name() + ": more than " + LARGEST + " bytes of JSON; use JSON Lines"));
      return List.<Draft>of().iterator();
    }
    Decoded decoded = Decoded.of(bytes, true);
    decoded.notice(source.name()).ifPresent(notices::add);
    return drafts(source, decoded.text(), bytes, limit, notices).iterator();
  }

  private static List<Draft> drafts(
      Source source, String raw, byte[] bytes, int limit, Notices notices) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    boolean several = false;
    int count = 0;
    try (JsonParser parser = JsonReport.FACTORY.createParser(raw)) {
      JsonReport report = new JsonReport(raw, source.name(), 1, limit, notices);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          count++;
          report.read(parser, source.stem() + "-" + count).ifPresent(drafts::add);
        } else if (token == JsonToken.START_ARRAY
            && parser.getParsingContext().getParent() != null
            && parser.getParsingContext().getParent().inRoot()) {
          several = true;
        } else if (token != JsonToken.END_ARRAY) {
          notices.add(malformed(source, parser.currentTokenLocation(), "not a report object"));
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      notices.add(malformed(source, e.getLocation(), e.getOriginalMessage()));
    }
    if (!several && count == 1 && drafts.size() == 1) {
      Draft only = drafts.get(0);
      return List.of(
          new Draft(source.stem(), only.fields(), only.text(), only.origin(), () -> bytes));
    }
    return drafts;
  }

  private static Notice malformed(Source source, JsonLocation where, String reason) {
    int line = where == null ? 1 : where.getLineNr();
    int column = where == null ? 1 : where.getColumnNr();
    return JsonLines.malformed(source.name(), line, column, reason);
  }
}
