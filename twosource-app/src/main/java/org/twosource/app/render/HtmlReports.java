package org.twosource.app.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.text.Span;

/** The full text of every report with its claims marked, each linked back to its findings. */
final class HtmlReports {

  private final BriefView view;
  private final Html html;
  private final Map<ClaimRef, List<Finding>> findings = new LinkedHashMap<>();

  HtmlReports(BriefView view, Html html) {
    this.view = view;
    this.html = html;
    for (Finding finding : view.brief().findings()) {
      for (ClaimRef ref : finding.claims()) {
        findings.computeIfAbsent(ref, key -> new ArrayList<>()).add(finding);
      }
    }
  }

  void write() {
    for (ReportReading reading : view.brief().reports()) {
      html.line()
          .tag("article", () -> report(reading), "id", "r" + view.number(reading.report().id()));
    }
  }

  private void report(ReportReading reading) {
    String title = reading.report().title();
    html.tag("h3", title.isBlank() ? reading.report().id() : title);
    html.tag(
        "p",
        BriefView.outlet(reading)
            + " · "
            + Dates.published(reading.published())
            + " · "
            + reading.report().id(),
        "class",
        "meaning");
    reading.published().why().forEach(why -> html.tag("p", "Dated: " + why, "class", "meaning"));
    html.tag("div", () -> text(reading), "class", "text");
  }

  private void text(ReportReading reading) {
    String text = reading.report().text();
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      claim.span().forEach(span -> marks.add(new MarkedText.Mark(span, claim.id())));
    }
    Set<String> begun = new HashSet<>();
    String report = reading.report().id();
    new MarkedText(text, marks)
        .write(
            html,
            new Span(0, text.length()),
            mark -> () -> begin(report, mark.name(), begun),
            mark -> () -> end(report, mark, marks));
  }

  /** The place that a finding's quotation leads to: where the claim starts. */
  private void begin(String report, String claim, Set<String> begun) {
    if (begun.add(claim)) {
      html.tag("span", "", "id", "r" + view.number(report) + "-" + claim, "class", "place");
    }
  }

  /** After the last piece of a claim, the findings it stands in. */
  private void end(String report, MarkedText.Mark mark, List<MarkedText.Mark> marks) {
    boolean more =
        marks.stream()
            .anyMatch(
                other ->
                    other.name().equals(mark.name()) && other.span().end() > mark.span().end());
    if (more) {
      return;
    }
    for (Finding finding : findings.getOrDefault(new ClaimRef(report, mark.name()), List.of())) {
      html.tag(
          "sup",
          () ->
              html.tag(
                  "a",
                  finding.id(),
                  "href",
                  "#" + HtmlBrief.anchor(finding.id()),
                  "title",
                  finding.statement()));
    }
  }
}
