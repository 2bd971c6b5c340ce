package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Universal NER (Mayhew et al. 2024): number, word and label of a word a line, parted by tabs; an
 * empty line ends a sentence. A passage is a document.
 */
final class UnerReader implements GoldReader {

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFiles.of(path, ".iob2")) {
      read(file, documents);
    }
    return documents;
  }

  private static void read(Path file, List<GoldDocument> documents) throws IOException {
    PassageBuilder text = new PassageBuilder();
    NameLabels labels = new NameLabels();
    String id = String.valueOf(file.getFileName());
    int number = 0;
    for (String line : GoldFiles.lines(file)) {
      number++;
      if (line.startsWith("# newdoc")) {
        add(id, text, labels, documents);
        text = new PassageBuilder();
        labels = new NameLabels();
        id = line.substring(line.indexOf('=') + 1).strip();
      } else if (line.isEmpty()) {
        labels.end();
        text.endSentence(true);
      } else if (!line.startsWith("# ")) {
        String[] cells = line.split("\t", -1);
        if (cells.length < 3) {
          throw new GoldException(file, number, "no number, word and label");
        }
        labels.add(text.add(cells[1], true), cells[2]);
      }
    }
    add(id, text, labels, documents);
  }

  private static void add(
      String id, PassageBuilder text, NameLabels labels, List<GoldDocument> documents) {
    if (!text.isEmpty()) {
      documents.add(new GoldDocument(text.passage(id), Answer.NONE.withNames(labels.names())));
    }
  }
}
