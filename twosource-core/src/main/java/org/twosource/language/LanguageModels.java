package org.twosource.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The language models that ship. Loading one takes a moment: load once and share. */
public final class LanguageModels {
  private static final String ENGLISH = "english.grammar";

  private LanguageModels() {}

  /**
   * English: rules for sentences and words, perceptron tags and lemmas, and a transition parser
   * that gives Universal Dependencies (version 2, basic relations with subtypes).
   */
  public static LanguageModel english() {
    try (InputStream in = LanguageModels.class.getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException("no model " + ENGLISH);
      }
      return new EnglishModel(read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + ENGLISH, e);
    }
  }

  static Grammar read(InputStream in) throws IOException {
    try (var data = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
      return Grammar.read(data);
    }
  }
}
