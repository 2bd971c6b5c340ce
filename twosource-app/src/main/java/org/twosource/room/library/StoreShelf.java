package org.twosource.room.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twosource.app.render.BriefReader;
import org.twosource.report.Notice;
import org.twosource.report.Report;
import org.twosource.store.Bundles;
import org.twosource.store.Workspace;

/** Keeps bundles in a workspace. */
final class StoreShelf implements BundleShelf {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int KEPT = BundleLibrary.SEARCHED;

  private final Workspace workspace;
  private final Map<String, Parsed> parsed = Recent.of(KEPT);

  private record Parsed(Instant changed, Known known) {}

  StoreShelf(Workspace workspace) {
    this.workspace = workspace;
  }

  private Bundles bundles() {
    return workspace.bundles();
  }

  @Override
  public boolean add(Library.Line line, List<Report> reports, List<Notice> notices) {
    ArrayNode list = JSON.createArrayNode();
    notices.forEach(
        notice ->
            list.addObject()
                .put("code", notice.code().name())
                .put("report", notice.report())
                .put("message", notice.message()));
    return bundles().add(bundle(line), reports, list.toString());
  }

  @Override
  public List<Notice> notices(String id) {
    List<Notice> found = new ArrayList<>();
    try {
      for (JsonNode node : JSON.readTree(bundles().notices(id))) {
        found.add(
            new Notice(
                Notice.Code.valueOf(node.path("code").asText()),
                node.path("report").asText(),
                Optional.empty(),
                node.path("message").asText()));
      }
    } catch (JsonProcessingException | IllegalArgumentException foreign) {
      return found;
    }
    return found;
  }

  private static Bundles.Bundle bundle(Library.Line line) {
    return new Bundles.Bundle(
        line.id(),
        line.title(),
        line.reports(),
        line.first(),
        line.last(),
        line.verdicts(),
        line.changed());
  }

  private static Library.Line line(Bundles.Bundle bundle) {
    return new Library.Line(
        bundle.id(),
        bundle.title(),
        bundle.reports(),
        bundle.first(),
        bundle.last(),
        bundle.verdicts(),
        bundle.changed(),
        true);
  }

  @Override
  public List<Library.Line> list(int limit) {
    return bundles().list(limit).stream().map(StoreShelf::line).toList();
  }

  @Override
  public Optional<Library.Line> find(String id) {
    return bundles().find(id).map(StoreShelf::line);
  }

  @Override
  public List<Report> reports(String id) {
    return bundles().reports(id);
  }

  @Override
  public Optional<Known> brief(String id) {
    Optional<Instant> changed = find(id).map(Library.Line::changed);
    Parsed kept = parsed.get(id);
    if (kept != null && changed.filter(kept.changed()::equals).isPresent()) {
      return Optional.of(kept.known());
    }
    Optional<Known> known =
        bundles()
            .brief(id)
            .map(
                brief -> {
                  Map<String, Report> reports = new LinkedHashMap<>();
                  reports(id).forEach(report -> reports.put(report.id(), report));
                  return new Known(BriefReader.read(brief.json(), reports), brief.ruled());
                });
    known.ifPresent(found -> changed.ifPresent(at -> parsed.put(id, new Parsed(at, found))));
    return known;
  }

  @Override
  public void keep(Library.Line line, Known known, List<Library.Event> events) {
    bundles()
        .keep(
            bundle(line),
            new Bundles.Brief(StoredForm.of(known.brief()), known.ruled()),
            events.stream()
                .map(one -> new Bundles.Happened(one.at(), one.message(), one.statement()))
                .toList());
  }

  @Override
  public List<Library.Event> events(String id, Instant since) {
    return bundles().events(id, since).stream()
        .map(one -> new Library.Event(one.at(), one.message(), one.statement()))
        .toList();
  }

  @Override
  public List<String> holding(String words, int limit) {
    return bundles().holding(words, limit);
  }

  @Override
  public void delete(String id) {
    bundles().delete(id);
    parsed.remove(id);
  }

  @Override
  public List<Library.Entry> journal(String id) {
    return StoreLibrary.journal(workspace, id);
  }

  @Override
  public void write(String id, String who, String why, String json) {
    workspace.journal().add(id, who, why, json);
  }

  @Override
  public void undo(String id, long entry, String who) {
    workspace.journal().undo(entry, who, "");
  }
}
