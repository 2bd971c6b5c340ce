package org.twosource.app.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.Mention;
import org.twosource.quantity.Quantity;
import org.twosource.text.Span;

/** Writes what was found in one report; contract.md, "extract". */
final class ReadingJson {

  private final Json json;
  private final ReportReading reading;
  private final String text;

  ReadingJson(Json json, ReportReading reading) {
    this.json = json;
    this.reading = reading;
    this.text = reading.report().text();
  }

  void write() throws IOException {
    json.object(
        () -> {
          json.text("id", reading.report().id());
          json.text("title", reading.report().title());
          outlet(reading.outlet());
          published(reading.published());
          json.array("entities", reading.entities(), this::entity);
          json.array("times", ends(reading.times()), this::time);
          json.array("quantities", reading.quantities(), this::quantity);
          json.array("attributions", reading.attributions(), this::attribution);
          json.array("claims", reading.claims(), this::claim);
        });
  }

  private void outlet(ReportReading.OutletFound outlet) throws IOException {
    json.object(
        "outlet",
        () -> {
          json.text("name", outlet.name());
          json.word("basis", outlet.basis());
          json.spans("evidence", outlet.evidence(), text);
        });
  }

  private void published(ReportReading.PublishedFound published) throws IOException {
    json.object(
        "published",
        () -> {
          json.interval(published.interval());
          json.word("basis", published.basis());
          json.spans("evidence", published.evidence(), text);
          json.texts("why", published.why());
        });
  }

  private void entity(Entity entity) throws IOException {
    json.object(
        () -> {
          json.text("id", entity.id());
          json.word("kind", entity.kind());
          json.text("name", entity.name());
          json.texts("aliases", new TreeSet<>(entity.aliases()));
          json.spans("mentions", entity.mentions().stream().map(Mention::span).toList(), text);
        });
  }

  /** A stretch is written as its two ends, as TIMEX3 has no value for both. */
  private static List<ReportReading.TimeFound> ends(List<ReportReading.TimeFound> times) {
    return times.stream()
        .flatMap(time -> time.ends().isEmpty() ? Stream.of(time) : time.ends().stream())
        .toList();
  }

  private void time(ReportReading.TimeFound time) throws IOException {
    json.object(
        () -> {
          json.span("span", Optional.of(time.span()), text);
          json.interval(time.interval());
          json.text("grain", time.grain());
          json.text("timex", time.timex());
        });
  }

  private void quantity(Quantity quantity) throws IOException {
    json.object(
        () -> {
          json.span("span", Optional.of(quantity.span()), text);
          // An open end is written null and true: there is no value that it would leave out.
          json.number("low", quantity.range().low());
          json.flag(
              "lowInclusive",
              quantity.range().lowInclusive() || Double.isInfinite(quantity.range().low()));
          json.number("high", quantity.range().high());
          json.flag(
              "highInclusive",
              quantity.range().highInclusive() || Double.isInfinite(quantity.range().high()));
          json.flag("approximate", quantity.approximate());
          json.text("unit", quantity.unit());
          json.text("scope", quantity.scope());
        });
  }

  private void attribution(Attribution attribution) throws IOException {
    json.object(
        () -> {
          json.text("id", attribution.id());
          json.spans("source", attribution.source(), text);
          json.spans("cue", attribution.cue(), text);
          json.spans("content", attribution.content(), text);
          json.text("inside", attribution.inside());
          json.word("quotation", attribution.quotation());
          json.word("certainty", attribution.certainty());
          json.spans("hedges", attribution.hedges(), text);
          json.array(
              "chains", attribution.chains(), chain -> json.array(chain.links(), this::link));
          json.number("confidence", attribution.confidence());
        });
  }

  private void link(Link link) throws IOException {
    json.object(
        () -> {
          json.text("name", link.name());
          json.text("entity", link.entity());
          json.word("kind", link.kind());
          json.flag("anonymous", link.anonymous());
          json.text("attribution", link.attribution());
        });
  }

  private void claim(Claim claim) throws IOException {
    json.object(
        () -> {
          json.text("id", claim.id());
          json.text("attribution", claim.attribution());
          json.spans("span", claim.span(), text);
          json.text("statement", claim.statement());
          json.text("predicate", claim.predicate());
          json.array("roles", claim.roles(), this::role);
          json.object("time", () -> json.interval(claim.time()));
          json.object("said", () -> json.interval(claim.said()));
          json.array("quantities", claim.quantities(), json::number);
          json.word("certainty", claim.certainty());
          json.word("modality", claim.modality());
          json.word("basis", claim.basis());
          json.array("evidence", claim.evidence(), this::evidence);
        });
  }

  private void role(Claim.Role role) throws IOException {
    json.object(
        () -> {
          json.text("role", role.role());
          json.span("span", Optional.of(role.span()), text);
          json.text("entity", role.entity());
        });
  }

  private void evidence(Claim.Evidence evidence) throws IOException {
    json.object(
        () -> {
          json.word("medium", evidence.medium());
          json.word("status", evidence.status());
          json.text("by", evidence.by());
          json.span("span", cover(evidence.span()), text);
        });
  }

  private static Optional<Span> cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover);
  }
}
