package org.twosource.room.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.ClaimRef;
import org.twosource.text.Span;

/**
 * What a reader can do to a story, as the journal keeps it: one JSON object with a {@code kind}.
 */
public sealed interface Deed {

  /** Two voices are one source. */
  record OneSource(String first, String second) implements Deed {}

  /**
   * A claim is not about the event of a finding.
   *
   * @param others the other claims of the finding
   * @param statement what the finding states
   */
  record NotOneEvent(ClaimRef claim, List<ClaimRef> others, String statement) implements Deed {}

  /** A number counts something else. */
  record Counts(ClaimRef claim, Span span, String words, String unit, String scope)
      implements Deed {}

  /** Words about a finding. */
  record Note(String finding, String text) implements Deed {}

  /** How far somebody got with a finding. */
  record Review(String finding, Status status) implements Deed {}

  /** How far a finding is reviewed. */
  enum Status {
    OPEN,
    CHECKING,
    CHECKED,
    DOUBTED
  }

  ObjectMapper JSON = new ObjectMapper();

  /** The deed as the journal keeps it. */
  default String json() {
    ObjectNode node = JSON.createObjectNode();
    if (this instanceof OneSource one) {
      node.put("kind", "oneSource").put("first", one.first()).put("second", one.second());
    } else if (this instanceof NotOneEvent apart) {
      node.put("kind", "notOneEvent")
          .put("claim", apart.claim().toString())
          .put("statement", apart.statement());
      apart.others().forEach(other -> node.withArray("others").add(other.toString()));
    } else if (this instanceof Counts counts) {
      node.put("kind", "counts")
          .put("claim", counts.claim().toString())
          .put("start", counts.span().start())
          .put("end", counts.span().end())
          .put("words", counts.words())
          .put("unit", counts.unit())
          .put("scope", counts.scope());
    } else if (this instanceof Note note) {
      node.put("kind", "note").put("finding", note.finding()).put("text", note.text());
    } else if (this instanceof Review review) {
      node.put("kind", "review")
          .put("finding", review.finding())
          .put("status", review.status().name());
    }
    return node.toString();
  }

  /** What an entry says was done; empty where this program does not know that kind. */
  static Optional<Deed> read(String json) {
    JsonNode node;
    try {
      node = JSON.readTree(json);
    } catch (IOException e) {
      return Optional.empty();
    }
    return switch (node.path("kind").asText()) {
      case "oneSource" -> Optional.of(new OneSource(text(node, "first"), text(node, "second")));
      case "notOneEvent" -> {
        List<ClaimRef> others = new ArrayList<>();
        node.path("others").forEach(other -> others.add(claim(other.asText())));
        yield Optional.of(
            new NotOneEvent(claim(text(node, "claim")), others, text(node, "statement")));
      }
      case "counts" ->
          Optional.of(
              new Counts(
                  claim(text(node, "claim")),
                  new Span(node.path("start").asInt(), node.path("end").asInt()),
                  text(node, "words"),
                  text(node, "unit"),
                  text(node, "scope")));
      case "note" -> Optional.of(new Note(text(node, "finding"), text(node, "text")));
      case "review" ->
          Arrays.stream(Status.values())
              .filter(status -> status.name().equals(text(node, "status")))
              .findFirst()
              .map(status -> new Review(text(node, "finding"), status));
      default -> Optional.empty();
    };
  }

  /** The claim written {@code reportId/claimId}; a report's id may have strokes in it too. */
  static ClaimRef claim(String written) {
    int stroke = written.lastIndexOf('/');
    return stroke < 0
        ? new ClaimRef(written, "")
        : new ClaimRef(written.substring(0, stroke), written.substring(stroke + 1));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
