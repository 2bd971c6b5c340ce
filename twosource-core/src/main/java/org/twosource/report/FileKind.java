package org.twosource.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by its ending and its first bytes. */
enum FileKind {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  JSON_LINES,
  /** Not text. */
  BINARY,
  /** Text or not, of a kind that is not read. */
  OTHER,
  EMPTY;

  /** How many bytes are enough to tell. */
  static final int HEAD = 1 << 16;

  private static final Set<String> OTHER_ENDINGS = Set.copyOf(WordList.lines("other-endings.txt"));
  private static final Set<String> UNREAD = Set.copyOf(WordList.lines("unread-endings.txt"));
  private static final List<String> MAGIC =
      List.of("%PDF-", "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "PK\u0003\u0004", "\u001f\u008b");
  private static final Pattern PAGE =
      Pattern.compile("(?s)\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html)\\b.*");
  private static final Pattern TAG =
      Pattern.compile("(?s)\\s*(<!--.*?-->\\s*)*<(head|body|title|meta|div|article|p|h1)\\b.*");
  private static final Pattern ARRAY = Pattern.compile("(?s)\\s*\\[\\s*(\\{.*|\\]\\s*)?");

  static FileKind of(String ending, byte[] head) {
    if (UNREAD.contains(ending) || OTHER_ENDINGS.contains(ending)) {
      return OTHER;
    }
    Decoded start = Decoded.of(head, head.length < HEAD);
    if (isBinary(head, start.text())) {
      return BINARY;
    }
    String text = start.text();
    if (text.isBlank() && head.length < HEAD) {
      return EMPTY;
    }
    FileKind byContent = byContent(text);
    return switch (ending) {
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "json" -> JSON;
      case "md", "markdown" -> byContent == HTML && isPage(text) ? HTML : MARKDOWN;
      case "txt", "text" -> byContent == HTML && isPage(text) ? HTML : TEXT;
      default -> byContent;
    };
  }

  private static FileKind byContent(String text) {
    if (isPage(text) || TAG.matcher(lower(text)).lookingAt()) {
      return HTML;
    }
    String body = text.stripLeading();
    if (body.startsWith("{")) {
      return oneLine(body) ? JSON_LINES : JSON;
    }
    return ARRAY.matcher(head(body)).lookingAt() && ARRAY.matcher(body).matches() ? JSON : TEXT;
  }

  /** Whether the first line holds a whole object, or starts one that the second does not go on. */
  private static boolean oneLine(String body) {
    int end = body.indexOf('\n');
    if (end < 0) {
      return true;
    }
    String first = body.substring(0, end).strip();
    return first.length() > 1
        && (first.endsWith("}") || body.substring(end).strip().startsWith("{"));
  }

  private static boolean isPage(String text) {
    return PAGE.matcher(lower(text)).lookingAt();
  }

  private static String lower(String text) {
    return head(text).toLowerCase(Locale.ROOT);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(4096, text.length()));
  }

  private static boolean isBinary(byte[] head, String text) {
    String first = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
    if (MAGIC.stream().anyMatch(first::startsWith)) {
      return true;
    }
    int control = 0;
    int size = Math.min(8192, text.length());
    for (int i = 0; i < size; i++) {
      char c = text.charAt(i);
      if (c < ' ' && !Character.isWhitespace(c) && c != '\u001b') {
        control++;
      }
    }
    return control > 2 && control > size / 50;
  }
}
