package org.twosource.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm;

/**
 * RSS 0.9 to 2.0 and Atom. Documents with a document type are refused. Of a broken feed each entry
 * is read by itself, so that only broken ones are lost.
 */
final class FeedForm implements ReportForm {

  /** No element stands before it. */
  private static final Pattern ROOT =
      Pattern.compile("(?s)\\A(?:(?!<[A-Za-z]).)*+<(rss|feed|rdf:RDF)\\b");

  private static final Pattern START = Pattern.compile("<(rss|feed|rdf:RDF)\\b[^>]*>");
  private static final Pattern ENTRY =
      Pattern.compile("(?s)<(item|entry)\\b[^>]*>.*?(</\\1\\s*>|(?=<\\1\\b)|\\z)");

  @Override
  public Set<String> endings() {
    return Set.of("xml");
  }

  @Override
  public boolean fits(String ending, byte[] head) {
    return ROOT.matcher(Forms.start(head)).find();
  }

  @Override
  public Iterator<Entry> read(String name, InputStream in, Notices notices) throws IOException {
    byte[] bytes = in.readNBytes(Forms.LARGEST + 1);
    if (bytes.length > Forms.LARGEST) {
      notices.add(Forms.tooLong(name));
      return List.<Entry>of().iterator();
    }
    String xml = text(bytes);
    if (Forms.hasDoctype(xml)) {
      notices.add(Forms.broken(name, "a feed with a document type (DTD) is refused"));
      return List.<Entry>of().iterator();
    }
    try {
      return entries(xml, outlet(xml)).iterator();
    } catch (FeedException | IllegalArgumentException e) {
      return apart(name, xml, e, notices).iterator();
    }
  }

  private static String text(byte[] bytes) throws IOException {
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), true)) {
      StringBuilder text = new StringBuilder(bytes.length);
      char[] buffer = new char[8192];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        text.append(buffer, 0, n);
      }
      return text.toString();
    }
  }

  private static List<Entry> entries(String xml, Optional<String> outlet) throws FeedException {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(false);
    input.setXmlHealerOn(true);
    SyndFeed feed = input.build(new StringReader(xml));
    Optional<String> title = given(feed.getTitle()).or(() -> outlet);
    // Entries stand in the order of the file.
    List<String> raw =
        ENTRY.matcher(xml).results().map(match -> match.group()).collect(Collectors.toList());
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      String original =
          raw.size() == feed.getEntries().size() ? raw.get(i) : feed.getEntries().get(i).toString();
      entries.add(entry(feed.getEntries().get(i), title, original));
    }
    return entries;
  }

  /** The entries of a feed that is not well-formed as a whole. */
  private static List<Entry> apart(String name, String xml, Exception failure, Notices notices) {
    Matcher start = START.matcher(xml);
    List<Entry> found = new ArrayList<>();
    int lost = 0;
    if (start.find()) {
      boolean atom = start.group(1).equals("feed");
      String before = start.group() + (atom ? "" : "<channel><title>-</title>");
      String after = (atom ? "" : "</channel>") + "</" + start.group(1) + ">";
      Matcher entry = ENTRY.matcher(xml);
      while (entry.find()) {
        try {
          found.addAll(entries(before + entry.group() + after, outlet(xml)));
        } catch (FeedException | IllegalArgumentException e) {
          lost++;
        }
      }
    }
    notices.add(
        Forms.broken(
            name,
            "the feed is broken ("
                + Forms.firstLine(failure)
                + "); "
                + found.size()
                + (found.size() == 1 ? " entry was read, " : " entries were read, ")
                + lost
                + (lost == 1 ? " was not" : " were not")));
    return found;
  }

  /** The title of a feed that may be broken further on. */
  private static Optional<String> outlet(String xml) {
    Matcher title = Pattern.compile("<title[^>]*>([^<]{1,200})</title>").matcher(xml);
    return title.find() ? given(title.group(1)) : Optional.empty();
  }

  private static Entry entry(SyndEntry entry, Optional<String> outlet, String raw) {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<String> link =
        given(entry.getLink())
            .or(() -> given(entry.getUri()).filter(uri -> uri.matches("https?:.*")));
    put(fields, "url", link);
    if (link.isEmpty()) {
      put(fields, "id", given(entry.getUri()));
    }
    put(fields, "title", given(entry.getTitle()).map(FeedForm::plain));
    put(fields, "outlet", outlet.map(FeedForm::plain).filter(title -> !title.equals("-")));
    put(fields, "author", given(entry.getAuthor()));
    java.util.Date day =
        entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
    if (day != null) {
      fields.put("published", day.toInstant().toString());
    } else {
      // What is no date is shown to the user as such.
      Matcher stated =
          Pattern.compile("<(pubDate|published|updated|dc:date)[^>]*>([^<]{1,100})<").matcher(raw);
      if (stated.find()) {
        fields.put("published", stated.group(2));
      }
    }
    return new Entry(
        fields, new Body.Fragment(body(entry)), 1, () -> raw.getBytes(StandardCharsets.UTF_8));
  }

  /** The longest of what the entry holds: its content, else its description. */
  private static String body(SyndEntry entry) {
    String longest = value(entry.getDescription());
    for (SyndContent content : entry.getContents()) {
      if (value(content).length() > longest.length()) {
        longest = value(content);
      }
    }
    return longest;
  }

  private static String value(@Nullable SyndContent content) {
    if (content == null || content.getValue() == null) {
      return "";
    }
    return "text".equals(content.getType())
        ? org.jsoup.nodes.Entities.escape(content.getValue())
        : content.getValue();
  }

  private static String plain(String html) {
    return org.jsoup.Jsoup.parseBodyFragment(html).text();
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(given -> fields.put(name, given));
  }
}
