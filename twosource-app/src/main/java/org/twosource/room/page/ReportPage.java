package org.twosource.room.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.attribution.Attribution;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.room.library.Library;
import org.twosource.room.library.Titles;
import org.twosource.text.Span;

/**
 * What the page of a report shows: its text with every claim and speaker marked, and beside each
 * paragraph the findings that its claims stand in.
 *
 * @param dated how its date was worked out
 * @param shared the reports that share words with it
 */
public record ReportPage(
    StoryView story,
    String name,
    String title,
    String outlet,
    boolean outletKnown,
    String when,
    List<String> dated,
    Optional<String> url,
    Optional<String> author,
    List<Paragraph> paragraphs,
    List<Shared> shared,
    List<String> others,
    List<Library.Version> versions) {

  /** A paragraph with what stands beside it. */
  public record Paragraph(List<Piece> pieces, List<SideNote> notes) {}

  /**
   * A finding beside the text.
   *
   * @param number counts through the page
   * @param claim the claim it begins at
   */
  public record SideNote(
      int number,
      String claim,
      String statement,
      String url,
      Verdict verdict,
      int atLeast,
      int atMost) {}

  /** Another report with the same words. */
  public record Shared(String outlet, String title, int percent, String url) {}

  /** Works out the page. */
  public static ReportPage of(
      StoryView story, ReportReading reading, Reuses reuses, List<Library.Version> versions) {
    String id = reading.report().id();
    List<Shared> shared = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (ReportReading other : story.brief().reports()) {
      String otherId = other.report().id();
      if (otherId.equals(id)) {
        continue;
      }
      others.add(otherId);
      reuses
          .between(id, otherId)
          .ifPresent(
              reuse ->
                  shared.add(
                      new Shared(
                          BriefView.outlet(other),
                          title(other),
                          (int) Math.round(100 * reuse.firstShare()),
                          story.compareUrl(id, otherId))));
    }
    return new ReportPage(
        story,
        story.name(id),
        title(reading),
        BriefView.outlet(reading),
        isOutletKnown(reading),
        Dates.published(reading.published()),
        reading.published().why().stream().map(story::legible).toList(),
        reading.report().url(),
        reading.report().author(),
        paragraphs(reading, story),
        shared,
        others,
        versions);
  }

  /** The report's headline, else its first words. */
  public static String title(ReportReading reading) {
    String title = reading.report().title();
    return title.isBlank() ? Titles.opening(reading.report().text()) : title;
  }

  /** Whether somebody says who published it; else it goes by its own name. */
  public static boolean isOutletKnown(ReportReading reading) {
    return reading.outlet().name().isPresent() || reading.report().outlet().isPresent();
  }

  /** The name of a report in addresses. */
  public static String nameOf(StoryView story, String report) {
    return story.name(report);
  }

  /** Outlet and headline of a report. */
  public static String titleOf(StoryView story, String report) {
    return story
        .view()
        .reading(report)
        .map(reading -> BriefView.outlet(reading) + ": " + title(reading))
        .orElse(report);
  }

  private static List<Paragraph> paragraphs(ReportReading reading, StoryView story) {
    String text = reading.report().text();
    List<Piece.Layer> layers = layers(reading, story);
    Map<String, SideNote> notes = notes(reading, story);
    Set<String> begun = new LinkedHashSet<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Span part : parts(text)) {
      List<Piece.Layer> inside =
          layers.stream().filter(layer -> layer.span().overlaps(part)).toList();
      List<Piece> pieces = new ArrayList<>();
      for (Piece piece : Piece.cut(text, part, inside)) {
        List<String> starts = piece.starts().stream().filter(begun::add).toList();
        pieces.add(new Piece(piece.text(), piece.css(), piece.mark(), starts, List.of()));
      }
      List<SideNote> beside =
          pieces.stream()
              .flatMap(piece -> piece.starts().stream())
              .map(notes::get)
              .filter(Objects::nonNull)
              .toList();
      paragraphs.add(new Paragraph(pieces, beside));
    }
    return paragraphs;
  }

  private static List<Piece.Layer> layers(ReportReading reading, StoryView story) {
    List<Piece.Layer> layers = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      List<Finding> in = story.findings(new ClaimRef(reading.report().id(), claim.id()));
      String css = in.isEmpty() ? "claim" : "claim v-" + Looks.css(in.get(0).verdict());
      claim.span().forEach(span -> layers.add(new Piece.Layer(span, css, true, claim.id())));
    }
    for (Attribution attribution : reading.attributions()) {
      attribution.source().forEach(span -> layers.add(new Piece.Layer(span, "speaker", false, "")));
      attribution.hedges().forEach(span -> layers.add(new Piece.Layer(span, "hedge", false, "")));
    }
    return layers;
  }

  private static Map<String, SideNote> notes(ReportReading reading, StoryView story) {
    Map<String, SideNote> notes = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    List<Claim> inOrder =
        reading.claims().stream()
            .filter(claim -> !claim.span().isEmpty())
            .sorted(Comparator.comparing(claim -> claim.span().get(0)))
            .toList();
    for (Claim claim : inOrder) {
      List<Finding> in = story.findings(new ClaimRef(reading.report().id(), claim.id()));
      if (!in.isEmpty()) {
        Finding finding = in.get(0);
        notes.put(
            claim.id(),
            new SideNote(
                numbers.computeIfAbsent(finding.id(), absent -> numbers.size() + 1),
                claim.id(),
                Legible.statement(finding.statement()),
                story.url(finding),
                finding.verdict(),
                finding.independent().atLeast(),
                finding.independent().atMost()));
      }
    }
    return notes;
  }

  /** The paragraphs, without the breaks between them. */
  static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (!text.substring(from, to).isBlank()) {
        parts.add(new Span(from, to));
      }
      from = to + 1;
    }
    return parts;
  }
}
