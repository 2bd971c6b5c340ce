package org.twosource.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page: its article, a paragraph a line, and what its metadata say. */
final class PageFile {

  /** More of a page is not read. */
  static final int LARGEST = 16_000_000;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  private PageFile() {}

  static Iterator<Draft> read(Source source, InputStream in, Notices notices) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    return draft(source.name(), source.stem(), bytes, Map.of(), 1, () -> bytes, notices).stream()
        .iterator();
  }

  /**
   * The article of a page.
   *
   * @param known what is known of it, for where the page itself does not say so
   */
  static Optional<Draft> draft(
      String name,
      String fallbackId,
      byte[] bytes,
      Map<String, String> known,
      int line,
      Supplier<byte[]> original,
      Notices notices) {
    boolean whole = bytes.length <= LARGEST;
    Decoded decoded = Decoded.of(bytes, whole, declared(bytes));
    decoded.notice(name).ifPresent(notices::add);
    if (!whole) {
      notices.add(
          Problem.of(
              Notice.Code.TOO_LONG,
              name,
              name + ": only the first " + LARGEST + " bytes of the page are read"));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = parser.parseInput(decoded.text(), "");
    PageFields stated = new PageFields(page);
    Fields fields = stated.read();
    known.forEach(
        (field, value) -> {
          if (fields.get(field).isEmpty()) {
            fields.put(field, value);
          }
        });
    Optional<MappedText> article = PageArticle.find(page, decoded.text()).or(stated::articleBody);
    if (article.isEmpty()) {
      notices.add(
          Problem.of(Notice.Code.NO_ARTICLE, name, name + ": no article was found on the page"));
      return Optional.empty();
    }
    MappedText text = article.get();
    Origin origin = new Origin(name, line, text.offsets());
    return Optional.of(new Draft(fallbackId, fields, text.toString(), origin, original));
  }

  /** All words of a piece of HTML, a block a line. */
  static String words(String html) {
    Document page = Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    MappedText text = new MappedText();
    PageBlocks.of(page.body(), html).forEach(block -> text.appendLine(block.text()));
    return text.toString();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(4096, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    if (!matcher.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(matcher.group(1));
      // As browsers do: pages that say Latin-1 or ASCII mean windows-1252.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
