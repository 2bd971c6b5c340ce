package org.twosource.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** Documents built by hand: a small tokeniser, sentences by line, tags from a small tagger. */
final class Texts {

  private static final Pattern WORD =
      Pattern.compile(
          "\\d[\\d,.]*\\d|(?:\\p{L}\\.){2,}|[\\p{L}\\p{M}\\d]+(?:[-'’][\\p{L}\\d]+)*|\\S");
  private static final POSTaggerME TAGGER = tagger();

  private Texts() {}

  static Document tagged(String text) {
    return document(text, true);
  }

  /** Every tag X: what a model that knows nothing would give. */
  static Document untagged(String text) {
    return document(text, false);
  }

  private static synchronized Document document(String text, boolean tags) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\\n]+").matcher(text);
    while (lines.find()) {
      List<int[]> spans = new ArrayList<>();
      Matcher words = WORD.matcher(text).region(lines.start(), lines.end());
      while (words.find()) {
        spans.add(new int[] {words.start(), words.end()});
      }
      if (!spans.isEmpty()) {
        sentences.add(sentence(text, sentences.size(), spans, tags));
      }
    }
    return new Document(text, sentences);
  }

  private static Sentence sentence(String text, int index, List<int[]> spans, boolean tags) {
    String[] words = spans.stream().map(s -> text.substring(s[0], s[1])).toArray(String[]::new);
    String[] tagged = tags ? TAGGER.tag(words) : new String[words.length];
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Span span = new Span(spans.get(i)[0], spans.get(i)[1]);
      String tag = tags ? tagged[i] : "X";
      tokens.add(
          new Token(
              i,
              span,
              words[i],
              tag,
              words[i].toLowerCase(java.util.Locale.ROOT),
              i - 1,
              i == 0 ? "root" : "dep"));
    }
    Span all = new Span(spans.get(0)[0], spans.get(spans.size() - 1)[1]);
    return new Sentence(index, index, all, tokens);
  }

  private static POSTaggerME tagger() {
    try (InputStream in = Texts.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSTaggerME(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
