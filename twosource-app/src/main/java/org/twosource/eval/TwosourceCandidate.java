package org.twosource.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.Mention;
import org.twosource.eval.Answer.Amount;
import org.twosource.eval.Answer.Attributed;
import org.twosource.eval.Answer.Named;
import org.twosource.eval.Answer.Node;
import org.twosource.eval.Answer.Rated;
import org.twosource.language.LanguageModel;
import org.twosource.language.LanguageModels;
import org.twosource.pipeline.Options;
import org.twosource.pipeline.Twosource;
import org.twosource.quantity.Quantity;
import org.twosource.report.OffsetMap;
import org.twosource.report.Origin;
import org.twosource.report.Report;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;

/** Twosource as it ships. Loading takes a moment. */
public final class TwosourceCandidate implements Candidate {

  /** What needs no more than a document. */
  private static final Set<Layer> FROM_DOCUMENTS =
      EnumSet.of(Layer.TREES, Layer.DATES, Layer.CERTAINTY);

  private final LanguageModel language = LanguageModels.english();
  private final TwosourceDates dates = new TwosourceDates();
  private final Twosource twosource = Twosource.load(Options.asOf(LocalDate.EPOCH));

  @Override
  public String name() {
    return "Twosource " + Twosource.VERSION;
  }

  @Override
  public Set<Layer> layers() {
    return EnumSet.allOf(Layer.class);
  }

  @Override
  public Answer read(Passage passage, Set<Layer> wanted) {
    Answer answer = Answer.NONE;
    Document document;
    if (FROM_DOCUMENTS.containsAll(wanted)) {
      document =
          passage.sentences().isEmpty()
              ? language.read(passage.text())
              : language.read(passage.text(), passage.sentences());
    } else {
      Report report = report(passage);
      ReportReading reading =
          passage.sentences().isEmpty()
              ? twosource.read(report)
              : twosource.read(report, passage.sentences());
      document = reading.document();
      answer =
          answer
              .withAttributions(attributions(reading))
              .withNames(names(reading))
              .withAmounts(reading.quantities().stream().map(TwosourceCandidate::amount).toList())
              .withCoreference(coreference(reading));
    }
    if (wanted.contains(Layer.TREES)) {
      answer = answer.withTrees(trees(document));
    }
    if (wanted.contains(Layer.CERTAINTY)) {
      answer = answer.withCertainty(certainty(document));
    }
    if (wanted.contains(Layer.DATES)) {
      answer = answer.withDates(dates.find(document, passage));
    }
    return answer;
  }

  @Override
  public List<Answer> group(List<Passage> stream, IntConsumer progress) {
    return new TwosourceGroups().group(stream, progress);
  }

  @Override
  public List<Answer> compare(List<Passage> story) {
    return TwosourceReuse.compare(story);
  }

  private static List<List<Node>> trees(Document document) {
    return document.sentences().stream().map(TwosourceCandidate::tree).toList();
  }

  private static List<Node> tree(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> new Node(token.tag(), token.lemma(), token.head(), token.relation()))
        .toList();
  }

  /** Those not within another's content: gold sets mark no others. */
  private static List<Attributed> attributions(ReportReading reading) {
    return reading.attributions().stream()
        .filter(one -> one.inside().isEmpty())
        .map(one -> new Attributed(one.source(), one.cue(), one.content()))
        .toList();
  }

  private static List<Named> names(ReportReading reading) {
    List<Named> names = new ArrayList<>();
    for (Entity entity : reading.entities()) {
      kind(entity)
          .ifPresent(
              kind ->
                  entity.mentions().stream()
                      .filter(mention -> mention.name().isPresent())
                      .forEach(mention -> names.add(new Named(mention.span(), kind))));
    }
    return names;
  }

  private static Optional<Named.Kind> kind(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> Optional.of(Named.Kind.PER);
      case ORGANIZATION -> Optional.of(Named.Kind.ORG);
      case PLACE -> Optional.of(Named.Kind.LOC);
      default -> Optional.empty();
    };
  }

  private static List<List<Span>> coreference(ReportReading reading) {
    return reading.entities().stream()
        .map(entity -> entity.mentions().stream().map(Mention::span).toList())
        .toList();
  }

  /** The language model judges every word; the gold set says which tell of events. */
  private static List<Rated> certainty(Document document) {
    List<Rated> rated = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        rated.add(new Rated(token.span(), token.happened()));
      }
    }
    return rated;
  }

  private static Amount amount(Quantity one) {
    return new Amount(one.stated(), one.range().low(), one.range().high(), bound(one));
  }

  private static Amount.Bound bound(Quantity one) {
    if (Double.isInfinite(one.range().high())) {
      return Amount.Bound.ABOVE;
    }
    if (one.approximate()) {
      return Amount.Bound.ABOUT;
    }
    boolean below = one.range().high() <= one.stated() && !one.range().isPoint();
    return below ? Amount.Bound.BELOW : Amount.Bound.EXACT;
  }

  private static Report report(Passage passage) {
    return new Report(
        passage.id(),
        "",
        passage.text(),
        Optional.empty(),
        passage.published().map(day -> new Report.Published(day, day.toString())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin(passage.id(), 1, OffsetMap.shifted(0)));
  }
}
