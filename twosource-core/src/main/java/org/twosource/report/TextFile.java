package org.twosource.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a plain text or Markdown file: one report, its text unchanged after the front matter. */
final class TextFile {

  private static final Pattern HEADING =
      Pattern.compile("\\s*(?:#\\s+(.+?)\\s*#*|([^\\n]+)\\R=+)[ \\t\\r]*(?:\\n|$)");

  private TextFile() {}

  static Iterator<Draft> read(
      Source source, InputStream in, boolean markdown, int limit, Notices notices)
      throws IOException {
    // A character has at most four bytes; the rest is room for front matter.
    int size = limit * 4 + FileKind.HEAD;
    byte[] bytes = in.readNBytes(size);
    Decoded decoded = Decoded.of(bytes, bytes.length < size);
    decoded.notice(source.name()).ifPresent(notices::add);
    FrontMatter front = FrontMatter.of(decoded.text(), source.name(), notices);
    String text = decoded.text().substring(front.end());
    if (markdown && front.fields().get("title").isEmpty()) {
      heading(text).ifPresent(title -> front.fields().put("title", title));
    }
    Origin origin = new Origin(source.name(), 1, OffsetMap.shifted(front.end()));
    return List.of(new Draft(source.stem(), front.fields(), text, origin, () -> bytes)).iterator();
  }

  /** The first heading, where nothing stands before it. */
  private static Optional<String> heading(String text) {
    Matcher matcher = HEADING.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return Optional.ofNullable(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }
}
