package org.twosource.eval;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.AttributionExtractor;
import org.twosource.attribution.AttributionExtractors;
import org.twosource.attribution.Link;
import org.twosource.entity.EntityExtractor;
import org.twosource.entity.EntityExtractors;
import org.twosource.entity.Gazetteer;
import org.twosource.eval.Answer.Attributed;
import org.twosource.eval.Answer.Node;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.pipeline.Twosource;
import org.twosource.report.OutletRegistry;
import org.twosource.text.Document;
import org.twosource.text.Sentence;

/**
 * Twosource as it ships: the parts that {@link Twosource} puts together, each asked for what a layer
 * is about. Loading takes a moment.
 */
public final class TwosourceCandidate implements Candidate {

  private final LanguageModel language = LanguageModels.english();
  private final EntityExtractor entities = EntityExtractors.english(Gazetteer.load());
  private final OutletRegistry outlets = OutletRegistry.standard();
  private final AttributionExtractor attributions = AttributionExtractors.english(this::publisher);

  private Optional<Link.Kind> publisher(String name) {
    return outlets
        .find(name)
        .map(entry -> outlets.isAgency(entry) ? Link.Kind.AGENCY : Link.Kind.OUTLET);
  }

  @Override
  public String name() {
    return "Twosource " + Twosource.VERSION;
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.of(Layer.ATTRIBUTION, Layer.TREES);
  }

  @Override
  public Answer read(Passage passage, Set<Layer> wanted) {
    Document document =
        passage.sentences().isEmpty()
            ? language.read(passage.text())
            : language.read(passage.text(), passage.sentences());
    Answer answer = Answer.NONE;
    if (wanted.contains(Layer.TREES)) {
      answer = answer.withTrees(trees(document));
    }
    if (wanted.contains(Layer.ATTRIBUTION)) {
      answer = answer.withAttributions(attributions(document));
    }
    return answer;
  }

  private static List<List<Node>> trees(Document document) {
    return document.sentences().stream().map(TwosourceCandidate::tree).toList();
  }

  private static List<Node> tree(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> new Node(token.tag(), token.lemma(), token.head(), token.relation()))
        .toList();
  }

  private List<Attributed> attributions(Document document) {
    return attributions.extract(document, entities.extract(document)).stream()
        .map(one -> new Attributed(one.source(), one.cue(), one.content()))
        .toList();
  }
}
