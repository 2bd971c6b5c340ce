package org.twosource.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.twosource.eval.Passage;
import org.twosource.text.Span;

/** Words that stand fixed, in the form that CoreNLP's own first step leaves them. */
final class CoreNlpWords {

  private CoreNlpWords() {}

  static Annotation given(Passage passage) {
    String text = passage.text();
    List<CoreLabel> all = new ArrayList<>();
    List<CoreMap> sentences = new ArrayList<>();
    for (List<Span> words : passage.sentences()) {
      List<CoreLabel> labels = new ArrayList<>();
      for (Span word : words) {
        CoreLabel label = label(word, text);
        label.setIndex(labels.size() + 1);
        label.setSentIndex(sentences.size());
        label.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
        label.set(CoreAnnotations.TokenEndAnnotation.class, all.size() + 1);
        label.setIsNewline(false);
        labels.add(label);
        all.add(label);
      }
      sentences.add(sentence(text, labels, sentences.size(), all.size() - labels.size()));
    }
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.TokensAnnotation.class, all);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return annotation;
  }

  private static CoreLabel label(Span word, String text) {
    CoreLabel label = new CoreLabel();
    label.setWord(word.in(text));
    label.setValue(word.in(text));
    label.setOriginalText(word.in(text));
    label.setBeginPosition(word.start());
    label.setEndPosition(word.end());
    label.setBefore("");
    label.setAfter(word.end() < text.length() ? text.substring(word.end(), word.end() + 1) : "");
    return label;
  }

  private static Annotation sentence(String text, List<CoreLabel> labels, int index, int first) {
    int start = labels.get(0).beginPosition();
    int end = labels.get(labels.size() - 1).endPosition();
    Annotation sentence = new Annotation(text.substring(start, end));
    sentence.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, start);
    sentence.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, first);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, first + labels.size());
    sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    return sentence;
  }
}
