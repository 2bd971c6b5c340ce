package org.twosource.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twosource.report.Notices;
import org.twosource.report.ReportForm;

/** IPTC ninjs 1 and 2: one item, an array of them, or one after another. */
final class NinjsForm implements ReportForm {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern BODY =
      Pattern.compile("\"(body_\\w+|bodies)\"\\s*:|\"standard\"\\s*:\\s*\\{[^}]*ninjs");
  private static final List<String> DATES =
      List.of("firstcreated", "firstCreated", "versioncreated", "versionCreated");

  @Override
  public boolean fits(String ending, byte[] head) {
    String start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
    return (start.startsWith("{") || start.startsWith("["))
        && start.contains("\"uri\"")
        && BODY.matcher(start).find();
  }

  @Override
  public Iterator<Entry> read(String name, InputStream in, Notices notices) throws IOException {
    byte[] bytes = in.readNBytes(Forms.LARGEST + 1);
    if (bytes.length > Forms.LARGEST) {
      notices.add(Forms.tooLong(name));
      return List.<Entry>of().iterator();
    }
    List<Entry> entries = new ArrayList<>();
    try (MappingIterator<JsonNode> items = JSON.readerFor(JsonNode.class).readValues(bytes)) {
      while (items.hasNextValue()) {
        JsonNode item = items.nextValue();
        int line = items.getParser().currentLocation().getLineNr();
        entry(item, line)
            .ifPresentOrElse(
                entries::add,
                () -> notices.add(Forms.broken(name + ":" + line, "an item without text")));
      }
    } catch (JsonProcessingException e) {
      notices.add(
          Forms.broken(
              name + ":" + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()),
              Forms.firstLine(new IOException(e.getOriginalMessage()))));
    }
    return entries.iterator();
  }

  private static Optional<Entry> entry(JsonNode item, int line) {
    Optional<Body> body = body(item);
    Map<String, String> fields = new LinkedHashMap<>();
    text(item, "uri").ifPresent(uri -> fields.put(uri.matches("https?:.*") ? "url" : "id", uri));
    text(item, "headline")
        .or(() -> first(item.path("headlines"), "value"))
        .ifPresent(title -> fields.put("title", title));
    text(item, "byline")
        .or(() -> first(item.path("bylines"), "byline").or(() -> first(item.path("by"), "name")))
        .ifPresent(author -> fields.put("author", author));
    text(item, "provider")
        .or(() -> text(item, "source"))
        .or(() -> first(item.path("infosources"), "name"))
        .or(() -> first(item.path("infosource"), "name"))
        .ifPresent(outlet -> fields.put("outlet", outlet));
    DATES.stream()
        .flatMap(name -> text(item, name).stream())
        .findFirst()
        .ifPresent(date -> fields.put("published", date));
    return body.map(words -> new Entry(fields, words, line, () -> bytes(item)));
  }

  private static byte[] bytes(JsonNode item) {
    return item.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Optional<Body> body(JsonNode item) {
    Optional<Body> html =
        text(item, "body_xhtml").or(() -> text(item, "body_html")).map(Body.Fragment::new);
    Optional<Body> plain = text(item, "body_text").map(Body.Words::new);
    Optional<Body> found = html.or(() -> plain);
    for (JsonNode body : item.path("bodies")) {
      if (found.isPresent()) {
        break;
      }
      boolean markup =
          body.path("contenttype").asText(body.path("contentType").asText()).contains("html");
      found =
          text(body, "value")
              .map(value -> markup ? new Body.Fragment(value) : new Body.Words(value));
    }
    return found;
  }

  private static Optional<String> text(JsonNode item, String name) {
    return Optional.of(item.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }

  private static Optional<String> first(JsonNode array, String name) {
    for (JsonNode item : array) {
      Optional<String> found = text(item, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
