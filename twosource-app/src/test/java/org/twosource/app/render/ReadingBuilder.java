package org.twosource.app.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Link;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.entity.Mention;
import org.twosource.quantity.Quantity;
import org.twosource.quantity.Range;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.time.Interval;

/** Makes a reading by hand, naming words instead of offsets. */
final class ReadingBuilder {

  private final String id;
  private final String title;
  private final String text;
  private final String outlet;
  private ReportReading.PublishedFound published =
      new ReportReading.PublishedFound(
          Optional.empty(), ReportReading.Origin.UNKNOWN, List.of(), List.of());
  private final List<Entity> entities = new ArrayList<>();
  private final List<ReportReading.TimeFound> times = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  ReadingBuilder(String id, String outlet, String title, String text) {
    this.id = id;
    this.outlet = outlet;
    this.title = title;
    this.text = text;
  }

  ReadingBuilder published(String day) {
    published =
        new ReportReading.PublishedFound(
            Optional.of(Interval.day(LocalDate.parse(day))),
            ReportReading.Origin.STATED,
            List.of(),
            List.of());
    return this;
  }

  ReadingBuilder inferred(String from, String to, String words, String why) {
    published =
        new ReportReading.PublishedFound(
            Optional.of(Interval.of(LocalDate.parse(from), LocalDate.parse(to))),
            ReportReading.Origin.INFERRED,
            List.of(at(words)),
            List.of(why));
    return this;
  }

  ReadingBuilder entity(EntityKind kind, String name, String... mentions) {
    List<Mention> found = new ArrayList<>();
    for (String words : mentions) {
      found.add(new Mention(at(words), at(words), Mention.Form.NAME, words));
    }
    entities.add(
        new Entity(
            "e" + (entities.size() + 1),
            kind,
            name,
            Set.of(mentions),
            found,
            Set.of(),
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  ReadingBuilder time(String words, String day) {
    times.add(
        new ReportReading.TimeFound(
            at(words), Optional.of(Interval.day(LocalDate.parse(day))), "day", day));
    return this;
  }

  ReadingBuilder quantity(String words, double stated, Range range, String unit, String scope) {
    quantities.add(
        new Quantity(
            at(words),
            at(words),
            stated,
            range,
            words.startsWith("about"),
            unit,
            Optional.empty(),
            scope));
    return this;
  }

  /** An attribution with one chain; a link starts with "~" where nobody could tell who it is. */
  ReadingBuilder said(String source, String cue, String content, String... chain) {
    List<Link> links = new ArrayList<>();
    String name = "t" + (attributions.size() + 1);
    for (String link : chain) {
      boolean unnamed = link.startsWith("~");
      links.add(
          new Link(
              unnamed ? link.substring(1) : link,
              Optional.empty(),
              unnamed ? Link.Kind.UNNAMED : Link.Kind.OFFICIAL,
              unnamed,
              Optional.of(name)));
    }
    attributions.add(
        new Attribution(
            name,
            source.isEmpty() ? List.of() : List.of(at(source)),
            List.of(at(cue)),
            List.of(at(content)),
            Optional.empty(),
            Attribution.Quotation.INDIRECT,
            Certainty.ASSERTED,
            List.of(),
            List.of(new Chain(links)),
            0.75,
            true));
    return this;
  }

  /** A claim of the last attribution. */
  ReadingBuilder claim(String words, Certainty certainty, Integer... quantities) {
    return add(words, certainty, Optional.of("t" + attributions.size()), quantities);
  }

  /** A claim in the outlet's own voice. */
  ReadingBuilder own(String words, Integer... quantities) {
    return add(words, Certainty.ASSERTED, Optional.empty(), quantities);
  }

  private ReadingBuilder add(
      String words, Certainty certainty, Optional<String> attribution, Integer... quantities) {
    boolean video = words.contains("video");
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            attribution,
            List.of(at(words)),
            words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1),
            "be",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(quantities),
            certainty,
            Claim.Modality.FACT,
            Claim.Basis.UNSTATED,
            video
                ? List.of(
                    new Claim.Evidence(
                        Claim.Evidence.Medium.VIDEO,
                        Claim.Evidence.Status.UNVERIFIED,
                        Optional.of(outlet),
                        List.of(at(words))))
                : List.of()));
    return this;
  }

  ReportReading build() {
    Report report =
        new Report(
            id,
            title,
            text,
            Optional.of(outlet),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Origin(id + ".txt", 1, OffsetMap.shifted(0)));
    return new ReportReading(
        report,
        new Document(text, sentences()),
        new ReportReading.OutletFound(Optional.of(outlet), ReportReading.Origin.STATED, List.of()),
        published,
        entities,
        times,
        quantities,
        attributions,
        claims,
        List.of());
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in report " + id + ": " + words);
    }
    return new Span(start, start + words.length());
  }

  /** Sentences end at a full stop, which is enough for texts made for this. */
  private List<Sentence> sentences() {
    List<Sentence> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = text.charAt(i) == '.' || i == text.length() - 1;
      if (end && i >= from) {
        found.add(new Sentence(found.size(), 0, new Span(from, i + 1), List.of()));
        from = i + 1;
        while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
          from++;
        }
      }
    }
    return found;
  }
}
