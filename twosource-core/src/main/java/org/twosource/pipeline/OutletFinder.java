package org.twosource.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.claim.ReportReading;
import org.twosource.entity.Entity;
import org.twosource.entity.Mention;
import org.twosource.report.OutletEntry;
import org.twosource.report.OutletRegistry;
import org.twosource.report.Report;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Tells who published a report: as stated, by its address, or by how it speaks of itself ("X could
 * not confirm", "told X").
 */
final class OutletFinder {

  private static final Set<String> CHECKS =
      Set.of(
          "confirm",
          "verify",
          "authenticate",
          "corroborate",
          "establish",
          "understand",
          "learn",
          "see",
          "review",
          "obtain",
          "contact",
          "approach");

  private final OutletRegistry registry;

  OutletFinder(OutletRegistry registry) {
    this.registry = registry;
  }

  ReportReading.OutletFound find(ReadReport read, Options options) {
    Report report = read.report();
    Optional<String> given =
        Optional.ofNullable(options.outlets().get(report.id())).or(report::outlet);
    if (given.isPresent()) {
      return new ReportReading.OutletFound(given, ReportReading.Origin.STATED, List.of());
    }
    Optional<String> domain =
        report.url().flatMap(OutletFinder::host).flatMap(registry::byDomain).map(OutletEntry::name);
    if (domain.isPresent()) {
      return new ReportReading.OutletFound(domain, ReportReading.Origin.INFERRED, List.of());
    }
    return bySelf(read);
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(java.net.URI.create(url).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ReportReading.OutletFound bySelf(ReadReport read) {
    List<Span> evidence = new ArrayList<>();
    Optional<String> name = Optional.empty();
    for (Sentence sentence : read.document().sentences()) {
      Tree tree = new Tree(sentence);
      for (Token token : sentence.tokens()) {
        Optional<Entity> self = isSelf(tree, token) ? entity(read, token) : Optional.empty();
        if (self.isPresent() && (name.isEmpty() || name.get().equals(self.get().name()))) {
          name = Optional.of(self.get().name());
          evidence.add(sentence.span(0, sentence.size() - 1));
        }
      }
    }
    return new ReportReading.OutletFound(
        name,
        name.isPresent() ? ReportReading.Origin.INFERRED : ReportReading.Origin.UNKNOWN,
        evidence);
  }

  /** The subject of "could not verify", or who was told. */
  private boolean isSelf(Tree tree, Token token) {
    if (!token.isName() || token.head() < 0) {
      return false;
    }
    Token verb = tree.token(token.head());
    boolean could =
        tree.has(
            verb,
            child ->
                child.is("aux")
                    && Set.of("could", "can")
                        .contains(child.lemma().toLowerCase(java.util.Locale.ROOT)));
    boolean not = tree.has(verb, child -> Set.of("not", "n't").contains(child.lemma()));
    if (token.is("nsubj") && CHECKS.contains(verb.lemma()) && could && not) {
      return true;
    }
    boolean told = (token.is("obj") || token.is("iobj")) && verb.lemma().equals("tell");
    return told && registry.find(token.text()).isPresent();
  }

  private Optional<Entity> entity(ReadReport read, Token token) {
    for (Entity entity : read.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.name().isPresent() && mention.span().contains(token.span())) {
          return Optional.of(entity);
        }
      }
    }
    return Optional.empty();
  }
}
