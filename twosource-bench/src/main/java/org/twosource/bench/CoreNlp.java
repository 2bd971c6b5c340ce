package org.twosource.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import org.twosource.eval.Answer;
import org.twosource.eval.Layer;
import org.twosource.eval.Passage;

/** Stanford CoreNLP with its default English models and settings, except for which steps run. */
final class CoreNlp implements Peer {
  private final StanfordCoreNLP words;
  private final StanfordCoreNLP rest;
  private final Set<Layer> layers;

  private CoreNlp(StanfordCoreNLP words, StanfordCoreNLP rest, Set<Layer> layers) {
    this.words = words;
    this.rest = rest;
    this.layers = Collections.unmodifiableSet(layers);
  }

  /**
   * Loads the steps that CoreNLP's documentation names for these layers, and no more.
   *
   * @param layers any of names, dates, trees, coreference and attribution
   */
  static CoreNlp load(Layer... layers) {
    Set<Layer> wanted = EnumSet.noneOf(Layer.class);
    Collections.addAll(wanted, layers);
    boolean quotes = wanted.contains(Layer.ATTRIBUTION);
    boolean chains = quotes || wanted.contains(Layer.COREFERENCE);
    boolean names = chains || wanted.contains(Layer.NAMES) || wanted.contains(Layer.DATES);
    boolean trees = chains || wanted.contains(Layer.TREES);
    String steps =
        "pos,lemma"
            + (names ? ",ner" : "")
            + (trees ? ",depparse" : "")
            + (chains ? ",coref" : "")
            + (quotes ? ",quote" : "");
    return new CoreNlp(pipeline("tokenize"), pipeline(steps), wanted);
  }

  /** Without the check that each step has what it needs: given words replace the first step. */
  private static StanfordCoreNLP pipeline(String steps) {
    Properties settings = new Properties();
    settings.setProperty("annotators", steps);
    settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
    return new StanfordCoreNLP(settings, false);
  }

  @Override
  public String name() {
    return "CoreNLP";
  }

  @Override
  public Set<Layer> layers() {
    return layers;
  }

  @Override
  public int run(Passage passage) {
    return annotate(passage).get(CoreAnnotations.TokensAnnotation.class).size();
  }

  @Override
  public Answer read(Passage passage, Set<Layer> wanted) {
    return CoreNlpAnswer.of(annotate(passage), wanted);
  }

  private Annotation annotate(Passage passage) {
    Annotation annotation;
    if (passage.sentences().isEmpty()) {
      annotation = new Annotation(passage.text());
      words.annotate(annotation);
    } else {
      annotation = CoreNlpWords.given(passage);
    }
    passage
        .published()
        .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
    rest.annotate(annotation);
    return annotation;
  }
}
