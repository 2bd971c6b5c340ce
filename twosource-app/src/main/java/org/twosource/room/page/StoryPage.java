package org.twosource.room.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.app.render.BriefView;
import org.twosource.app.render.Dates;
import org.twosource.app.render.Group;
import org.twosource.app.render.SourceGraph;
import org.twosource.app.render.Wording;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.room.chart.TimeChart;
import org.twosource.room.library.Journal;
import org.twosource.room.library.Library;
import org.twosource.time.Interval;

/**
 * What the page of a story shows.
 *
 * @param sections the findings by what a reader asks first
 * @param replaced findings whose figure a later one replaces
 * @param rows the findings of the timeline by their ids
 * @param places where it happened, as far as that is known
 * @param graph who told whom
 * @param heard the same as a list, for screens on which the drawing has no room
 * @param pair the two outlets whose common path is asked for; empty names where none is
 * @param common the voices that the words of both lead to
 * @param news what changed since the reader last looked
 * @param whole whether everything is shown
 */
public record StoryPage(
    StoryView story,
    List<Section> sections,
    List<Row> replaced,
    TimeChart times,
    Map<String, Row> rows,
    Places places,
    SourceGraph graph,
    List<Heard> heard,
    Pair pair,
    List<String> common,
    List<ReportLine> reports,
    List<Journal.Standing> overrulings,
    List<String> notices,
    List<Library.Event> news,
    boolean whole) {

  /** A first screen of findings; of those told once, which need a line each, twice as many. */
  private static final int MOST = 12;

  private static final int TIMES = 40;

  /** So many things of one day. */
  private static final int OF_A_DAY = 5;

  /** So many outlets are drawn. */
  private static final int DRAWN = 16;

  private static final int REPORTS = 24;

  /**
   * Findings that answer one question.
   *
   * @param compact whether each needs a line or two only
   */
  public record Section(
      String id,
      String title,
      String meaning,
      String none,
      List<Row> rows,
      int more,
      boolean compact) {}

  /** Two outlets. */
  public record Pair(String one, String other) {
    /** Whether both are named. */
    public boolean asked() {
      return !one.isEmpty() && !other.isEmpty();
    }
  }

  /** A report in the list. */
  public record ReportLine(
      String title,
      String outlet,
      boolean outletKnown,
      String when,
      String url,
      int claims,
      int words) {}

  /** Works out the page. */
  public static StoryPage of(StoryView story, List<Library.Event> news, Pair pair, boolean whole) {
    Set<String> fresh = StoryView.fresh(news);
    List<Row> replaced = new ArrayList<>();
    Map<String, Row> rows = new LinkedHashMap<>();
    Map<Group, List<Row>> byGroup = new LinkedHashMap<>();
    for (Group group :
        List.of(Group.FIRM, Group.CONTESTED, Group.LOOKS_FIRM, Group.UNVERIFIED, Group.TOLD_ONCE)) {
      byGroup.put(group, new ArrayList<>());
    }
    for (Finding finding : story.brief().findings()) {
      Row row = Row.of(finding, story, fresh);
      rows.put(finding.id(), row);
      if (finding.supersededBy().isPresent()) {
        replaced.add(row);
      } else {
        byGroup.getOrDefault(Group.of(finding), replaced).add(row);
      }
    }
    List<Section> sections = new ArrayList<>();
    byGroup.forEach(
        (group, those) -> {
          int most = group == Group.TOLD_ONCE ? 2 * MOST : MOST;
          int shown = whole ? those.size() : Math.min(most, those.size());
          boolean silent = those.isEmpty() && group != Group.FIRM && group != Group.CONTESTED;
          if (!silent) {
            sections.add(
                new Section(
                    Links.plain(group.title()),
                    group.title(),
                    group.meaning(),
                    group.none(),
                    those.subList(0, shown),
                    those.size() - shown,
                    group == Group.TOLD_ONCE));
          }
        });
    List<Finding> findings = story.brief().findings();
    var entries = story.brief().timeline();
    return new StoryPage(
        story,
        sections,
        replaced,
        TimeChart.of(
            whole || entries.size() <= TIMES ? entries : told(entries, findings),
            story.brief().reports().stream()
                .map(ReportReading::published)
                .map(ReportReading.PublishedFound::interval)
                .flatMap(Optional::stream)
                .filter(Interval::isDay)
                .map(Interval::earliest)
                .flatMap(Optional::stream)
                .toList()),
        rows,
        Places.of(story),
        graph(story, pair),
        Heard.of(findings),
        pair,
        pair.asked() ? SourceGraph.common(findings, pair.one(), pair.other()) : List.of(),
        reports(story),
        story.overrulings(),
        story.brief().notices().stream().map(Wording::named).distinct().toList(),
        news,
        whole);
  }

  /** Of many, those that most claims tell of. */
  private static List<Brief.TimelineEntry> told(
      List<Brief.TimelineEntry> entries, List<Finding> findings) {
    Map<String, Integer> claims = new LinkedHashMap<>();
    findings.forEach(finding -> claims.put(finding.id(), finding.claims().size()));
    Set<String> kept =
        Set.copyOf(
            entries.stream()
                .map(Brief.TimelineEntry::finding)
                .sorted(Comparator.comparing((String id) -> -claims.getOrDefault(id, 0)))
                .limit(TIMES)
                .toList());
    return entries.stream().filter(entry -> kept.contains(entry.finding())).toList();
  }

  /** Whether all outlets in one drawing would be too many to follow. */
  public static boolean isCrowded(StoryView story) {
    return story.outlets().size() > DRAWN;
  }

  private static SourceGraph graph(StoryView story, Pair pair) {
    List<Finding> findings = story.brief().findings();
    if (!isCrowded(story)) {
      return SourceGraph.of(findings, pair.one(), pair.other());
    }
    return pair.asked()
        ? SourceGraph.between(findings, pair.one(), pair.other())
        : SourceGraph.of(List.of(), "", "");
  }

  /** How many things of one day are shown. */
  public int ofADay() {
    return whole ? Integer.MAX_VALUE : OF_A_DAY;
  }

  /** The reports that are listed. */
  public List<ReportLine> listed() {
    return whole || reports.size() <= REPORTS + 3 ? reports : reports.subList(0, REPORTS);
  }

  private static List<ReportLine> reports(StoryView story) {
    return story.brief().reports().stream()
        .sorted(
            Comparator.comparing(
                (ReportReading reading) ->
                    reading
                        .published()
                        .interval()
                        .flatMap(Interval::earliest)
                        .map(Object::toString)
                        .orElse("9999")))
        .map(
            reading ->
                new ReportLine(
                    ReportPage.title(reading),
                    BriefView.outlet(reading),
                    ReportPage.isOutletKnown(reading),
                    Dates.published(reading.published()),
                    story.reportUrl(reading.report().id()),
                    reading.claims().size(),
                    reading.report().text().split("\\s+", -1).length))
        .toList();
  }
}
