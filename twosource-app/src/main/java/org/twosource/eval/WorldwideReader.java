package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twosource.text.Span;

/**
 * Worldwide (Shan et al. 2023): one article a file, word and label a line; what stands after a
 * second tab is passed over. An empty line ends a paragraph; sentences are not marked, so that a
 * passage is running text: the article itself where {@code ../original_articles} holds it with the
 * same words, else the words with spaces between.
 *
 * <p>Of a folder it reads the tenth that is kept for scoring ({@link HeldOut}).
 */
final class WorldwideReader implements GoldReader {

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<Path> files = GoldFiles.of(path, ".tsv");
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : Files.isDirectory(path) ? HeldOut.tenth(files) : files) {
      documents.add(document(file));
    }
    return documents;
  }

  private static GoldDocument document(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<String[]> rows = rows(file);
    PassageBuilder words = new PassageBuilder();
    List<Span> spans = new ArrayList<>();
    for (String[] row : rows) {
      if (row.length > 1) {
        spans.add(words.add(row[0], true));
      } else {
        words.endSentence(true);
      }
    }
    Passage passage = words.running(name);
    Optional<Passage> original = original(file, name);
    if (original.isPresent()) {
      List<String> texts = spans.stream().map(span -> span.in(passage.text())).toList();
      Optional<List<Span>> found = Alignment.of(original.get().text(), texts);
      if (found.isPresent()) {
        return new GoldDocument(original.get(), names(rows, found.get()));
      }
    }
    return new GoldDocument(passage, names(rows, spans));
  }

  private static Optional<Passage> original(Path file, String name) throws IOException {
    Path article =
        file.resolveSibling("../original_articles")
            .resolve(name.replaceFirst("\\.tsv$", ""))
            .normalize();
    return Files.isRegularFile(article)
        ? Optional.of(Passage.of(name, GoldFiles.text(article)))
        : Optional.empty();
  }

  private static Answer names(List<String[]> rows, List<Span> spans) {
    NameLabels labels = new NameLabels();
    int at = 0;
    for (String[] row : rows) {
      if (row.length > 1) {
        labels.add(spans.get(at++), row[1]);
      } else {
        labels.end();
      }
    }
    return Answer.NONE.withNames(labels.names());
  }

  /** A row of one cell is an empty line. */
  private static List<String[]> rows(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    int number = 0;
    for (String line : GoldFiles.lines(file)) {
      number++;
      String[] row = line.isBlank() ? new String[] {""} : line.split("\t|\\s+(?=\\S+$)", -1);
      if (row.length < 2 && !line.isBlank()) {
        throw new GoldException(file, number, "no word and label: " + line);
      }
      rows.add(row);
    }
    return rows;
  }
}
