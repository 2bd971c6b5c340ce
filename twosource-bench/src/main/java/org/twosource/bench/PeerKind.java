package org.twosource.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.twosource.eval.Layer;

/** The peers, each with what of it runs and the heap that it runs in without trouble. */
enum PeerKind {
  TWOSOURCE_GRAMMAR("Twosource", "sentences, words, tags, lemmas, trees", "1g"),
  TWOSOURCE("Twosource", "all that extract finds", "1g"),
  NLP4J("NLP4J 1.1.3", "sentences, words, tags, lemmas, names, trees", "6g"),
  CORENLP_GRAMMAR("CoreNLP 4.5.10", "sentences, words, tags, lemmas, trees", "2g"),
  CORENLP_NAMES("CoreNLP 4.5.10", "sentences, words, tags, lemmas, names, dates", "4g"),
  CORENLP_COREF("CoreNLP 4.5.10", "names, dates, trees, coreference", "5g"),
  CORENLP_QUOTES("CoreNLP 4.5.10", "names, dates, trees, coreference, quotations", "5g");

  private final String program;
  private final String what;
  private final String heap;

  PeerKind(String program, String what, String heap) {
    this.program = program;
    this.what = what;
    this.heap = heap;
  }

  /** Its name on the command line, such as {@code corenlp-names}. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String program() {
    return program;
  }

  /** What it is run for. */
  String what() {
    return what;
  }

  /** The most heap its Java gets, as {@code -Xmx} takes it. */
  String heap() {
    return heap;
  }

  /** The layers it is scored on: those it gives with the least that has to run for them. */
  Set<Layer> scored() {
    return switch (this) {
      case TWOSOURCE_GRAMMAR -> Set.of();
      case TWOSOURCE ->
          Set.of(Layer.TREES, Layer.NAMES, Layer.DATES, Layer.ATTRIBUTION, Layer.COREFERENCE);
      case NLP4J -> Set.of(Layer.TREES, Layer.NAMES);
      case CORENLP_GRAMMAR -> Set.of(Layer.TREES);
      case CORENLP_NAMES -> Set.of(Layer.NAMES, Layer.DATES);
      case CORENLP_COREF -> Set.of(Layer.COREFERENCE);
      case CORENLP_QUOTES -> Set.of(Layer.ATTRIBUTION);
    };
  }

  /** Loads it, which for some takes minutes. */
  Peer load() {
    return switch (this) {
      case TWOSOURCE_GRAMMAR -> TwosourcePeer.grammar();
      case TWOSOURCE -> TwosourcePeer.extract();
      case NLP4J -> Nlp4j.load();
      case CORENLP_GRAMMAR -> CoreNlp.load(Layer.TREES);
      case CORENLP_NAMES -> CoreNlp.load(Layer.NAMES, Layer.DATES);
      case CORENLP_COREF -> CoreNlp.load(Layer.NAMES, Layer.DATES, Layer.TREES, Layer.COREFERENCE);
      case CORENLP_QUOTES ->
          CoreNlp.load(Layer.NAMES, Layer.DATES, Layer.TREES, Layer.COREFERENCE, Layer.ATTRIBUTION);
    };
  }

  /**
   * The peer of that name.
   *
   * @throws IllegalArgumentException naming those there are
   */
  static PeerKind of(String id) {
    return Arrays.stream(values())
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no peer " + id + "; there are " + ids()));
  }

  private static String ids() {
    return Arrays.stream(values()).map(PeerKind::id).collect(Collectors.joining(", "));
  }
}
