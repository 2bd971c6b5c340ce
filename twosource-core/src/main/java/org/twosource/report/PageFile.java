package org.twosource.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    boolean whole = bytes.length <= LARGEST;
    Decoded decoded = Decoded.of(bytes, whole, declared(bytes));
    decoded.notice(source.name()).ifPresent(notices::add);
    if (!whole) {
      notices.add(
          Problem.of(
              Notice.Code.TOO_LONG,
              source.name(),
              source.name() + ": only the first " + LARGEST + " bytes of the page are read"));
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document page = parser.parseInput(decoded.text(), "");
    PageFields stated = new PageFields(page);
    Fields fields = stated.read();
    Optional<MappedText> article = PageArticle.find(page, decoded.text()).or(stated::articleBody);
    if (article.isEmpty()) {
      notices.add(
          Problem.of(
              Notice.Code.NO_ARTICLE,
              source.name(),
              source.name() + ": no article was found on the page"));
      return List.<Draft>of().iterator();
    }
    MappedText text = article.get();
    Origin origin = new Origin(source.name(), 1, text.offsets());
    return List.of(new Draft(source.stem(), fields, text.toString(), origin, () -> bytes))
        .iterator();
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
