package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.twosource.text.Named;
import org.twosource.text.Said;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** Turns what the network says of a window's words into sentences, names and attributions. */
final class WindowReader {
  /** Mail and web addresses hold names, but are none. */
  private static final Pattern ADDRESS = Pattern.compile("@.|://|^www\\.");

  /** What it costs to begin a name, see {@link Marking}. */
  private static final double OPENING = 0.7;

  private final Heads heads;
  private final Heads.Slice tags;
  private final Heads.Slice names;
  private final Heads.Slice happened;
  private final Marking naming;
  private final Trees trees;
  private final SaidReader said;
  private final Earlier earlier;

  WindowReader(Heads heads) {
    this.heads = heads;
    tags = heads.slice("tags");
    names = heads.slice("names");
    happened = heads.slice("happened");
    naming = new Marking(heads.names(), heads.nameAfter(), kind -> OPENING);
    trees = new Trees(heads);
    said = new SaidReader(heads);
    earlier = new Earlier(heads);
  }

  /** Where names, attributions and pairs of a text are gathered. */
  record Found(
      List<Named> names, List<Said> said, Map<Integer, Integer> earlier, Set<Integer> plain) {}

  /** Adds a window's sentences and what they hold. */
  void read(
      String text, List<Pieces> window, float[] values, List<Sentence> sentences, Found found) {
    List<Span> spans = new ArrayList<>();
    window.forEach(line -> spans.addAll(line.spans()));
    States states = new States(values, heads.width(), spans.size());
    List<String> upos = new ArrayList<>(spans.size());
    int first = 0;
    for (Pieces line : window) {
      Sentence sentence = sentence(line, states, first, sentences.size());
      sentence.tokens().forEach(token -> upos.add(token.tag()));
      sentences.add(sentence);
      // No name goes on behind a sentence's end, as one and the next do at a letter's foot.
      for (Marking.Chunk chunk : naming.chunks(states, names, first, line.words().size())) {
        addNames(text, spans, chunk, found.names);
      }
      first += line.words().size();
    }
    found.said.addAll(said.read(states, chunk -> span(spans, chunk)));
    for (int i = 0; i < spans.size(); i++) {
      if (said.isPlain(states, i)) {
        found.plain.add(spans.get(i).start());
      }
    }
    for (Earlier.Pair pair : earlier.pairs(states, upos)) {
      found.earlier.put(spans.get(pair.word()).start(), spans.get(pair.earlier()).start());
    }
  }

  /** "Loma, Ostran" is two places, though some of the training texts mark them as one. */
  private static void addNames(
      String text, List<Span> spans, Marking.Chunk chunk, List<Named> names) {
    Named.Kind kind = kind(chunk.kind());
    if (ADDRESS.matcher(spans.get(chunk.first()).in(text)).find()) {
      return;
    }
    int first = chunk.first();
    for (int i = chunk.first(); i <= chunk.last() + 1; i++) {
      boolean comma =
          i <= chunk.last() && kind == Named.Kind.LOCATION && spans.get(i).in(text).equals(",");
      if (comma || i > chunk.last()) {
        if (i > first) {
          // What stands behind a comma may be something else after all.
          double likely = first > chunk.first() ? chunk.likely() / 2 : chunk.likely();
          names.add(new Named(spans.get(first).cover(spans.get(i - 1)), kind, likely));
        }
        first = i + 1;
      }
    }
  }

  private static Span span(List<Span> spans, Marking.Chunk chunk) {
    return spans.get(chunk.first()).cover(spans.get(chunk.last()));
  }

  private static Named.Kind kind(String label) {
    return Named.Kind.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private Sentence sentence(Pieces line, States states, int first, int index) {
    int size = line.words().size();
    int[] above = trees.heads(states, first, size);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String word = line.words().get(i);
      String tag = heads.tags().get(states.best(first + i, tags));
      int head = above[i];
      tokens.add(
          new Token(
              i,
              line.spans().get(i),
              word,
              tag.substring(0, tag.indexOf(' ')).intern(),
              heads.lemmatizer().lemma(word, tag),
              head,
              trees.relation(states, first + i, head < 0 ? -1 : first + head),
              states.at(first + i, happened, 0)));
    }
    Span span = line.spans().get(0).cover(line.spans().get(size - 1));
    return new Sentence(index, line.paragraph(), span, tokens);
  }
}
