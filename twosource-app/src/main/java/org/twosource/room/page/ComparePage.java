package org.twosource.room.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Telling;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Finding;
import org.twosource.reuse.Passage;
import org.twosource.reuse.Reuse;
import org.twosource.text.Span;

/**
 * What the page shows on which two reports stand side by side.
 *
 * @param shares how much of the words of each stands in the other, in words
 * @param passages the stretches that both have among the words around them, the same words marked
 * @param both what both tell of
 * @param choices the reports that can be chosen, by their names in addresses
 */
public record ComparePage(
    StoryView story,
    Side one,
    Side other,
    Optional<String> shares,
    List<Both> passages,
    List<Told> both,
    Map<String, String> choices) {

  /** One of the reports. */
  public record Side(
      String name, String title, String outlet, String when, String url, List<List<Piece>> text) {}

  /** A stretch as it stands in either. */
  public record Both(int number, List<Piece> one, List<Piece> other) {}

  /** What either says of one thing. */
  public record Told(Row row, List<Quote> one, List<Quote> other) {}

  /** Works out the page. */
  public static ComparePage of(
      StoryView story, ReportReading one, ReportReading other, Optional<Reuse> reuse) {
    List<Passage> common = reuse.map(Reuse::passages).orElse(List.of());
    List<Both> passages = new ArrayList<>();
    List<Piece.Layer> first = new ArrayList<>();
    List<Piece.Layer> second = new ArrayList<>();
    for (Passage passage : common) {
      String id = "p" + (passages.size() + 1);
      passage.pieces().forEach(piece -> first.add(same(piece.first(), id)));
      passage.pieces().forEach(piece -> second.add(same(piece.second(), id)));
      passages.add(
          new Both(
              passages.size() + 1,
              Piece.cut(
                  one.report().text(), Quote.around(one.report().text(), passage.first()), first),
              Piece.cut(
                  other.report().text(),
                  Quote.around(other.report().text(), passage.second()),
                  second)));
    }
    Map<String, String> choices = new LinkedHashMap<>();
    for (ReportReading reading : story.brief().reports()) {
      choices.put(
          story.name(reading.report().id()),
          BriefView.outlet(reading) + ": " + ReportPage.title(reading));
    }
    return new ComparePage(
        story,
        side(one, first, story),
        side(other, second, story),
        reuse.map(found -> shares(found, one, other)),
        passages,
        both(story, one, other),
        choices);
  }

  private static Piece.Layer same(Span span, String id) {
    return new Piece.Layer(span, "same", true, id);
  }

  private static String shares(Reuse reuse, ReportReading one, ReportReading other) {
    return Math.round(100 * reuse.firstShare())
        + "% of the words of "
        + BriefView.outlet(one)
        + " stand in "
        + BriefView.outlet(other)
        + "’s report; "
        + Math.round(100 * reuse.secondShare())
        + "% the other way.";
  }

  private static Side side(ReportReading reading, List<Piece.Layer> layers, StoryView story) {
    String text = reading.report().text();
    return new Side(
        story.name(reading.report().id()),
        ReportPage.title(reading),
        BriefView.outlet(reading),
        Dates.published(reading.published()),
        story.reportUrl(reading.report().id()),
        ReportPage.parts(text).stream().map(part -> Piece.cut(text, part, layers)).toList());
  }

  private static List<Told> both(StoryView story, ReportReading one, ReportReading other) {
    List<Told> found = new ArrayList<>();
    for (Finding finding : story.brief().findings()) {
      List<Telling> tellings = story.view().tellings(finding);
      List<Quote> first = quotes(tellings, one, story);
      List<Quote> second = quotes(tellings, other, story);
      if (!first.isEmpty() && !second.isEmpty()) {
        found.add(new Told(Row.of(finding, story, Set.of()), first, second));
      }
    }
    return found;
  }

  private static List<Quote> quotes(List<Telling> tellings, ReportReading in, StoryView story) {
    return tellings.stream()
        .filter(telling -> telling.ref().report().equals(in.report().id()))
        .map(telling -> Quote.of(telling, story))
        .toList();
  }
}
