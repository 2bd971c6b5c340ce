package org.twosource.bench;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.eval.Answer;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;
import org.twosource.text.Span;

/** NLP4J with its English models and the configuration that comes with it. */
final class Nlp4j implements Peer {
  private static final String CONFIGURATION =
      "/edu/emory/mathcs/nlp/configuration/config-decode-en.xml";

  private static final Map<String, Answer.Named.Kind> KINDS =
      Map.of(
          "PERSON", Answer.Named.Kind.PER,
          "ORG", Answer.Named.Kind.ORG,
          "GPE", Answer.Named.Kind.LOC,
          "LOC", Answer.Named.Kind.LOC,
          "FAC", Answer.Named.Kind.LOC);

  private static final TreeWords WORDS = TreeWords.load("nlp4j-relations.tsv");

  private final NLPDecoder decoder;

  private Nlp4j(NLPDecoder decoder) {
    this.decoder = decoder;
  }

  static Nlp4j load() {
    try (var in = NLPDecoder.class.getResourceAsStream(CONFIGURATION)) {
      return new Nlp4j(new NLPDecoder(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "NLP4J";
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.NAMES, Layer.TREES);
  }

  @Override
  public int run(Passage passage) {
    return sentences(passage).stream().mapToInt(sentence -> sentence.words().size()).sum();
  }

  @Override
  public Answer read(Passage passage, Set<Layer> wanted) {
    List<Sentence> sentences = sentences(passage);
    Answer answer = Answer.NONE;
    if (wanted.contains(Layer.NAMES)) {
      answer = answer.withNames(sentences.stream().flatMap(one -> one.names().stream()).toList());
    }
    if (wanted.contains(Layer.TREES)) {
      answer = answer.withTrees(sentences.stream().map(Sentence::tree).toList());
    }
    return answer;
  }

  private List<Sentence> sentences(Passage passage) {
    List<Sentence> sentences = new ArrayList<>();
    for (List<Span> words : words(passage)) {
      List<Token> tokens = words.stream().map(word -> new Token(word.in(passage.text()))).toList();
      NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
      sentences.add(new Sentence(words, List.of(nodes)));
    }
    return sentences;
  }

  /** Line by line, since a sentence of NLP4J would run over the end of a paragraph. */
  private List<List<Span>> words(Passage passage) {
    if (!passage.sentences().isEmpty()) {
      return passage.sentences();
    }
    List<List<Span>> sentences = new ArrayList<>();
    int at = 0;
    for (String line : passage.text().split("\n", -1)) {
      for (List<Token> words : decoder.getTokenizer().segmentize(line)) {
        int start = at;
        sentences.add(
            words.stream()
                .map(word -> new Span(start + word.getStartOffset(), start + word.getEndOffset()))
                .toList());
      }
      at += line.length() + 1;
    }
    return sentences;
  }

  /** A sentence as NLP4J reads it; its first node is the root that stands before the words. */
  private record Sentence(List<Span> words, List<NLPNode> nodes) {

    List<Answer.Node> tree() {
      List<Answer.Node> own = nodes.stream().skip(1).map(Sentence::node).toList();
      List<Answer.Node> tree = new ArrayList<>();
      for (Answer.Node node : ClearTree.toUniversal(own)) {
        String penn = node.tag();
        String word = nodes.get(tree.size() + 1).getWordForm();
        String relation = WORDS.relation(node.relation(), penn);
        tree.add(
            new Answer.Node(WORDS.upos(penn, word, relation), node.lemma(), node.head(), relation));
      }
      return tree;
    }

    private static Answer.Node node(NLPNode node) {
      return new Answer.Node(
          node.getPartOfSpeechTag(),
          node.getLemma(),
          node.getDependencyHead().getID() - 1,
          node.getDependencyLabel());
    }

    List<Answer.Named> names() {
      List<Answer.Named> names = new ArrayList<>();
      BILOU
          .collectEntityList(
              nodes.toArray(NLPNode[]::new), NLPNode::getNamedEntityTag, 1, nodes.size())
          .forEach(
              found -> {
                Answer.Named.@Nullable Kind kind = KINDS.get(found.o);
                if (kind != null) {
                  names.add(new Answer.Named(name(found.i1, found.i2), kind));
                }
              });
      return names;
    }

    /** OntoNotes has the article and the possessive in a name; the gold sets have neither. */
    private Span name(int from, int to) {
      int first = from < to && nodes.get(from).isPartOfSpeechTag("DT") ? from + 1 : from;
      int last = first < to && nodes.get(to).isPartOfSpeechTag("POS") ? to - 1 : to;
      return words.get(first - 1).cover(words.get(last - 1));
    }
  }
}
