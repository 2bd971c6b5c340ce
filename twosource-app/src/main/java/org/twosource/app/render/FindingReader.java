package org.twosource.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.twosource.corroboration.ClaimRef;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Finding.Disagreement;
import org.twosource.corroboration.Verdict;

/** Reads a finding back from JSON. */
final class FindingReader {

  private FindingReader() {}

  static Finding finding(JsonNode node) {
    JsonNode independent = node.path("independent");
    return new Finding(
        BriefReader.text(node, "id"),
        BriefReader.text(node, "statement"),
        refs(node.path("claims")),
        BriefReader.constant(Verdict.class, BriefReader.text(node, "verdict"), Verdict.SINGLE),
        new Finding.Bounds(independent.path("atLeast").asInt(), independent.path("atMost").asInt()),
        denial(node.path("denied")),
        BriefReader.maybe(node, "oneParty"),
        BriefReader.all(node.path("roots"), FindingReader::root),
        node.path("unverified").asBoolean(),
        refs(node.path("superseded")),
        BriefReader.maybe(node, "supersededBy"),
        BriefReader.all(node.path("disagreements"), FindingReader::disagreement),
        BriefReader.all(node.path("why"), JsonNode::asText));
  }

  /** Nobody denies it where no root does. */
  private static Optional<Finding.Denial> denial(JsonNode node) {
    List<Finding.Root> roots = BriefReader.all(node.path("roots"), FindingReader::root);
    return roots.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding.Denial(node.path("atLeast").asInt(), roots));
  }

  private static Finding.Root root(JsonNode node) {
    return new Finding.Root(
        BriefReader.text(node, "source"),
        BriefReader.text(node, "name"),
        node.path("firm").asBoolean(),
        BriefReader.all(node.path("paths"), path -> BriefReader.all(path, JsonNode::asText)));
  }

  private static Disagreement disagreement(JsonNode node) {
    return new Disagreement(
        BriefReader.constant(
            Disagreement.Aspect.class,
            BriefReader.text(node, "aspect"),
            Disagreement.Aspect.OUTCOME),
        BriefReader.constant(
            Disagreement.Kind.class, BriefReader.text(node, "kind"), Disagreement.Kind.CONFLICT),
        number(node, "low"),
        number(node, "best"),
        number(node, "high"),
        BriefReader.all(
            node.path("values"),
            value ->
                new Disagreement.Value(
                    ref(BriefReader.text(value, "claim")), BriefReader.text(value, "value"))),
        BriefReader.text(node, "why"));
  }

  private static Optional<Double> number(JsonNode node, String field) {
    return node.path(field).isNumber()
        ? Optional.of(node.path(field).asDouble())
        : Optional.empty();
  }

  private static List<ClaimRef> refs(JsonNode nodes) {
    return BriefReader.all(nodes, node -> ref(node.asText()));
  }

  private static ClaimRef ref(String written) {
    int stroke = written.lastIndexOf('/');
    return new ClaimRef(written.substring(0, Math.max(0, stroke)), written.substring(stroke + 1));
  }
}
