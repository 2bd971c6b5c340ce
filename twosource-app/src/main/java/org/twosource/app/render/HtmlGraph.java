package org.twosource.app.render;

/** Writes a {@link SourceGraph} into a page. */
final class HtmlGraph {

  private final Html html;

  HtmlGraph(Html html) {
    this.html = html;
  }

  void write(SourceGraph graph) {
    html.tag(
        "svg",
        () -> {
          graph.edges().forEach(edge -> html.tag("path", "", "class", "edge", "d", edge.path()));
          graph.nodes().forEach(this::node);
        },
        "class",
        "graph",
        "role",
        "img",
        "aria-label",
        "Who passes on whose word. The same is listed under each finding.",
        "width",
        Integer.toString(graph.width()),
        "height",
        Integer.toString(graph.height()),
        "viewBox",
        "0 0 " + graph.width() + " " + graph.height());
  }

  private void node(SourceGraph.Node node) {
    boolean root = node.kind().equals("firm") || node.kind().equals("soft");
    html.tag(
        "g",
        () -> {
          html.tag("title", node.name());
          html.tag(
              "rect",
              "",
              "x",
              Integer.toString(node.x()),
              "y",
              Integer.toString(node.y()),
              "width",
              Integer.toString(SourceGraph.WIDE),
              "height",
              Integer.toString(SourceGraph.HIGH),
              "rx",
              root ? "15" : "3");
          html.tag(
              "text",
              node.shown(),
              "x",
              Integer.toString(node.x() + SourceGraph.WIDE / 2),
              "y",
              Integer.toString(node.y() + 20),
              "text-anchor",
              "middle");
        },
        "class",
        root ? "root " + node.kind() : node.kind());
  }
}
