package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.twosource.eval.Answer.Node;

/**
 * Treebanks in <a href="https://universaldependencies.org/format.html">CoNLL-U</a>: syntactic words
 * only, no empty nodes. A passage is a document.
 *
 * <p>Since version 2.15 treebanks call bare noun phrases {@code obl:unmarked}; those of time, which
 * their last column still tells, are called {@code obl:tmod} here as before. Only LAS with subtypes
 * knows the difference.
 */
final class ConlluReader implements GoldReader {

  private static final int COLUMNS = 10;

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ".conllu")) {
      new File(file, documents).read();
    }
    return documents;
  }

  /** One file as it is read. */
  private static final class File {
    private final Path file;
    private final List<GoldDocument> documents;
    private final List<List<Node>> trees = new ArrayList<>();
    private List<Node> tree = new ArrayList<>();
    private PassageBuilder text = new PassageBuilder();
    private String id;
    private int joined;

    /** Whether a space follows the words that are written as one, once they are over. */
    private boolean spaceAfterJoined;

    File(Path file, List<GoldDocument> documents) {
      this.file = file;
      this.documents = documents;
      this.id = String.valueOf(file.getFileName());
    }

    void read() throws IOException {
      int number = 0;
      for (String line : GoldFiles.lines(file)) {
        number++;
        if (line.startsWith("# newdoc")) {
          endDocument();
          id = line.substring(line.indexOf('=') + 1).strip();
        } else if (line.startsWith("# newpar")) {
          text.endSentence(true);
        } else if (line.isEmpty()) {
          endSentence(number);
        } else if (!line.startsWith("#")) {
          row(line.split("\t", -1), number);
        }
      }
      endSentence(number);
      endDocument();
    }

    private void row(String[] row, int number) {
      if (row.length != COLUMNS) {
        throw new GoldException(file, number, row.length + " columns, not " + COLUMNS);
      }
      boolean spaceAfter = !row[9].contains("SpaceAfter=No");
      int dash = row[0].indexOf('-');
      if (dash > 0) {
        joined = GoldFiles.number(row[0].substring(dash + 1), file, number);
        spaceAfterJoined = spaceAfter;
      } else if (row[0].indexOf('.') < 0) {
        int at = GoldFiles.number(row[0], file, number);
        if (at != tree.size() + 1) {
          throw new GoldException(file, number, "word " + at + " after word " + tree.size());
        }
        text.add(row[1], at == joined ? spaceAfterJoined : at > joined && spaceAfter);
        int head = GoldFiles.number(row[6], file, number);
        tree.add(new Node(row[3], row[2], head - 1, relation(row)));
      }
    }

    private static String relation(String[] row) {
      return row[7].endsWith(":unmarked") && row[9].contains("TemporalNPAdjunct=Yes")
          ? row[7].replace(":unmarked", ":tmod")
          : row[7];
    }

    private void endSentence(int number) {
      for (Node node : tree) {
        if (node.head() < -1 || node.head() >= tree.size()) {
          throw new GoldException(
              file, number, "a head outside the sentence that ends here: " + (node.head() + 1));
        }
      }
      if (!tree.isEmpty()) {
        text.endSentence(false);
        trees.add(tree);
        tree = new ArrayList<>();
      }
      joined = 0;
    }

    private void endDocument() {
      if (!trees.isEmpty()) {
        documents.add(new GoldDocument(text.passage(id), Answer.NONE.withTrees(trees)));
      }
      trees.clear();
      text = new PassageBuilder();
    }
  }
}
