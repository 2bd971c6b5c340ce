package org.twosource.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one report object of the JSON form; only {@code text} is required. */
final class JsonReport {

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final String raw;
  private final String file;
  private final int firstLine;
  private final int limit;
  private final Notices notices;

  /** {@code firstLine}: the line of the file that {@code raw} starts at. */
  JsonReport(String raw, String file, int firstLine, int limit, Notices notices) {
    this.raw = raw;
    this.file = file;
    this.firstLine = firstLine;
    this.limit = limit;
    this.notices = notices;
  }

  /** Reads the object that {@code parser} stands at; empty, with a notice, where it has no text. */
  Optional<Draft> read(JsonParser parser, String fallbackId) throws IOException {
    int line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
    int start = (int) parser.currentTokenLocation().getCharOffset();
    Fields fields = new Fields();
    JsonText text = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("text") && value == JsonToken.VALUE_STRING) {
        text = JsonText.at(raw, (int) parser.currentTokenLocation().getCharOffset(), limit);
      } else if (Fields.NAMES.contains(name)) {
        field(parser, name, value, fields);
      } else {
        parser.skipChildren();
      }
    }
    int end = (int) parser.currentLocation().getCharOffset();
    return draft(fallbackId, fields, text, line, start, end);
  }

  private Optional<Draft> draft(
      String fallbackId, Fields fields, @Nullable JsonText text, int line, int start, int end) {
    if (text == null) {
      notices.add(
          Problem.of(Notice.Code.MALFORMED, file, file + ":" + line + ": the object has no text"));
      return Optional.empty();
    }
    Origin origin = new Origin(file, line, text.offsets());
    return Optional.of(
        new Draft(
            fallbackId,
            fields,
            text.text(),
            origin,
            () -> raw.substring(start, end).getBytes(StandardCharsets.UTF_8)));
  }

  private void field(JsonParser parser, String name, JsonToken value, Fields fields)
      throws IOException {
    if (value == JsonToken.VALUE_STRING || value.isNumeric()) {
      fields.put(name, parser.getText());
      return;
    }
    int line = firstLine + parser.currentTokenLocation().getLineNr() - 1;
    if (value == JsonToken.START_ARRAY && name.equals("author")) {
      fields.put(name, String.join(", ", strings(parser)));
      return;
    }
    parser.skipChildren();
    if (value != JsonToken.VALUE_NULL) {
      notices.add(
          Problem.of(
              Notice.Code.BAD_FIELD, file, file + ":" + line + ": " + name + " is not a string"));
    }
  }

  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> strings = new ArrayList<>();
    for (JsonToken item = parser.nextToken();
        item != null && item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      if (item == JsonToken.VALUE_STRING) {
        strings.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return strings;
  }
}
