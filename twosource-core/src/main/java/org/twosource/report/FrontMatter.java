package org.twosource.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two lines of three hyphens at the start of a text file.
 *
 * @param fields what it states
 * @param end where the text starts that follows it
 */
record FrontMatter(Fields fields, int end) {

  private static final int LONGEST = 1 << 16;
  private static final Pattern OPEN = Pattern.compile("---[ \\t]*\\r?\\n");
  private static final Pattern CLOSE =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*\\r?(?:\\n|\\z)");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^([A-Za-z_]+)[ \\t]*:[ \\t]*(\\S.*?)?[ \\t\\r]*$");

  static FrontMatter of(String text, String file, Notices notices) {
    Fields fields = new Fields();
    Matcher open = OPEN.matcher(text);
    if (!open.lookingAt()) {
      return new FrontMatter(fields, 0);
    }
    Matcher close = CLOSE.matcher(text).region(open.end(), Math.min(text.length(), LONGEST));
    close.useAnchoringBounds(false);
    Matcher entry = ENTRY.matcher(text).region(open.end(), Math.min(text.length(), LONGEST));
    boolean closed = close.find();
    boolean hasEntry = entry.find() && (!closed || entry.start() < close.start());
    if (!hasEntry) {
      // Two rules with prose between them are no front matter; with nothing, an empty one.
      boolean empty = closed && text.substring(open.end(), close.start()).isBlank();
      return new FrontMatter(fields, empty ? close.end() : 0);
    }
    if (!closed) {
      notices.add(
          Problem.of(
              Notice.Code.BAD_FIELD,
              file,
              file + ":1: the front matter has no closing line; all of the file is read as text"));
      return new FrontMatter(fields, 0);
    }
    read(text.substring(open.end(), close.start()), fields, file, notices);
    return new FrontMatter(fields, close.end());
  }

  private static void read(String yaml, Fields fields, String file, Notices notices) {
    try (JsonParser parser = new YAMLFactory().createParser(yaml)) {
      mapping(parser, fields, file, notices);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      notices.add(
          Problem.of(
              Notice.Code.BAD_FIELD,
              file,
              file + ":" + (line + 1) + ": the front matter is not YAML; read line by line"));
      lineByLine(yaml, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mapping(JsonParser parser, Fields fields, String file, Notices notices)
      throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      int line = parser.currentTokenLocation().getLineNr() + 1;
      String words = scalars(parser, value);
      if (!Fields.NAMES.contains(name)) {
        continue;
      }
      if (value == JsonToken.START_OBJECT) {
        notices.add(
            Problem.of(
                Notice.Code.BAD_FIELD,
                file,
                file + ":" + line + ": " + name + " is not one value"));
      } else {
        fields.put(name, words);
      }
    }
    while (parser.nextToken() != null) {
      // To the end, so that what is broken there is known.
    }
  }

  /** A scalar's words, or those of a list joined; the parser stands at the value's end after. */
  private static String scalars(JsonParser parser, JsonToken value) throws IOException {
    if (value == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return "";
    }
    if (value != JsonToken.START_ARRAY) {
      return value == JsonToken.VALUE_NULL ? "" : parser.getText();
    }
    List<String> items = new ArrayList<>();
    for (JsonToken item = parser.nextToken();
        item != null && item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      if (item.isScalarValue() && item != JsonToken.VALUE_NULL) {
        items.add(parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    return String.join(", ", items);
  }

  private static void lineByLine(String yaml, Fields fields) {
    Matcher entry = ENTRY.matcher(yaml);
    while (entry.find()) {
      String value = entry.group(2);
      if (value != null && Fields.NAMES.contains(entry.group(1))) {
        fields.put(entry.group(1), value.replaceAll("^([\"'])(.*)\\1$", "$2"));
      }
    }
  }
}
