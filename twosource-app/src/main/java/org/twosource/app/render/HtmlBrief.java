package org.twosource.app.render;

import java.util.List;
import java.util.stream.Collectors;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.report.Notice;

/**
 * A brief as one HTML page that needs nothing else: no network, no fonts, no script to be read. Its
 * only script opens the finding that a link leads to; its policy forbids any other.
 */
final class HtmlBrief {

  private static final String STYLE = Resource.text("brief.css");
  private static final String SCRIPT = Resource.text("brief.js");

  private final BriefView view;
  private final FirstScreen screen;
  private final Html html = new Html();

  HtmlBrief(BriefView view) {
    this.view = view;
    this.screen = new FirstScreen(view.brief().findings());
  }

  String write() {
    html.own("<!DOCTYPE html>\n");
    html.tag(
        "html",
        () -> {
          head();
          html.tag(
              "body",
              () -> {
                html.tag("a", "Skip to the findings", "class", "skip", "href", "#findings");
                masthead();
                html.tag("main", this::body);
                footer();
                html.tag("script", () -> html.own(SCRIPT));
              });
        },
        "lang",
        "en");
    return html.line().toString();
  }

  private void head() {
    html.tag(
            "head",
            () -> {
              html.open("meta", "charset", "utf-8");
              html.open(
                  "meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
              html.open("meta", "name", "color-scheme", "content", "light dark");
              html.open(
                  "meta",
                  "http-equiv",
                  "Content-Security-Policy",
                  "content",
                  "default-src 'none'; style-src 'unsafe-inline'; script-src '"
                      + Resource.sha256(SCRIPT)
                      + "'");
              html.tag("title", "Twosource brief: " + headline());
              html.tag("style", () -> html.own("\n" + STYLE));
            })
        .line();
  }

  private String headline() {
    return view.brief().findings().isEmpty()
        ? "no findings"
        : view.brief().findings().get(0).statement();
  }

  private void masthead() {
    Brief brief = view.brief();
    String outlets =
        brief.reports().stream()
            .map(BriefView::outlet)
            .distinct()
            .limit(8)
            .collect(Collectors.joining(", "));
    html.line()
        .tag(
            "header",
            () -> {
              html.tag("p", "Twosource brief", "class", "kicker");
              html.tag("h1", "What is firm, and what only looks it");
              html.tag(
                  "p",
                  () ->
                      html.text(
                              Wording.plural(brief.reports().size(), "report")
                                  + " ("
                                  + outlets
                                  + "), "
                                  + Wording.plural(brief.findings().size(), "finding")
                                  + ". ")
                          .tag("strong", Wording.CAUTION),
                  "class",
                  "standfirst");
            });
  }

  private void body() {
    html.line().tag("section", this::answers, "class", "answers", "aria-label", "In short");
    section("findings", "Findings", this::findings);
    HtmlTimeline timeline = new HtmlTimeline(view.brief().timeline(), html);
    if (!timeline.isEmpty()) {
      section("timeline", "Timeline", timeline::write);
    }
    SourceGraph graph = SourceGraph.of(view.brief().findings(), "", "");
    if (!graph.nodes().isEmpty()) {
      section("graph", "Who passes on whose word", () -> graph(graph));
    }
    section("reports", "The reports, with every claim marked", new HtmlReports(view, html)::write);
    if (!view.brief().notices().isEmpty()) {
      section("notices", "Notices", this::notices);
    }
  }

  private void section(String id, String title, Html.Inside inside) {
    html.line()
        .tag(
            "section",
            () -> {
              html.tag("h2", title, "id", id + "-title");
              inside.write();
            },
            "id",
            id,
            "aria-labelledby",
            id + "-title");
  }

  private void answers() {
    for (Group group : Group.values()) {
      List<Finding> shown = screen.shown(group);
      if (group == Group.TOLD_ONCE && shown.isEmpty()) {
        continue;
      }
      html.line()
          .tag(
              "section",
              () -> {
                html.tag("h2", group.title());
                html.tag("p", shown.isEmpty() ? group.none() : group.meaning(), "class", "meaning");
                html.tag("ul", () -> shown.forEach(this::answer));
                if (screen.more(group) > 0) {
                  html.tag("p", "and " + screen.more(group) + " more below", "class", "meaning");
                }
              },
              "class",
              "answer " + Spelling.of(group));
    }
  }

  private void answer(Finding finding) {
    html.line()
        .tag(
            "li",
            () -> {
              html.tag("a", finding.statement(), "href", "#" + anchor(finding.id()));
              Wording.warning(finding, view.reportsSaying(finding))
                  .ifPresent(warning -> html.tag("strong", warning, "class", "warning"));
              html.tag("span", standing(finding), "class", "standing");
              html.tag("span", Wording.behind(finding.roots()), "class", "behind");
              finding
                  .denied()
                  .ifPresent(
                      denial ->
                          html.tag(
                              "span",
                              "Denied by: " + Wording.behind(denial.roots()),
                              "class",
                              "behind"));
            });
  }

  private String standing(Finding finding) {
    String replaced =
        view.replacedBy(finding).stream()
            .map(older -> " Earlier: " + older.statement() + ".")
            .collect(Collectors.joining());
    return Wording.standing(finding)
        + "."
        + (finding.unverified() ? " Unverified." : "")
        + replaced;
  }

  private void findings() {
    HtmlFinding writer = new HtmlFinding(view, html);
    for (Finding finding : view.brief().findings()) {
      boolean looksFirm =
          Group.of(finding) == Group.LOOKS_FIRM && finding.independent().atLeast() == 0;
      boolean open =
          (looksFirm || Group.of(finding) == Group.CONTESTED)
              && screen.shown(Group.of(finding)).contains(finding);
      writer.write(finding, open);
    }
  }

  private void graph(SourceGraph graph) {
    html.tag(
        "p",
        "Left the outlets, right who really says it: a solid border is a firm root, a dashed one is"
            + " not.",
        "class",
        "meaning");
    html.tag(
        "div",
        () -> new HtmlGraph(html).write(graph),
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        "Source graph");
  }

  private void notices() {
    html.tag(
        "ul",
        () -> {
          for (Notice notice : view.brief().notices()) {
            html.tag("li", Wording.named(notice), "class", notice.code().lost() ? "lost" : "");
          }
        });
  }

  private void footer() {
    html.line()
        .tag(
            "footer",
            () -> {
              html.tag("p", () -> html.tag("strong", Wording.CAUTION));
              html.tag("p", Wording.COUNTING);
              html.tag("p", "Twosource " + view.brief().version());
            });
  }

  /** An id of a finding as a fragment: letters, digits and dashes alone. */
  static String anchor(String finding) {
    return finding.replaceAll("[^A-Za-z0-9]", "-");
  }
}
