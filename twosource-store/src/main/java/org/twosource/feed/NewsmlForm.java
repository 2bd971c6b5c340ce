package org.twosource.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** IPTC NewsML-G2: a news item, or a message with several. Documents with a type are refused. */
final class NewsmlForm implements ReportForm {

  private static final Pattern ROOT =
      Pattern.compile("(?s)<(?:\\w+:)?(newsItem|newsMessage)\\b[^>]*iptc\\.org/std/nar");

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
    List<Entry> entries = new ArrayList<>();
    try {
      Document document = builder().parse(new ByteArrayInputStream(bytes));
      for (Element item : elements(document.getDocumentElement(), "newsItem")) {
        entry(item, bytes)
            .ifPresentOrElse(
                entries::add,
                () -> notices.add(Forms.broken(name, "a news item without text was passed over")));
      }
    } catch (SAXParseException e) {
      notices.add(
          Forms.broken(
              name + ":" + e.getLineNumber() + ":" + e.getColumnNumber(), Forms.firstLine(e)));
    } catch (SAXException e) {
      notices.add(Forms.broken(name, Forms.firstLine(e)));
    }
    return entries.iterator();
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The one that is there prints to standard error.
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the XML parser of Java can do this", e);
    }
  }

  private static Optional<Entry> entry(Element item, byte[] bytes) {
    Map<String, String> fields = new LinkedHashMap<>();
    String guid = item.getAttribute("guid");
    if (!guid.isBlank()) {
      fields.put("id", guid);
    }
    put(fields, "title", text(item, "headline"));
    put(fields, "author", text(item, "by"));
    put(
        fields,
        "published",
        text(item, "contentCreated")
            .or(() -> text(item, "firstCreated"))
            .or(() -> text(item, "versionCreated")));
    put(fields, "outlet", named(item, "infoSource").or(() -> named(item, "provider")));
    put(fields, "agency", text(item, "creditline"));
    return words(item).map(words -> new Entry(fields, new Body.Words(words), 1, () -> bytes));
  }

  /** The paragraphs of its content; else all of its words. */
  private static Optional<String> words(Element item) {
    for (String content : List.of("inlineXML", "inlineData")) {
      for (Element found : elements(item, content)) {
        List<Element> paragraphs = elements(found, "p");
        String words =
            paragraphs.isEmpty()
                ? found.getTextContent().strip()
                : paragraphs.stream()
                    .map(one -> one.getTextContent().replaceAll("\\s+", " ").strip())
                    .filter(one -> !one.isEmpty())
                    .collect(Collectors.joining("\n"));
        if (!words.isBlank()) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(Element item, String element) {
    return elements(item, element).stream()
        .flatMap(
            found ->
                java.util.stream.Stream.concat(
                    elements(found, "name").stream().map(Element::getTextContent),
                    java.util.stream.Stream.of(
                        found.getAttribute("literal"), found.getAttribute("qcode"))))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static Optional<String> text(Element item, String element) {
    return elements(item, element).stream()
        .map(found -> found.getTextContent().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(given -> fields.put(name, given));
  }

  /** Elements of that name below, and the one itself, of any namespace. */
  private static List<Element> elements(Element root, String name) {
    List<Element> found = new ArrayList<>();
    if (name.equals(root.getLocalName())) {
      found.add(root);
    }
    NodeList below = root.getElementsByTagNameNS("*", name);
    IntStream.range(0, below.getLength()).forEach(i -> found.add((Element) below.item(i)));
    return found;
  }
}
