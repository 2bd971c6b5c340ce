package org.twosource.app.render;

import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.Finding;
import org.twosource.text.Sentence;
import org.twosource.text.Span;

/** A finding that opens to everything it rests on. */
final class HtmlFinding {

  private static final int CONTEXT = 160;

  private final BriefView view;
  private final Html html;

  HtmlFinding(BriefView view, Html html) {
    this.view = view;
    this.html = html;
  }

  void write(Finding finding, boolean open) {
    String group = Spelling.of(Group.of(finding));
    Html.Inside inside =
        () -> {
          html.tag("summary", () -> summary(finding));
          html.tag("div", () -> body(finding), "class", "body");
        };
    String id = HtmlBrief.anchor(finding.id());
    html.line();
    if (open) {
      html.tag("details", inside, "id", id, "class", group, "open", "");
    } else {
      html.tag("details", inside, "id", id, "class", group);
    }
  }

  private void summary(Finding finding) {
    html.tag("span", Wording.verdict(finding.verdict()), "class", "chip");
    if (finding.unverified()) {
      html.text(" ").tag("span", "Unverified", "class", "chip plain");
    }
    if (finding.supersededBy().isPresent()) {
      html.text(" ").tag("span", "Superseded", "class", "chip plain");
    }
    html.text(" ").tag("h3", finding.statement());
    html.text(" ")
        .tag("span", finding.id() + " · " + Wording.count(finding.independent()), "class", "count");
  }

  private void body(Finding finding) {
    Wording.warning(finding, view.reportsSaying(finding))
        .ifPresent(warning -> html.tag("p", warning, "class", "warning"));
    finding.oneParty().ifPresent(party -> html.tag("p", "All answer to one party: " + party + "."));
    supersession(finding);
    List<String> evidence = Shown.evidence(view, finding);
    if (!evidence.isEmpty()) {
      html.tag("p", "Evidence named: " + String.join("; ", evidence) + ".");
    }
    html.tag("h4", "Who stands behind it");
    roots(finding.roots());
    finding
        .denied()
        .ifPresent(
            denial -> {
              html.tag("h4", "Who denies it");
              roots(denial.roots());
            });
    finding.disagreements().forEach(difference -> difference(finding, difference));
    words(finding);
    List<String> life = Shown.life(view, finding);
    if (!life.isEmpty()) {
      html.tag("h4", "What became of it");
      html.tag("ul", () -> life.forEach(line -> html.tag("li", line)), "class", "why");
    }
    if (!finding.why().isEmpty()) {
      html.tag("h4", "Why it is counted so");
      html.tag("ul", () -> finding.why().forEach(why -> html.tag("li", why)), "class", "why");
    }
  }

  private void supersession(Finding finding) {
    finding
        .supersededBy()
        .flatMap(view::finding)
        .ifPresent(newer -> linked("A later one replaces it: ", newer));
    view.replacedBy(finding).forEach(older -> linked("It replaces: ", older));
  }

  private void linked(String lead, Finding other) {
    html.tag(
        "p",
        () ->
            html.text(lead)
                .tag("a", other.statement(), "href", "#" + HtmlBrief.anchor(other.id())));
  }

  private void roots(List<Finding.Root> roots) {
    html.tag("ul", () -> roots.forEach(this::root), "class", "roots");
  }

  private void root(Finding.Root root) {
    String kind = root.firm() ? "firm" : "soft";
    html.tag(
        "li",
        () -> {
          html.tag("span", root.name(), "class", "name " + kind);
          html.text(" ").tag("span", root.firm() ? "firm" : "not firm", "class", "count");
          view.voice(root.source())
              .flatMap(Brief.Voice::party)
              .filter(party -> !party.equals(root.name()))
              .ifPresent(party -> html.tag("span", ", answers to " + party, "class", "count"));
          root.paths().forEach(path -> chain(path, kind));
        });
  }

  private void chain(List<String> path, String kind) {
    html.tag(
        "ol",
        () -> {
          for (int i = 0; i < path.size(); i++) {
            boolean last = i > 0 && i == path.size() - 1;
            html.tag("li", path.get(i), "class", last ? kind : "relay");
          }
          if (path.size() == 1) {
            html.tag("li", "its own voice", "class", kind);
          }
        },
        "class",
        "chain");
  }

  private void words(Finding finding) {
    List<Telling> all = view.tellings(finding);
    List<Telling> say = all.stream().filter(telling -> !telling.denies()).toList();
    List<Telling> deny = all.stream().filter(Telling::denies).toList();
    if (deny.isEmpty()) {
      html.tag("h4", "In the reports' own words");
      html.tag("div", () -> say.forEach(this::quote), "class", "quotes");
      return;
    }
    html.tag(
        "div",
        () -> {
          html.tag("div", () -> side("Say it", say));
          html.tag("div", () -> side("Deny it", deny));
        },
        "class",
        "sides");
  }

  private void side(String title, List<Telling> tellings) {
    html.tag("h4", title);
    tellings.forEach(this::quote);
  }

  private void quote(Telling telling) {
    html.tag(
        "figure",
        () -> {
          html.tag("blockquote", () -> context(telling));
          html.tag(
              "figcaption",
              () -> {
                html.tag("a", BriefView.outlet(telling.reading()), "href", "#" + telling.anchor());
                telling.paths().stream()
                    .filter(path -> path.size() > 1)
                    .forEach(
                        path ->
                            html.text(" ← " + String.join(" ← ", path.subList(1, path.size()))));
                html.text(TextFinding.doubts(telling.claim()));
              });
        });
  }

  /** The claim's words in the sentences they stand in. */
  private void context(Telling telling) {
    String text = telling.reading().report().text();
    List<MarkedText.Mark> marks =
        telling.claim().span().stream()
            .filter(span -> span.end() <= text.length())
            .map(span -> new MarkedText.Mark(span, telling.claim().id()))
            .toList();
    Optional<Span> cover = marks.stream().map(MarkedText.Mark::span).reduce(Span::cover);
    if (cover.isEmpty()) {
      html.text(telling.claim().statement());
      return;
    }
    Span around = sentences(telling, cover.get(), text.length());
    new MarkedText(text, marks).write(html, around, mark -> () -> {}, mark -> () -> {});
  }

  private static Span sentences(Telling telling, Span claim, int end) {
    var document = telling.reading().document();
    int from =
        document
            .sentenceAt(claim.start())
            .map(Sentence::span)
            .map(Span::start)
            .orElse(Math.max(0, claim.start() - CONTEXT));
    int to =
        document
            .sentenceAt(Math.max(claim.start(), claim.end() - 1))
            .map(Sentence::span)
            .map(Span::end)
            .orElse(Math.min(end, claim.end() + CONTEXT));
    return new Span(Math.min(from, claim.start()), Math.min(end, Math.max(to, claim.end())));
  }

  private void difference(Finding finding, Finding.Disagreement difference) {
    html.tag("h4", "Where accounts differ: " + Spelling.of(difference.aspect()));
    Optional<RangeChart> chart = RangeChart.of(difference, finding, view);
    if (chart.isPresent()) {
      new HtmlRange(html).write(chart.get());
    } else {
      html.tag("ul", () -> difference.values().forEach(value -> value(finding, value)));
    }
    html.tag(
        "p",
        Wording.capital(Wording.difference(difference.kind()))
            + (difference.why().isBlank() ? "." : ": " + difference.why() + "."),
        "class",
        "meaning");
  }

  private void value(Finding finding, Finding.Disagreement.Value value) {
    String who =
        view.telling(value.claim(), finding)
            .map(telling -> telling.speaker() + ", " + BriefView.outlet(telling.reading()))
            .orElse(value.claim().toString());
    html.tag("li", () -> html.tag("strong", value.value()).text(" " + who));
  }
}
