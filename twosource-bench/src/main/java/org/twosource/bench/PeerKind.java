package org.twosource.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.twosource.eval.Layer;

/** The peers, each with what of it runs and the heap that it runs in without trouble. */
enum PeerKind {
  TWOSOURCE_GRAMMAR(
      "Twosource", "sentences, words, tags, lemmas, trees", "1g", Set.of(), TwosourcePeer::grammar),
  TWOSOURCE(
      "Twosource",
      "all that extract finds",
      "1g",
      Set.of(Layer.TREES, Layer.NAMES, Layer.DATES, Layer.ATTRIBUTION, Layer.COREFERENCE),
      TwosourcePeer::extract),
  NLP4J(
      "NLP4J 1.1.3",
      "sentences, words, tags, lemmas, names, trees",
      "6g",
      Set.of(Layer.TREES, Layer.NAMES),
      Nlp4j::load),
  CORENLP_GRAMMAR(
      "CoreNLP 4.5.10",
      "sentences, words, tags, lemmas, trees",
      "2g",
      Set.of(Layer.TREES),
      () -> CoreNlp.load(Layer.TREES)),
  CORENLP_NAMES(
      "CoreNLP 4.5.10",
      "sentences, words, tags, lemmas, names, dates",
      "4g",
      Set.of(Layer.NAMES, Layer.DATES),
      () -> CoreNlp.load(Layer.NAMES, Layer.DATES)),
  CORENLP_COREF(
      "CoreNLP 4.5.10",
      "the same, trees, coreference",
      "5g",
      Set.of(Layer.COREFERENCE),
      () -> CoreNlp.load(Layer.NAMES, Layer.DATES, Layer.TREES, Layer.COREFERENCE)),
  CORENLP_QUOTES(
      "CoreNLP 4.5.10",
      "the same, quotations with their speakers",
      "5g",
      Set.of(Layer.ATTRIBUTION),
      () ->
          CoreNlp.load(
              Layer.NAMES, Layer.DATES, Layer.TREES, Layer.COREFERENCE, Layer.ATTRIBUTION));

  private final String program;
  private final String what;
  private final String heap;
  private final Set<Layer> scored;
  private final Supplier<Peer> loader;

  PeerKind(String program, String what, String heap, Set<Layer> scored, Supplier<Peer> loader) {
    this.program = program;
    this.what = what;
    this.heap = heap;
    this.scored = scored;
    this.loader = loader;
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
    return scored;
  }

  Peer load() {
    return loader.get();
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
