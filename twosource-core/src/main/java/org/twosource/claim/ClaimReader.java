package org.twosource.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Link;
import org.twosource.entity.Entity;
import org.twosource.quantity.Quantity;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.time.Interval;

/** Reads claims clause by clause. */
final class ClaimReader implements ClaimExtractor {

  private final PropositionReader propositions = new PropositionReader();
  private final Verification verification = new Verification();
  private final ClaimFilter filter = new ClaimFilter();
  private final Shades shades = new Shades();

  @Override
  public Claims extract(
      Document document,
      List<Entity> entities,
      List<TimeRead> times,
      List<Quantity> quantities,
      List<Attribution> attributions) {
    List<Attribution> stating = attributions.stream().filter(Attribution::states).toList();
    Reading reading = Reading.of(document, entities, times, quantities, stating);
    Clauses clauses = new Clauses(stating);
    Map<String, Sketch> sketches = new LinkedHashMap<>();
    List<Verification.Doubt> doubts = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Optional<Verification.Doubt> doubt = verification.read(sentence);
      doubt.ifPresent(doubts::add);
      List<Clause> found =
          clauses.of(sentence).stream()
              .filter(clause -> doubt.filter(one -> one.isOnly(clause.words())).isEmpty())
              .toList();
      List<Sketch> here = new ArrayList<>();
      for (Clause clause : found) {
        if (filter.isClaim(clause)) {
          Sketch sketch = sketch(reading, clause, here, "c" + (sketches.size() + 1));
          here.add(sketch);
          sketches.put(sketch.id, sketch);
        }
      }
    }
    return assemble(reading, sketches, doubts);
  }

  /** A claim while it is read. */
  private record Sketch(
      String id,
      Clause clause,
      Certainty certainty,
      Optional<Integer> time,
      Optional<Integer> said) {}

  private Sketch sketch(Reading reading, Clause clause, List<Sketch> before, String id) {
    Optional<Attribution> attribution = clause.attribution().map(reading.attributions()::get);
    Certainty certainty =
        shades.certainty(clause, attribution, propositions.isNegated(clause.tree(), clause.head()));
    Optional<Integer> time = ownTime(reading, clause).or(() -> siblingTime(clause, before));
    Optional<Integer> said = saidTime(reading, clause);
    if (time.isEmpty() && shades.isOwnWitness(clause)) {
      time = said;
    }
    return new Sketch(id, clause, certainty, time, said);
  }

  private static Optional<Integer> ownTime(Reading reading, Clause clause) {
    return reading.timesIn(clause.tree(), clause.words(), clause.head()).stream().findFirst();
  }

  /** "killed four and injured 31 on Tuesday": the day holds for both. */
  private static Optional<Integer> siblingTime(Clause clause, List<Sketch> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Sketch other = before.get(i);
      boolean joined =
          clause.head().head() == other.clause.head().index()
              || other.clause.head().head() == clause.head().index();
      if (joined
          && other.clause.attribution().equals(clause.attribution())
          && other.time.isPresent()) {
        return other.time;
      }
    }
    return Optional.empty();
  }

  /** The time that stands with the words of saying. */
  private static Optional<Integer> saidTime(Reading reading, Clause clause) {
    Tree tree = clause.tree();
    if (clause.attribution().isEmpty()) {
      return Optional.empty();
    }
    BitSet outside = new BitSet();
    outside.set(0, tree.sentence().size());
    for (Attribution one : reading.said().at(tree.sentence().span())) {
      for (Token token : tree.sentence().tokens()) {
        if (one.content().stream().anyMatch(span -> span.contains(token.span()))) {
          outside.clear(token.index());
        }
      }
    }
    return reading.timesIn(tree, outside, clause.head()).stream().findFirst();
  }

  private Claims assemble(
      Reading reading, Map<String, Sketch> sketches, List<Verification.Doubt> doubts) {
    List<Sketch> all = new ArrayList<>(sketches.values());
    Map<String, Optional<Integer>> later = laterTimes(all);
    List<Claim> claims = new ArrayList<>();
    List<Proposition> found = new ArrayList<>();
    Map<String, Integer> said = new HashMap<>();
    for (Sketch sketch : all) {
      Optional<Integer> time =
          sketch.time.or(() -> later.getOrDefault(sketch.id, Optional.empty()));
      List<Proposition> own =
          propositions.read(reading, sketch.clause, sketch.id, sketch.certainty, time);
      found.addAll(Ellipsis.fill(own, found, sketch.clause.tree().sentence().span()));
      sketch.said.ifPresent(index -> said.put(sketch.id, index));
      claims.add(claim(reading, sketch, time, own.get(0), doubts));
    }
    return new Claims(claims, found, said);
  }

  /** "four died and 31 were hurt on Tuesday": the day may stand with the second. */
  private static Map<String, Optional<Integer>> laterTimes(List<Sketch> all) {
    Map<String, Optional<Integer>> found = new HashMap<>();
    for (Sketch sketch : all) {
      for (Sketch other : all) {
        boolean joined =
            other.clause.tree().sentence().index() == sketch.clause.tree().sentence().index()
                && other.clause.head().head() == sketch.clause.head().index()
                && other.clause.attribution().equals(sketch.clause.attribution());
        if (joined && sketch.time.isEmpty() && other.time.isPresent()) {
          found.putIfAbsent(sketch.id, other.time);
        }
      }
    }
    return found;
  }

  private Claim claim(
      Reading reading,
      Sketch sketch,
      Optional<Integer> time,
      Proposition main,
      List<Verification.Doubt> doubts) {
    Clause clause = sketch.clause;
    Optional<Attribution> attribution = clause.attribution().map(reading.attributions()::get);
    List<Claim.Role> roles =
        main.participants().stream()
            .map(
                one ->
                    new Claim.Role(
                        one.role().name().toLowerCase(Locale.ROOT), one.span(), one.entity()))
            .toList();
    return new Claim(
        sketch.id,
        clause.attribution(),
        clause.spans(),
        statement(reading, clause),
        main.lemma(),
        roles,
        time.flatMap(index -> interval(reading, index)),
        sketch.said.flatMap(index -> interval(reading, index)),
        main.quantities(),
        sketch.certainty,
        shades.modality(clause, attribution),
        shades.basis(reading, clause, attribution, main),
        evidence(reading, clause, attribution, doubts));
  }

  private static Optional<Interval> interval(Reading reading, int index) {
    return reading.times().get(index).interval();
  }

  private List<Claim.Evidence> evidence(
      Reading reading,
      Clause clause,
      Optional<Attribution> attribution,
      List<Verification.Doubt> doubts) {
    Optional<Verification.Doubt> doubt =
        doubts.stream()
            .filter(one -> one.speaksOf(clause.tree().sentence(), clause.words()))
            .findFirst();
    Optional<Claim.Evidence.Medium> medium =
        shades
            .medium(clause)
            .or(() -> doubt.flatMap(Verification.Doubt::medium))
            .or(() -> attribution.flatMap(one -> medium(reading, one)));
    if (medium.isEmpty() && doubt.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Claim.Evidence(
            medium.orElse(Claim.Evidence.Medium.TESTIMONY),
            doubt.map(Verification.Doubt::status).orElse(Claim.Evidence.Status.UNSTATED),
            doubt.flatMap(Verification.Doubt::by).map(span -> span.in(reading.document().text())),
            doubt.map(one -> List.of(one.words())).orElse(List.of())));
  }

  /** What the voice is: a document, a recording, somebody who saw it. */
  private Optional<Claim.Evidence.Medium> medium(Reading reading, Attribution attribution) {
    return attribution.chains().stream()
        .filter(chain -> !chain.isEmpty())
        .map(chain -> chain.root().kind())
        .filter(kind -> kind == Link.Kind.DOCUMENT || kind == Link.Kind.WITNESS)
        .map(
            kind ->
                kind == Link.Kind.DOCUMENT
                    ? Claim.Evidence.Medium.DOCUMENT
                    : Claim.Evidence.Medium.TESTIMONY)
        .findFirst()
        .or(() -> shades.medium(reading.document().text(), attribution.source()));
  }

  private static String statement(Reading reading, Clause clause) {
    Tree tree = clause.tree();
    StringBuilder text = new StringBuilder();
    boolean outside = clause.subject().filter(subject -> !clause.has(subject)).isPresent();
    if (outside) {
      Token subject = clause.subject().orElseThrow();
      BitSet phrase =
          tree.subtree(
              subject,
              child ->
                  !child.is("acl")
                      && !child.is("appos")
                      && !child.is("parataxis")
                      && !child.is("case"));
      tree.spans(phrase).stream()
          .filter(span -> span.contains(subject.span()))
          .findFirst()
          .ifPresent(span -> text.append(span.in(reading.document().text())));
    }
    for (Span span : clause.spans()) {
      text.append(text.isEmpty() ? "" : " ").append(span.in(reading.document().text()));
    }
    String plain = text.toString().replaceAll("\\s+", " ").strip();
    plain = plain.replaceAll("^[“\"]+", "").replaceAll("[,;:]?[”\"]*[,;:]*$", "");
    if (plain.indexOf('“') < 0 && plain.indexOf('”') > 0) {
      plain = plain.replace("”", "");
    }
    return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
