package org.twosource.app.render;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.twosource.store.Event;

/** Writes what happened in a workspace. */
public final class EventList {

  private EventList() {}

  /** Writes a line for each event. */
  public static void write(List<Event> events, ListForm form, Writer out) throws IOException {
    for (Event event : events) {
      if (form == ListForm.JSON) {
        json(event, out);
      } else {
        out.write(
            event.at()
                + "  "
                + Wrap.pad(event.story(), 8)
                + Wrap.pad(Spelling.of(event.kind()), 16)
                + Wording.clean(event.message()));
      }
      out.write('\n');
    }
  }

  private static void json(Event event, Writer out) throws IOException {
    Json.write(
        out,
        json ->
            json.object(
                () -> {
                  json.count("number", event.number());
                  json.text("at", event.at().toString());
                  json.text("story", event.story());
                  json.word("kind", event.kind());
                  json.text("report", event.report());
                  json.text("finding", event.finding());
                  json.text("statement", event.statement());
                  json.text("message", event.message());
                }));
  }

  /**
   * Writes an Atom feed (RFC 4287).
   *
   * @param events newest first
   */
  public static void atom(List<Event> events, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
      element(xml, "title", "Twosource");
      element(xml, "id", "urn:twosource:events");
      xml.writeStartElement("author");
      element(xml, "name", "Twosource");
      xml.writeEndElement();
      element(xml, "updated", events.isEmpty() ? Instant.EPOCH.toString() : at(events.get(0)));
      for (Event event : events) {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:twosource:event:" + event.number());
        element(xml, "updated", at(event));
        element(xml, "title", Wording.clean(event.message()));
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", Spelling.of(event.kind()));
        element(xml, "content", Wording.clean(event.story() + ": " + event.message()));
        xml.writeEndElement();
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static String at(Event event) {
    return event.at().toString();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
