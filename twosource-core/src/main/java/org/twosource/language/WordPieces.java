package org.twosource.language;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The pieces that an uncased BERT model reads a text in (Devlin et al. 2019): each word is cut from
 * the left into the longest pieces that the vocabulary knows. Immutable; safe to share.
 */
final class WordPieces {
  /** Where the vocabulary lies: all the base encoders share it. */
  static final String FILE = "/all-minilm-l6-v2-q-tokenizer.json";

  /** Marks a piece that goes on with a word. */
  private static final String GOES_ON = "##";

  /** A longer word is unknown as a whole. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary;
  private final int longest;
  private final int unknown;
  private final int start;
  private final int end;

  WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    longest = vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
    unknown = special("[UNK]");
    start = special("[CLS]");
    end = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("no " + piece + " in the vocabulary");
    }
    return id;
  }

  /** Reads the field {@code model.vocab} of a {@code tokenizer.json}, passing over the rest. */
  static WordPieces read(InputStream in) throws IOException {
    // Thirty thousand names met once each: neither worth keeping for other parsers nor interning.
    JsonFactory json =
        JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
    try (JsonParser parser = json.createParser(in)) {
      parser.nextToken();
      enter(parser, "model");
      enter(parser, "vocab");
      Map<String, Integer> vocabulary = new HashMap<>(1 << 16);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        vocabulary.put(parser.currentName(), parser.nextIntValue(-1));
      }
      return new WordPieces(vocabulary);
    }
  }

  private static void enter(JsonParser parser, String field) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean found = parser.currentName().equals(field);
      parser.nextToken();
      if (found) {
        return;
      }
      parser.skipChildren();
    }
    throw new IOException("no field " + field);
  }

  /**
   * The numbers of the pieces of a text between the marks of start and end; at most {@code limit}
   * with the marks, what is over falls off the end.
   */
  long[] of(String text, int limit) {
    long[] ids = new long[limit];
    ids[0] = start;
    int size = 1;
    for (var words = new UncasedWords(text); size < limit - 1 && words.next(); ) {
      size = append(words.word(), ids, size, limit - 1);
    }
    ids[size] = end;
    return Arrays.copyOf(ids, size + 1);
  }

  /** The number of the mark before a text. */
  int start() {
    return start;
  }

  /** The number of the mark behind a text. */
  int end() {
    return end;
  }

  /** The numbers of one word's pieces, at least one. */
  int[] of(String word) {
    long[] ids = new long[word.length() + 1];
    int size = 0;
    for (var parts = new UncasedWords(word); size < ids.length && parts.next(); ) {
      size = append(parts.word(), ids, size, ids.length);
    }
    if (size == 0) {
      return new int[] {unknown};
    }
    return Arrays.stream(ids, 0, size).mapToInt(Math::toIntExact).toArray();
  }

  /** Writes the pieces of a word from {@code size} on, up to {@code limit}; the new size. */
  private int append(String word, long[] ids, int size, int limit) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      ids[size] = unknown;
      return size + 1;
    }
    int filled = size;
    for (int at = 0; at < word.length(); ) {
      int to = pieceEnd(word, at);
      if (to == at) {
        ids[size] = unknown;
        return size + 1;
      }
      if (filled < limit) {
        ids[filled++] = vocabulary.getOrDefault(piece(word, at, to), unknown);
      }
      at = to;
    }
    return filled;
  }

  /** Where the longest known piece from {@code at} on ends, {@code at} where none is known. */
  private int pieceEnd(String word, int at) {
    int to = Math.min(word.length(), at + longest);
    while (to > at && !vocabulary.containsKey(piece(word, at, to))) {
      to--;
    }
    return to;
  }

  private static String piece(String word, int from, int to) {
    return from == 0 ? word.substring(0, to) : GOES_ON + word.substring(from, to);
  }
}
