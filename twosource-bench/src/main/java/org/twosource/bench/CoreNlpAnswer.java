package org.twosource.bench;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.twosource.eval.Answer;
import org.twosource.eval.Layer;
import org.twosource.text.Span;

/** What CoreNLP left in an annotation, as an answer. */
final class CoreNlpAnswer {
  private static final Map<String, Answer.Named.Kind> KINDS =
      Map.of(
          "PERSON", Answer.Named.Kind.PER,
          "ORGANIZATION", Answer.Named.Kind.ORG,
          "LOCATION", Answer.Named.Kind.LOC,
          "CITY", Answer.Named.Kind.LOC,
          "COUNTRY", Answer.Named.Kind.LOC,
          "STATE_OR_PROVINCE", Answer.Named.Kind.LOC);

  private static final TreeWords WORDS = TreeWords.load("corenlp-relations.tsv");

  private final Annotation annotation;
  private final List<CoreMap> sentences;

  private CoreNlpAnswer(Annotation annotation) {
    this.annotation = annotation;
    this.sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }

  static Answer of(Annotation annotation, Set<Layer> wanted) {
    CoreNlpAnswer found = new CoreNlpAnswer(annotation);
    Answer answer = Answer.NONE;
    for (Layer layer : wanted) {
      answer =
          switch (layer) {
            case NAMES -> answer.withNames(found.names());
            case DATES -> answer.withDates(found.dates());
            case TREES -> answer.withTrees(found.trees());
            case ATTRIBUTION -> answer.withAttributions(found.quotes());
            case COREFERENCE -> answer.withCoreference(found.chains());
            default -> answer;
          };
    }
    return answer;
  }

  private Stream<CoreEntityMention> mentions() {
    @Nullable List<CoreEntityMention> mentions = document().entityMentions();
    return mentions == null ? Stream.of() : mentions.stream();
  }

  private CoreDocument document() {
    CoreDocument document = new CoreDocument(annotation);
    document.wrapAnnotations();
    return document;
  }

  /** Coreference makes mentions of pronouns too, which are no names. */
  private List<Answer.Named> names() {
    List<Answer.Named> names = new ArrayList<>();
    mentions()
        .filter(found -> !found.tokens().get(0).tag().startsWith("PRP"))
        .forEach(
            found -> {
              Answer.Named.@Nullable Kind kind = KINDS.get(found.entityType());
              if (kind != null) {
                names.add(new Answer.Named(span(found.tokens()), kind));
              }
            });
    return names;
  }

  private List<Answer.Dated> dates() {
    List<Answer.Dated> dates = new ArrayList<>();
    mentions()
        .forEach(
            found -> {
              @Nullable Timex timex = found.coreMap().get(TimeAnnotations.TimexAnnotation.class);
              if (timex != null) {
                @Nullable String value = timex.value();
                dates.add(
                    new Answer.Dated(
                        span(found.tokens()), timex.timexType(), value == null ? "" : value));
              }
            });
    return dates;
  }

  /** Basic trees, every word with the one head it has there. */
  private List<List<Answer.Node>> trees() {
    return sentences.stream().map(CoreNlpAnswer::tree).toList();
  }

  private static List<Answer.Node> tree(CoreMap sentence) {
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Answer.Node> nodes = new ArrayList<>();
    for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      @Nullable IndexedWord node = graph.getNodeByIndexSafe(word.index());
      List<SemanticGraphEdge> edges = node == null ? List.of() : graph.incomingEdgeList(node);
      int head = edges.isEmpty() ? -1 : edges.get(0).getGovernor().index() - 1;
      String relation = edges.isEmpty() ? "root" : edges.get(0).getRelation().toString();
      nodes.add(
          new Answer.Node(
              WORDS.upos(word.tag(), word.word(), relation),
              word.lemma(),
              head,
              WORDS.relation(relation, word.tag())));
    }
    return nodes;
  }

  /** A quotation is content; its speaker, named or a pronoun, is the source. No cue is given. */
  private List<Answer.Attributed> quotes() {
    @Nullable List<CoreQuote> quotes = document().quotes();
    return quotes == null ? List.of() : quotes.stream().map(CoreNlpAnswer::attributed).toList();
  }

  private static Answer.Attributed attributed(CoreQuote quote) {
    return new Answer.Attributed(
        quote
            .speakerCharOffsets()
            .map(found -> List.of(new Span(found.first, found.second)))
            .orElse(List.of()),
        List.of(),
        List.of(new Span(quote.quoteCharOffsets().first, quote.quoteCharOffsets().second)));
  }

  private List<List<Span>> chains() {
    @Nullable Map<Integer, CorefChain> chains =
        annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class);
    return chains == null
        ? List.of()
        : chains.values().stream()
            .map(chain -> chain.getMentionsInTextualOrder().stream().map(this::span).toList())
            .toList();
  }

  /** CoreNLP counts sentences and words from 1. */
  private Span span(CorefChain.CorefMention mention) {
    List<CoreLabel> words =
        sentences.get(mention.sentNum - 1).get(CoreAnnotations.TokensAnnotation.class);
    return span(words.subList(mention.startIndex - 1, mention.endIndex - 1));
  }

  private static Span span(List<CoreLabel> words) {
    return new Span(words.get(0).beginPosition(), words.get(words.size() - 1).endPosition());
  }
}
