package org.twosource.app.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.twosource.corroboration.Finding;

/**
 * The ways from one root to those who print it, as a tree that starts at the root: what two outlets
 * have in common is the branch they hang on.
 */
final class RootTree {

  private static final class Node {
    private final Map<String, Node> branches = new TreeMap<>();
  }

  private RootTree() {}

  /** The lines of the tree below the root, each branch before the next; empty for no paths. */
  static List<String> lines(Finding.Root root) {
    Node top = new Node();
    for (List<String> path : root.paths()) {
      Node at = top;
      for (int i = path.size() - 1; i >= 0; i--) {
        boolean itself = i == path.size() - 1 && path.size() > 1 && path.get(i).equals(root.name());
        if (!itself) {
          at = at.branches.computeIfAbsent(path.get(i), absent -> new Node());
        }
      }
    }
    List<String> lines = new ArrayList<>();
    write(top, "", lines);
    return lines;
  }

  private static void write(Node node, String indent, List<String> lines) {
    int left = node.branches.size();
    for (Map.Entry<String, Node> branch : node.branches.entrySet()) {
      left--;
      lines.add(indent + (left == 0 ? "└ " : "├ ") + branch.getKey());
      write(branch.getValue(), indent + (left == 0 ? "  " : "│ "), lines);
    }
  }
}
