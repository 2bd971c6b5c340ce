package org.twosource.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.twosource.text.Document;
import org.twosource.text.Named;
import org.twosource.text.Reading;
import org.twosource.text.Said;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/**
 * Rules for sentences and words, and one network for all the rest, read window by window. Immutable;
 * safe to share.
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
    List<Words> sentences = words.of(text).stream().map(cut -> Words.of(text, cut)).toList();
    return new Document(text, read(sentences).sentences(), read(sentences).reading());
  }
}
