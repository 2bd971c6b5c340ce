package org.twosource.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.Range;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/**
 * Reads a brief back from the document that {@link BriefWriter} writes as JSON. What that does not
 * hold is left empty: sentences, times and propositions of the reports, and where entities are
 * mentioned.
 */
public final class BriefReader {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BriefReader() {}

  /**
   * Reads a brief.
   *
   * @param reports the reports by id; what the brief found in others is left out
   * @throws UncheckedIOException where it is no such document
   */
  public static Brief read(String json, Map<String, Report> reports) {
    return read(json, reports, Map.of());
  }

  /**
   * As {@link #read(String, Map)}, with the sentences of reports.
   *
   * @param documents by the ids of the reports; those that are not there have no sentences
   */
  public static Brief read(
      String json, Map<String, Report> reports, Map<String, Document> documents) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<ReportReading> readings = new ArrayList<>();
    for (JsonNode node : root.path("reports")) {
      Report report = reports.get(text(node, "id"));
      if (report != null) {
        readings.add(
            reading(
                node,
                report,
                documents.getOrDefault(report.id(), new Document(report.text(), List.of()))));
      }
    }
    return new Brief(
        text(root, "twosource"),
        readings,
        all(root.path("sources"), BriefReader::voice),
        List.of(),
        all(root.path("findings"), FindingReader::finding),
        all(root.path("timeline"), BriefReader::entry),
        all(root.path("notices"), BriefReader::notice));
  }

  private static ReportReading reading(JsonNode node, Report report, Document document) {
    JsonNode outlet = node.path("outlet");
    JsonNode published = node.path("published");
    return new ReportReading(
        report,
        document,
        new ReportReading.OutletFound(
            maybe(outlet, "name"),
            constant(
                ReportReading.Origin.class, text(outlet, "basis"), ReportReading.Origin.UNKNOWN),
            spans(outlet.path("evidence"))),
        new ReportReading.PublishedFound(
            interval(published),
            constant(
                ReportReading.Origin.class, text(published, "basis"), ReportReading.Origin.UNKNOWN),
            spans(published.path("evidence")),
            all(published.path("why"), JsonNode::asText)),
        all(node.path("entities"), BriefReader::entity),
        List.of(),
        all(node.path("quantities"), quantity -> quantity(quantity, report.text())),
        all(node.path("attributions"), BriefReader::attribution),
        all(node.path("claims"), BriefReader::claim),
        List.of());
  }

  /** Without its mentions, which take room and are not looked at. */
  private static Entity entity(JsonNode node) {
    return new Entity(
        text(node, "id"),
        constant(EntityKind.class, text(node, "kind"), EntityKind.OTHER),
        text(node, "name"),
        Set.of(),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim.Role role(JsonNode node) {
    return new Claim.Role(text(node, "role"), span(node.path("span")), maybe(node, "entity"));
  }

  private static Attribution attribution(JsonNode node) {
    return new Attribution(
        text(node, "id"),
        spans(node.path("source")),
        spans(node.path("cue")),
        spans(node.path("content")),
        maybe(node, "inside"),
        constant(
            Attribution.Quotation.class, text(node, "quotation"), Attribution.Quotation.INDIRECT),
        constant(Certainty.class, text(node, "certainty"), Certainty.ASSERTED),
        spans(node.path("hedges")),
        all(node.path("chains"), chain -> new Chain(all(chain, BriefReader::link))),
        node.path("confidence").asDouble(1),
        true);
  }

  private static Link link(JsonNode node) {
    return new Link(
        text(node, "name"),
        maybe(node, "entity"),
        constant(Link.Kind.class, text(node, "kind"), Link.Kind.OTHER),
        node.path("anonymous").asBoolean(),
        maybe(node, "attribution"));
  }

  private static Claim claim(JsonNode node) {
    return new Claim(
        text(node, "id"),
        maybe(node, "attribution"),
        spans(node.path("span")),
        text(node, "statement"),
        text(node, "predicate"),
        all(node.path("roles"), BriefReader::role),
        interval(node.path("time")),
        interval(node.path("said")),
        all(node.path("quantities"), JsonNode::asInt),
        constant(Certainty.class, text(node, "certainty"), Certainty.ASSERTED),
        constant(Claim.Modality.class, text(node, "modality"), Claim.Modality.FACT),
        constant(Claim.Basis.class, text(node, "basis"), Claim.Basis.UNSTATED),
        all(node.path("evidence"), BriefReader::evidence));
  }

  private static Claim.Evidence evidence(JsonNode node) {
    return new Claim.Evidence(
        constant(
            Claim.Evidence.Medium.class, text(node, "medium"), Claim.Evidence.Medium.TESTIMONY),
        constant(Claim.Evidence.Status.class, text(node, "status"), Claim.Evidence.Status.UNSTATED),
        maybe(node, "by"),
        node.path("span").isObject() ? List.of(span(node.path("span"))) : List.of());
  }

  private static Quantity quantity(JsonNode node, String text) {
    Span span = span(node.path("span"));
    double low = node.path("low").asDouble(Double.NEGATIVE_INFINITY);
    double high = node.path("high").asDouble(Double.POSITIVE_INFINITY);
    double stated =
        Double.isInfinite(low) ? high : Double.isInfinite(high) ? low : (low + high) / 2;
    return new Quantity(
        span,
        span,
        Figures.in(span.end() <= text.length() ? span.in(text) : "").orElse(stated),
        new Range(
            low,
            node.path("lowInclusive").asBoolean(true),
            high,
            node.path("highInclusive").asBoolean(true)),
        node.path("approximate").asBoolean(),
        text(node, "unit"),
        Optional.empty(),
        text(node, "scope"));
  }

  private static Brief.Voice voice(JsonNode node) {
    return new Brief.Voice(
        text(node, "id"),
        text(node, "name"),
        text(node, "kind"),
        node.path("anonymous").asBoolean(),
        maybe(node, "party"));
  }

  private static Brief.TimelineEntry entry(JsonNode node) {
    return new Brief.TimelineEntry(
        interval(node).orElse(new Interval(Optional.empty(), Optional.empty())),
        text(node, "grain"),
        text(node, "statement"),
        text(node, "finding"));
  }

  private static Notice notice(JsonNode node) {
    return new Notice(
        constant(Notice.Code.class, text(node, "code"), Notice.Code.MALFORMED),
        text(node, "report"),
        node.path("span").isObject() ? Optional.of(span(node.path("span"))) : Optional.empty(),
        text(node, "message"));
  }

  private static Optional<Interval> interval(JsonNode node) {
    Optional<LocalDate> from = maybe(node, "earliest").map(LocalDate::parse);
    Optional<LocalDate> to = maybe(node, "latest").map(LocalDate::parse);
    return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new Interval(from, to));
  }

  private static List<Span> spans(JsonNode nodes) {
    return all(nodes, BriefReader::span);
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? "" : value.asText();
  }

  static Optional<String> maybe(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
  }

  static <T> List<T> all(JsonNode nodes, Function<JsonNode, T> reader) {
    List<T> found = new ArrayList<>(nodes.size());
    nodes.forEach(node -> found.add(reader.apply(node)));
    return found;
  }

  /** The constant that JSON spells so. */
  static <E extends Enum<E>> E constant(Class<E> type, String spelled, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> Spelling.of(one).equals(spelled))
        .findFirst()
        .orElse(otherwise);
  }
}
