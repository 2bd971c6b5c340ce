package org.twosource.app.render;

import java.util.List;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.report.Notice;

/** A brief in Markdown (CommonMark with tables), to paste into an editor. */
final class MarkdownBrief {

  private final BriefView view;
  private final StringBuilder out = new StringBuilder();

  MarkdownBrief(BriefView view) {
    this.view = view;
  }

  String write() {
    Brief brief = view.brief();
    line("# What stands on independent sources");
    line(
        Wording.plural(brief.reports().size(), "report")
            + ", "
            + Wording.plural(brief.findings().size(), "finding")
            + ". **"
            + Wording.CAUTION
            + "**");
    FirstScreen screen = new FirstScreen(brief.findings());
    for (Group group : Group.values()) {
      group(group, screen.shown(group), screen.more(group));
    }
    line("## Every finding");
    brief.findings().forEach(this::finding);
    timeline();
    reports();
    notices();
    line("---");
    line(
        "*"
            + Wording.COUNTING
            + " "
            + Wording.CAUTION
            + " Twosource "
            + text(brief.version())
            + "*");
    return out.toString();
  }

  private void group(Group group, List<Finding> shown, int more) {
    line("## " + group.title());
    if (shown.isEmpty()) {
      line(group.none());
      return;
    }
    for (Finding finding : shown) {
      item(
          "**"
              + text(finding.statement())
              + "** "
              + Wording.warning(finding, view.reportsSaying(finding))
                  .map(warning -> "**" + warning + "** ")
                  .orElse("")
              + Wording.standing(finding)
              + ". "
              + text(Wording.behind(finding.roots()))
              + finding
                  .denied()
                  .map(denial -> ". Denied by: " + text(Wording.behind(denial.roots())))
                  .orElse("")
              + " ("
              + finding.id()
              + ")");
    }
    if (more > 0) {
      item("and " + more + " more below");
    }
    out.append('\n');
  }

  private void finding(Finding finding) {
    line("### " + finding.id() + ". " + text(finding.statement()));
    line(
        "**"
            + Wording.standing(finding)
            + ".**"
            + (finding.unverified() ? " Unverified." : "")
            + finding.supersededBy().map(id -> " Superseded by " + id + ".").orElse("")
            + finding.oneParty().map(party -> " One party: " + text(party) + ".").orElse(""));
    finding.roots().forEach(root -> root("", root));
    finding.denied().ifPresent(denial -> denial.roots().forEach(root -> root("Denied by ", root)));
    out.append('\n');
    for (Telling telling : view.tellings(finding)) {
      out.append("> ").append(text(TextFinding.quoted(telling))).append("  \n");
      telling
          .paths()
          .forEach(path -> out.append("> ").append(text(Wording.path(path))).append("  \n"));
      out.append('\n');
    }
    finding.disagreements().forEach(difference -> difference(finding, difference));
    finding.why().forEach(why -> item("*Why:* " + text(why)));
    out.append('\n');
  }

  private void root(String lead, Finding.Root root) {
    String kind = root.firm() ? " (firm)" : " (not firm)";
    item(lead + "**" + text(root.name()) + "**" + kind);
    root.paths().forEach(path -> out.append("  - ").append(text(Wording.path(path))).append('\n'));
  }

  private void difference(Finding finding, Finding.Disagreement difference) {
    line("*" + TextFinding.figures(difference) + "*");
    out.append("| Says | Who | Report |\n|---|---|---|\n");
    for (Finding.Disagreement.Value value : difference.values()) {
      var telling = view.telling(value.claim(), finding);
      out.append("| ")
          .append(text(value.value()))
          .append(" | ")
          .append(text(telling.map(Telling::speaker).orElse("")))
          .append(" | ")
          .append(text(value.claim().report()))
          .append(" |\n");
    }
    out.append('\n');
    if (!difference.why().isBlank()) {
      line(text(difference.why()));
    }
  }

  private void timeline() {
    if (view.brief().timeline().isEmpty()) {
      return;
    }
    line("## Timeline");
    out.append("| When | What | Finding |\n|---|---|---|\n");
    for (Brief.TimelineEntry entry : view.brief().timeline()) {
      out.append("| ")
          .append(Dates.of(entry.interval()))
          .append(" | ")
          .append(text(entry.statement()))
          .append(" | ")
          .append(entry.finding())
          .append(" |\n");
    }
    out.append('\n');
  }

  private void reports() {
    line("## Reports");
    for (ReportReading reading : view.brief().reports()) {
      String title = reading.report().title();
      item(
          text(reading.report().id())
              + ": "
              + text(BriefView.outlet(reading))
              + ", "
              + Dates.published(reading.published())
              + (title.isBlank() ? "" : ", *" + text(title) + "*"));
    }
    out.append('\n');
  }

  private void notices() {
    if (view.brief().notices().isEmpty()) {
      return;
    }
    line("## Notices");
    for (Notice notice : view.brief().notices()) {
      item(text(Wording.named(notice)));
    }
    out.append('\n');
  }

  private void line(String line) {
    out.append(line).append("\n\n");
  }

  private void item(String item) {
    out.append("- ").append(item).append('\n');
  }

  /** Words that mean nothing to Markdown or HTML. */
  private static String text(String words) {
    return Wording.clean(words)
        .replaceAll("([\\\\`*_{}\\[\\]#|~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("^([0-9]+)([.)])", "$1\\\\$2")
        .replaceAll("^([-+=])", "\\\\$1");
  }
}
