package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.eval.Answer.Attributed;
import org.twosource.text.Span;

/**
 * PolNeAR: a folder with {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann},
 * stand-off marks like those of brat. Offsets count Unicode characters; the pieces of a span are
 * parted by semicolons. Of a text with several annotators the first, in order of file name, is
 * taken. Lines without a tab and marks of other kinds are passed over.
 */
final class PolnearReader implements GoldReader {

  @Override
  public List<GoldDocument> read(Path path) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path file : GoldFiles.of(path.resolve("attributions"), ".ann")) {
      String name = String.valueOf(file.getFileName()).replaceFirst("_[^_]*\\.ann$", "");
      if (seen.add(name)) {
        documents.add(document(path, name, file));
      }
    }
    return documents;
  }

  private static GoldDocument document(Path path, String name, Path marks) throws IOException {
    Path file = path.resolve("text").resolve(name + ".txt");
    if (!Files.isRegularFile(file)) {
      throw new GoldException(marks, "its text is absent: " + file);
    }
    String text = GoldFiles.text(file);
    Marks read = new Marks(marks, text);
    return new GoldDocument(
        Passage.of(name, text), Answer.NONE.withAttributions(read.attributions()));
  }

  /** The marks of one text. */
  private static final class Marks {
    private final Path file;
    private final String text;
    private final Map<String, List<Span>> spans = new HashMap<>();
    private final List<Attributed> found = new ArrayList<>();

    Marks(Path file, String text) {
      this.file = file;
      this.text = text;
    }

    List<Attributed> attributions() throws IOException {
      List<String> lines = GoldFiles.lines(file);
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t", -1);
        if (cells.length > 1 && cells[0].startsWith("T")) {
          spans.put(cells[0], pieces(cells[1], i + 1));
        }
      }
      for (int i = 0; i < lines.size(); i++) {
        String[] cells = lines.get(i).split("\t", -1);
        if (cells.length > 1 && cells[0].startsWith("E")) {
          add(cells[1], i + 1);
        }
      }
      return found;
    }

    /** Reads {@code Content 3 10;14 20}. */
    private List<Span> pieces(String mark, int line) {
      List<Span> pieces = new ArrayList<>();
      for (String piece : mark.substring(mark.indexOf(' ') + 1).split(";", -1)) {
        String[] ends = piece.split(" ", -1);
        if (ends.length != 2) {
          throw new GoldException(file, line, "no span: " + piece);
        }
        pieces.add(
            new Span(
                offset(GoldFiles.number(ends[0], file, line), line),
                offset(GoldFiles.number(ends[1], file, line), line)));
      }
      return pieces;
    }

    private int offset(int characters, int line) {
      try {
        return text.offsetByCodePoints(0, characters);
      } catch (IndexOutOfBoundsException e) {
        throw new GoldException(file, line, "outside the text: " + characters);
      }
    }

    /**
     * Reads {@code Attribution:T4 Content:T3 Cue:T2 Source:T1}; a second content adds to the first.
     */
    private void add(String event, int line) {
      List<Span> source = new ArrayList<>();
      List<Span> cue = new ArrayList<>();
      List<Span> content = new ArrayList<>();
      for (String part : event.strip().split("\\s+", -1)) {
        int colon = part.indexOf(':');
        List<Span> marked = spans.get(part.substring(colon + 1));
        if (marked == null) {
          throw new GoldException(file, line, "no such mark: " + part);
        }
        switch (part.substring(0, Math.max(0, colon)).replaceFirst("\\d+$", "")) {
          case "Source" -> source.addAll(marked);
          case "Cue" -> cue.addAll(marked);
          case "Content" -> content.addAll(marked);
          default -> {}
        }
      }
      if (!cue.isEmpty() || !content.isEmpty()) {
        found.add(new Attributed(source, cue, content));
      }
    }
  }
}
