package org.twosource.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads CoNLL-U: syntactic words only, no empty nodes, and time adverbials named again. */
final class Treebank {
  private Treebank() {}

  static List<Tree> read(Path file) throws IOException {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String genre = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc id")) {
        String id = line.substring(line.indexOf('=') + 1).strip();
        genre = id.replaceFirst("^GUM_", "").replaceFirst("[-_].*", "");
      } else if (line.isEmpty()) {
        if (!rows.isEmpty()) {
          trees.add(tree(rows, genre));
        }
        rows.clear();
      } else if (line.matches("\\d+\\t.*")) {
        rows.add(line.split("\t", -1));
      }
    }
    if (!rows.isEmpty()) {
      trees.add(tree(rows, genre));
    }
    return trees;
  }

  private static Tree tree(List<String[]> rows, String genre) {
    int n = rows.size();
    Tree tree = new Tree(n, genre);
    for (int i = 0; i < n; i++) {
      String[] row = rows.get(i);
      tree.words[i] = row[1];
      tree.tags[i] = row[3] + " " + row[4];
      tree.lemmas[i] = row[2];
      int head = Integer.parseInt(row[6]);
      tree.heads[i] = head == 0 ? n : head - 1;
      tree.relations[i] = relation(row);
    }
    return tree;
  }

  /**
   * Treebanks since 2.15 say {@code unmarked} for bare noun phrases of time and others; the
   * miscellany column still tells which are times.
   */
  private static String relation(String[] row) {
    return row[7].endsWith(":unmarked") && row[9].contains("TemporalNPAdjunct=Yes")
        ? row[7].replace(":unmarked", ":tmod")
        : row[7];
  }
}
