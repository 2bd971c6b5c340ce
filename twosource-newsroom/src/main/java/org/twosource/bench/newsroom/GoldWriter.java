package org.twosource.bench.newsroom;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.twosource.bench.newsroom.Telling.Stance;
import org.twosource.text.Span;

/**
 * Writes a bundle as those of gold/newsroom: the reports, and gold.json beside them. Beyond that
 * format a root names its claims and paths, and a finding what replaces it.
 */
final class GoldWriter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  private GoldWriter() {}

  /** Writes into a folder of the bundle's name, which is made. */
  static void write(Path folder, Bundle bundle, List<Page> pages) throws IOException {
    Path own = Files.createDirectories(folder.resolve(bundle.name()));
    for (Page page : pages) {
      Files.writeString(own.resolve(page.desk().id() + ".md"), report(page, bundle));
    }
    Files.writeString(own.resolve("gold.json"), gold(bundle, pages).toPrettyString() + "\n");
  }

  static String report(Page page, Bundle bundle) {
    Desk desk = page.desk();
    StringBuilder front = new StringBuilder("---\n");
    front.append("title: \"").append(page.title()).append("\"\n");
    front.append("outlet: \"").append(desk.outlet()).append("\"\n");
    front.append("published: ").append(STAMP.format(desk.published())).append("\n");
    if (page.creditedInFront()) {
      front
          .append("agency: \"")
          .append(bundle.desks().get(desk.model().orElseThrow()).outlet())
          .append("\"\n");
    }
    return front + "---\n" + page.text().text();
  }

  static ObjectNode gold(Bundle bundle, List<Page> pages) {
    ObjectNode gold = JSON.createObjectNode();
    gold.put("bundle", bundle.name()).put("exhaustive", false);
    gold.put(
        "offsets", "UTF-16 code units into the text after the closing line of the front matter");
    ArrayNode reports = gold.putArray("reports");
    ArrayNode claims = gold.putArray("claims");
    for (Page page : pages) {
      reports.addObject().put("id", page.desk().id()).put("file", page.desk().id() + ".md");
      bundle.of(page.desk()).forEach(telling -> claim(claims.addObject(), telling, page, bundle));
    }
    ArrayNode findings = gold.putArray("findings");
    Truths.of(bundle).forEach(truth -> finding(findings.addObject(), truth));
    gold.putArray("sameName");
    gold.putArray("notSameName");
    ArrayNode speakers = gold.putArray("speaksFor");
    bundle.world().speakers().forEach(pair -> texts(speakers.addArray(), pair));
    return gold;
  }

  private static void claim(ObjectNode node, Telling telling, Page page, Bundle bundle) {
    node.put("id", telling.id()).put("report", page.desk().id());
    spans(node.putArray("span"), page.text().spans(telling.id()), page.text().text());
    ArrayNode chains = node.putArray("chains");
    if (telling.ownVoice()) {
      chains.addArray();
      page.desk()
          .body()
          .ifPresent(body -> node.putArray("alsoRight").addArray().addArray().add(body.name()));
    }
    telling
        .chains()
        .forEach(chain -> texts(chains.addArray(), chain.stream().map(Voice::name).toList()));
    boolean no = telling.stance() == Stance.DENIED || telling.version().negative();
    node.put(
        "certainty", no ? "denied" : telling.stance() == Stance.HEDGED ? "hedged" : "asserted");
    node.put("modality", "fact");
    Prose.Mark cue = page.cues().get(telling.id());
    if (cue != null) {
      spans(node.putArray("cue"), List.of(cue.span()), page.text().text());
    }
    if (telling.version().fact().sort() == Fact.Sort.EVENT) {
      String day = bundle.world().day().plusDays(telling.version().daysOff()).toString();
      node.putObject("time").put("earliest", day).put("latest", day);
    }
  }

  private static void finding(ObjectNode node, Truth truth) {
    node.put("id", truth.id()).put("statement", truth.statement());
    truth.roots().forEach(root -> root(node.withArray("roots").addObject(), root));
    texts(node.putArray("claims"), truth.tellings().stream().map(Telling::id).toList());
    texts(node.putArray("verdict"), truth.verdicts());
    truth.atLeast().forEach(node.putArray("atLeast")::add);
    truth.atMost().forEach(node.putArray("atMost")::add);
    if (!truth.denied().isEmpty()) {
      ObjectNode denied = node.putObject("denied").put("atLeast", Truth.parties(truth.denied()));
      truth.denied().forEach(root -> root(denied.withArray("roots").addObject(), root));
    }
    if (truth.unverified()) {
      node.put("unverified", true);
    }
    truth
        .difference()
        .ifPresent(
            difference -> {
              ObjectNode differ =
                  node.putObject("disagreement")
                      .put("aspect", String.join(",", difference.aspects()));
              texts(differ.putArray("kind"), difference.kinds());
              difference.values().forEach(differ.putArray("values")::add);
            });
    truth.supersededBy().ifPresent(id -> node.put("supersededBy", id));
  }

  private static void root(ObjectNode node, Root root) {
    node.put("name", root.name()).put("firm", root.firm());
    if (!root.party().isEmpty()) {
      node.put("party", root.party());
    }
    texts(node.putArray("claims"), root.tellings().stream().sorted().toList());
    ArrayNode paths = node.putArray("paths");
    root.paths().forEach(path -> texts(paths.addArray(), path));
  }

  private static void spans(ArrayNode node, List<Span> spans, String text) {
    spans.forEach(
        span ->
            node.addObject()
                .put("start", span.start())
                .put("end", span.end())
                .put("text", span.in(text)));
  }

  private static void texts(ArrayNode node, List<String> texts) {
    texts.forEach(node::add);
  }
}
