package org.twosource.language;

import ai.onnxruntime.OrtException;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The language models that ship. Loading one takes a moment: load once and share. */
public final class LanguageModels {
  private static final String WEIGHTS = "english.onnx";
  private static final String HEADS = "english.heads";

  private LanguageModels() {}

  /**
   * English: rules for sentences and words, and one small transformer for tags, lemmas, Universal
   * Dependencies (version 2, basic relations with subtypes), names, attributions, coreference and
   * how sure it is that something happened.
   */
  public static LanguageModel english() {
    try (InputStream weights = resource(WEIGHTS);
        InputStream heads = resource(HEADS);
        InputStream pieces = resource(WordPieces.FILE)) {
      return new EnglishModel(
          WordPieces.read(pieces),
          new OnnxNetwork(weights.readAllBytes()),
          Heads.read(new DataInputStream(new BufferedInputStream(heads, 1 << 16))));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime cannot read " + WEIGHTS, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model", e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = LanguageModels.class.getResourceAsStream(name);
    if (in == null) {
      throw new FileNotFoundException("no " + name + " on the class path");
    }
    return in;
  }
}
