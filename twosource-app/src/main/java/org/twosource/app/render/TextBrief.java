package org.twosource.app.render;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.report.Notice;

/** A brief for the terminal: a first screen that answers, then what it rests on. */
final class TextBrief {

  private static final int SCREEN = 40;

  private final BriefView view;
  private final boolean colour;

  TextBrief(BriefView view, boolean colour) {
    this.view = view;
    this.colour = colour;
  }

  String write() {
    Page rest = new Page(colour);
    TextFinding findings = new TextFinding(view, rest);
    view.brief().findings().forEach(findings::write);
    timeline(rest);
    reports(rest);
    notices(rest);
    rest.blank();
    rest.say(Page.Ink.FAINT, "", Wording.COUNTING);
    rest.say(Page.Ink.STRONG, "", Wording.CAUTION);
    rest.say(Page.Ink.FAINT, "", "Twosource " + view.brief().version());
    return firstScreen() + rest;
  }

  /** The fullest of three forms that a screen holds. */
  private String firstScreen() {
    Page page = firstScreen(Detail.FULL);
    if (page.height() > SCREEN) {
      page = firstScreen(Detail.SHORT);
    }
    if (page.height() > SCREEN) {
      page = firstScreen(Detail.BARE);
    }
    return page.toString();
  }

  private Page firstScreen(Detail detail) {
    Page page = new Page(colour);
    Brief brief = view.brief();
    page.say(
        Page.Ink.STRONG,
        "",
        "TWOSOURCE  "
            + Wording.plural(brief.reports().size(), "report")
            + ", "
            + Wording.plural(brief.findings().size(), "finding")
            + ". "
            + Wording.CAUTION);
    FirstScreen screen = new FirstScreen(brief.findings());
    for (Group group : Group.values()) {
      List<Finding> shown = screen.shown(group);
      if (group == Group.TOLD_ONCE && shown.isEmpty()) {
        continue;
      }
      page.say(ink(group), "", heading(group, screen.more(group), shown.isEmpty()));
      for (Finding finding : shown) {
        // However full the screen: the first that only looks firm shows its paths.
        boolean first = group == Group.LOOKS_FIRM && finding.equals(shown.get(0));
        entry(page, finding, first && detail == Detail.BARE ? Detail.SHORT : detail);
      }
    }
    return page;
  }

  private static String heading(Group group, int more, boolean none) {
    String title = group.title().toUpperCase(Locale.ROOT);
    if (none) {
      return title + "  " + group.none();
    }
    return more == 0 ? title : title + "  and " + more + " more below";
  }

  private void entry(Page page, Finding finding, Detail detail) {
    int most = detail == Detail.FULL ? 2 : 1;
    String lead = Wrap.pad("  " + finding.id(), 5) + " ";
    page.say(Page.Ink.PLAIN, lead, finding.statement(), most);
    String indent = " ".repeat(lead.length());
    Wording.warning(finding, view.reportsSaying(finding))
        .ifPresent(
            warning -> page.say(Page.Ink.ALARM, indent, warning.toUpperCase(Locale.ROOT), most));
    page.say(ink(Group.of(finding)), indent, standing(finding), most);
    if (detail != Detail.BARE) {
      under(page, finding, indent, detail);
    }
  }

  private void under(Page page, Finding finding, String indent, Detail detail) {
    int most = detail == Detail.FULL ? 2 : 1;
    switch (Group.of(finding)) {
      case LOOKS_FIRM ->
          finding.roots().stream()
              .flatMap(root -> root.paths().stream().limit(1))
              .sorted(Comparator.comparingInt((List<String> path) -> -path.size()))
              .limit(most + 1L)
              .forEach(path -> page.say(Page.Ink.FAINT, indent, Wording.path(path), 2));
      case CONTESTED -> {
        page.say(Page.Ink.FAINT, indent, "Say it: " + Wording.behind(finding.roots()), most);
        finding
            .denied()
            .ifPresent(
                denial ->
                    page.say(
                        Page.Ink.FAINT,
                        indent,
                        "Deny it: " + Wording.behind(denial.roots()),
                        most));
      }
      default -> page.say(Page.Ink.FAINT, indent, Wording.behind(finding.roots()), most);
    }
    finding.disagreements().stream()
        .filter(difference -> difference.low().isPresent() && difference.high().isPresent())
        .limit(1)
        .forEach(
            difference -> page.say(Page.Ink.FAINT, indent, TextFinding.figures(difference), most));
  }

  private String standing(Finding finding) {
    StringBuilder standing = new StringBuilder(Wording.standing(finding));
    if (finding.unverified() && Group.of(finding) != Group.UNVERIFIED) {
      standing.append("; unverified");
    }
    standing.append('.');
    for (Finding older : view.replacedBy(finding)) {
      standing.append(" Replaces ").append(older.id()).append(": ").append(older.statement());
    }
    return standing.toString();
  }

  private void timeline(Page page) {
    if (view.brief().timeline().isEmpty()) {
      return;
    }
    page.blank();
    page.rule("Timeline");
    for (Brief.TimelineEntry entry : view.brief().timeline()) {
      String when = Dates.of(entry.interval());
      page.say(
          Page.Ink.PLAIN,
          Wrap.pad("  " + when, 26) + " ",
          entry.statement() + " [" + entry.finding() + "]");
    }
  }

  private void reports(Page page) {
    page.blank();
    page.rule("Reports");
    for (ReportReading reading : view.brief().reports()) {
      String title = reading.report().title();
      page.say(
          Page.Ink.PLAIN,
          Wrap.pad("  " + Wording.clean(reading.report().id()), 12) + " ",
          BriefView.outlet(reading)
              + ", "
              + Dates.published(reading.published())
              + (title.isBlank() ? "" : ". " + title));
      reading
          .published()
          .why()
          .forEach(why -> page.say(Page.Ink.FAINT, " ".repeat(13), "dated: " + why));
    }
  }

  private void notices(Page page) {
    if (view.brief().notices().isEmpty()) {
      return;
    }
    page.blank();
    page.rule("Notices");
    for (Notice notice : view.brief().notices()) {
      page.say(notice.code().lost() ? Page.Ink.ALARM : Page.Ink.PLAIN, "  ", Wording.named(notice));
    }
  }

  private static Page.Ink ink(Group group) {
    return switch (group) {
      case FIRM -> Page.Ink.FIRM;
      case LOOKS_FIRM -> Page.Ink.SOFT;
      case CONTESTED -> Page.Ink.ALARM;
      case UNVERIFIED, TOLD_ONCE -> Page.Ink.CALM;
    };
  }

  private enum Detail {
    FULL,
    SHORT,
    BARE
  }
}
