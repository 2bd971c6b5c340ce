package org.twosource.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twosource.text.Document;
import org.twosource.text.Named;
import org.twosource.text.Reading;
import org.twosource.text.Said;
import org.twosource.text.Sentence;
import org.twosource.text.Span;

/**
 * Rules for sentences and words, and one network for all the rest, read window by window.
 * Immutable; safe to share.
 */
final class EnglishModel implements LanguageModel {
  private final EnglishWords words = new EnglishWords();
  private final WordPieces pieces;
  private final Network network;
  private final WindowReader reader;

  EnglishModel(WordPieces pieces, Network network, Heads heads) {
    this.pieces = pieces;
    this.network = network;
    this.reader = new WindowReader(heads);
  }

  @Override
  public Document read(String text) {
    String cased = LetterCase.of(text);
    return readCased(cased, words.of(cased));
  }

  @Override
  public Document read(String text, List<List<Span>> sentences) {
    return readCased(LetterCase.of(text), sentences);
  }

  private Document readCased(String text, List<List<Span>> sentences) {
    List<Pieces> lines = pieces(text, sentences);
    int[] sizes = lines.stream().mapToInt(Pieces::size).toArray();
    int[] paragraphs = lines.stream().mapToInt(Pieces::paragraph).toArray();
    List<Sentence> read = new ArrayList<>(sentences.size());
    List<Named> names = new ArrayList<>();
    List<Said> said = new ArrayList<>();
    Map<Integer, Integer> earlier = new HashMap<>();
    Set<Integer> plain = new HashSet<>();
    for (Windows.Window window : Windows.of(sizes, paragraphs)) {
      List<Pieces> part = lines.subList(window.first(), window.last());
      Input input = Input.of(part, pieces.start(), pieces.end());
      float[] found = network.read(input.ids(), input.marks(), input.words());
      reader.read(text, part, found, read, new WindowReader.Found(names, said, earlier, plain));
    }
    return new Document(text, read, new Reading(names, said, earlier, plain));
  }

  private List<Pieces> pieces(String text, List<List<Span>> sentences) {
    List<Pieces> lines = new ArrayList<>(sentences.size());
    Marks marks = new Marks();
    int paragraph = 0;
    int from = 0;
    for (List<Span> spans : sentences) {
      if (!lines.isEmpty() && endsLine(text, from, spans.get(0).start())) {
        paragraph++;
      }
      from = spans.get(spans.size() - 1).end();
      List<String> forms = spans.stream().map(span -> span.in(text)).toList();
      int[][] ids = forms.stream().map(pieces::of).toArray(int[][]::new);
      lines.add(new Pieces(paragraph, spans, forms, ids, marks.of(forms, paragraph)));
    }
    return lines;
  }

  private static boolean endsLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Blank.endsLine(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
