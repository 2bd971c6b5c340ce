package org.twosource.app.render;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.twosource.claim.ReportReading;
import org.twosource.corroboration.Brief;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Life;
import org.twosource.entity.BundleEntity;
import org.twosource.entity.Mention;
import org.twosource.report.Notice;

/** Writes a brief as one document; contract.md, "brief --format json". */
final class BriefJson {

  private final Json json;
  private final BriefView view;

  BriefJson(Json json, BriefView view) {
    this.json = json;
    this.view = view;
  }

  void write() throws IOException {
    Brief brief = view.brief();
    json.object(
        () -> {
          json.text("twosource", brief.version());
          json.text("caution", Wording.CAUTION);
          json.array("reports", brief.reports(), report -> new ReadingJson(json, report).write());
          json.array("sources", brief.sources(), this::voice);
          json.array("entities", brief.entities(), this::entity);
          json.array("findings", brief.findings(), this::finding);
          json.array("timeline", brief.timeline(), this::entry);
          json.array("notices", brief.notices(), this::notice);
        });
  }

  private void voice(Brief.Voice voice) throws IOException {
    json.object(
        () -> {
          json.text("id", voice.id());
          json.text("name", voice.name());
          json.text("kind", voice.kind());
          json.flag("anonymous", voice.anonymous());
          json.text("party", voice.party());
        });
  }

  private void entity(BundleEntity entity) throws IOException {
    json.object(
        () -> {
          json.text("id", entity.id());
          json.word("kind", entity.kind());
          json.text("name", entity.name());
          json.texts("aliases", new TreeSet<>(entity.aliases()));
          json.object("mentions", () -> mentions(entity.mentions()));
        });
  }

  /** By report in the order of the brief, so that the same bundle gives the same bytes. */
  private void mentions(Map<String, List<Mention>> mentions) throws IOException {
    for (ReportReading reading : view.brief().reports()) {
      List<Mention> here = mentions.get(reading.report().id());
      if (here != null) {
        json.spans(
            reading.report().id(),
            here.stream().map(Mention::span).toList(),
            reading.report().text());
      }
    }
  }

  private void finding(Finding finding) throws IOException {
    json.object(
        () -> {
          json.text("id", finding.id());
          json.text("statement", finding.statement());
          refs("claims", finding.claims());
          json.word("verdict", finding.verdict());
          json.object(
              "independent",
              () -> {
                json.count("atLeast", finding.independent().atLeast());
                json.count("atMost", finding.independent().atMost());
              });
          denied(finding.denied());
          json.text("oneParty", finding.oneParty());
          json.array("roots", finding.roots(), this::root);
          json.flag("unverified", finding.unverified());
          refs("superseded", finding.superseded());
          json.text("supersededBy", finding.supersededBy());
          json.array("disagreements", finding.disagreements(), this::disagreement);
          json.texts("why", finding.why());
          json.array("evidence", Shown.items(view, finding), this::evidence);
          json.array("life", Life.of(view.brief(), finding), this::moment);
        });
  }

  private void evidence(Shown.Item item) throws IOException {
    json.object(
        () -> {
          json.text("claim", item.claim().toString());
          json.word("medium", item.evidence().medium());
          json.word("status", item.evidence().status());
          json.text("by", item.evidence().by());
        });
  }

  private void moment(Life.Moment moment) throws IOException {
    json.object(
        () -> {
          json.word("step", moment.step());
          json.text("claim", moment.claim().toString());
          json.text("day", moment.day().map(Object::toString));
          json.text("from", moment.from());
          json.text("to", moment.to());
        });
  }

  /** Nobody denies it: no party and no root, so that a reader need not ask for the field. */
  private void denied(Optional<Finding.Denial> denied) throws IOException {
    json.object(
        "denied",
        () -> {
          json.count("atLeast", denied.map(Finding.Denial::atLeast).orElse(0));
          json.array("roots", denied.map(Finding.Denial::roots).orElse(List.of()), this::root);
        });
  }

  private void root(Finding.Root root) throws IOException {
    json.object(
        () -> {
          json.text("source", root.source());
          json.text("name", root.name());
          json.flag("firm", root.firm());
          json.array("paths", root.paths(), path -> json.array(path, json::string));
        });
  }

  private void disagreement(Finding.Disagreement difference) throws IOException {
    json.object(
        () -> {
          json.word("aspect", difference.aspect());
          json.word("kind", difference.kind());
          json.number("low", difference.low());
          json.number("best", difference.best());
          json.number("high", difference.high());
          json.array("values", difference.values(), this::value);
          json.text("why", difference.why());
        });
  }

  private void value(Finding.Disagreement.Value value) throws IOException {
    json.object(
        () -> {
          json.text("claim", value.claim().toString());
          json.text("value", value.value());
        });
  }

  private void entry(Brief.TimelineEntry entry) throws IOException {
    json.object(
        () -> {
          json.interval(Optional.of(entry.interval()));
          json.text("grain", entry.grain());
          json.text("statement", entry.statement());
          json.text("finding", entry.finding());
        });
  }

  private void notice(Notice notice) throws IOException {
    json.object(
        () -> {
          json.word("code", notice.code());
          json.text("report", notice.report());
          json.span(
              "span",
              view.span(notice),
              view.reading(notice.report()).map(found -> found.report().text()).orElse(""));
          json.text("message", notice.message());
        });
  }

  private void refs(String name, List<ClaimRef> refs) throws IOException {
    json.texts(name, refs.stream().map(ClaimRef::toString).toList());
  }
}
