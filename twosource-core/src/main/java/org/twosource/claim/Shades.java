package org.twosource.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.attribution.Attribution;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Chain;
import org.twosource.attribution.Dismissals;
import org.twosource.attribution.Hedges;
import org.twosource.attribution.Link;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/** Reads how a claim is meant: how sure, as fact or forecast, and how its voice knows. */
final class Shades {

  private static final Set<String> UNKNOWING = Set.of("unclear", "unknown", "uncertain", "unsure");
  private static final Set<String> KNOWING =
      Set.of(
          "clear",
          "know",
          "known",
          "certain",
          "say",
          "determine",
          "explain",
          "sure",
          "understand",
          "establish");
  private static final Set<String> OPEN =
      Set.of("who", "what", "when", "where", "why", "how", "whether", "if", "which");
  private static final Set<String> SENSES =
      Set.of("see", "witness", "watch", "hear", "observe", "visit", "film", "photograph", "count");
  private static final Set<String> REPORTERS =
      Set.of(
          "reporter", "correspondent", "journalist", "photographer", "crew", "team", "reporters");
  private static final Set<String> RECORDING =
      Set.of("record", "register", "count", "log", "detect", "measure", "document", "monitor");
  private static final Set<String> AHEAD = Set.of("will", "shall", "would");
  private static final Set<String> PLANS =
      Set.of("plan", "intend", "aim", "prepare", "pledge", "vow", "promise");
  private static final Set<String> FORECASTS =
      Set.of(
          "risk",
          "threat",
          "danger",
          "forecast",
          "expect",
          "predict",
          "likely",
          "possibility",
          "chance");

  private final Dismissals dismissals = Dismissals.shared();

  Certainty certainty(Clause clause, Optional<Attribution> attribution, boolean negated) {
    if (isUnknown(clause)) {
      return Certainty.UNKNOWN;
    }
    boolean denied = attribution.filter(one -> one.certainty() == Certainty.DENIED).isPresent();
    if ((denied || dismisses(clause) || isNotTrue(clause)) != negated) {
      return Certainty.DENIED;
    }
    if (attribution.filter(one -> weakCue(one)).isPresent()) {
      return Certainty.HEDGED;
    }
    for (Token token : clause.tree().sentence().tokens()) {
      if (clause.has(token) && Hedges.shared().weakens(clause.tree(), token)) {
        return Certainty.HEDGED;
      }
      boolean near =
          attribution.isPresent()
              && attribution.get().hedges().stream().anyMatch(span -> span.equals(token.span()));
      if (near && clause.has(token)) {
        return Certainty.HEDGED;
      }
    }
    return Certainty.ASSERTED;
  }

  /** A clause that the words "it is not true that" stand before, cut from it by a wrong tree. */
  private boolean isNotTrue(Clause clause) {
    Tree tree = clause.tree();
    int first = clause.words().nextSetBit(0);
    int at = first > 0 && tree.token(first - 1).lemma().equals("that") ? first - 2 : first - 1;
    return at > 0
        && tree.token(at + 1).lemma().equals("that")
        && dismissals.isTrue(tree.token(at))
        && tree.sentence().tokens().subList(Math.max(0, at - 3), at).stream()
            .anyMatch(token -> token.lemma().equals("not") || token.text().equals("n't"));
  }

  /** "That is false", "all this talk is a lie": a story is called untrue. */
  private boolean dismisses(Clause clause) {
    Token head = clause.head();
    Tree tree = clause.tree();
    if (dismissals.untrueStory(tree, clause.words()).isPresent()) {
      return true;
    }
    if (!dismissals.isFalse(head)) {
      return false;
    }
    Optional<Token> subject = tree.child(head, "nsubj", "csubj").or(clause::subject);
    return subject.isEmpty()
        ? clause.attribution().isPresent() && tree.child(head, "obj").isEmpty()
        : subject.get().is("csubj")
            || dismissals.isPointer(subject.get())
            || dismissals.isStory(subject.get());
  }

  /** The cue itself weakens ("claims", "believes", "reportedly"), not a word of the content. */
  private static boolean weakCue(Attribution attribution) {
    return attribution.certainty() == Certainty.HEDGED && attribution.hedges().isEmpty();
  }

  /** "It is not clear what …", "could not say who …". */
  private static boolean isUnknown(Clause clause) {
    Tree tree = clause.tree();
    for (Token token : tree.sentence().tokens()) {
      if (!clause.has(token)) {
        continue;
      }
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      boolean not = tree.has(token, child -> Set.of("not", "n't", "never").contains(child.lemma()));
      boolean unknowing = UNKNOWING.contains(lemma) || (KNOWING.contains(lemma) && not);
      boolean main =
          token.index() == clause.head().index()
              || (token.head() == clause.head().index() && token.is("xcomp"));
      if (unknowing && main) {
        BitSet under = tree.subtree(token);
        return under.stream()
                .anyMatch(
                    i ->
                        i > token.index()
                            && OPEN.contains(tree.token(i).lemma().toLowerCase(Locale.ROOT)))
            || UNKNOWING.contains(lemma);
      }
    }
    return false;
  }

  Claim.Modality modality(Clause clause, Optional<Attribution> attribution) {
    Tree tree = clause.tree();
    Token head = clause.head();
    Set<String> aux = new java.util.HashSet<>();
    tree.all(head, "aux").forEach(token -> aux.add(token.lemma().toLowerCase(Locale.ROOT)));
    boolean perfect =
        tree.all(head, "aux").stream().anyMatch(token -> token.lemma().equals("have"));
    if (PLANS.contains(head.lemma())) {
      return Claim.Modality.PLAN;
    }
    if (aux.stream().anyMatch(AHEAD::contains) && !perfect) {
      boolean own =
          attribution.isPresent()
              && clause
                  .subject()
                  .or(() -> tree.child(head, "nsubj"))
                  .filter(token -> token.tag().equals("PRON"))
                  .isPresent();
      return own ? Claim.Modality.PLAN : Claim.Modality.PREDICTION;
    }
    if ((aux.contains("could") || aux.contains("might") || aux.contains("may"))
        && !perfect
        && !isNegated(tree, head)) {
      return Claim.Modality.PREDICTION;
    }
    boolean forecast =
        tree.sentence().tokens().stream()
            .anyMatch(
                token ->
                    clause.has(token)
                        && FORECASTS.contains(token.lemma())
                        && (token.index() == head.index() || token.head() == head.index()));
    if (forecast) {
      return Claim.Modality.PREDICTION;
    }
    return aux.contains("should") || aux.contains("must")
        ? Claim.Modality.OPINION
        : Claim.Modality.FACT;
  }

  private static boolean isNegated(Tree tree, Token head) {
    return tree.has(head, child -> Set.of("not", "n't", "never").contains(child.lemma()));
  }

  /** "this reporter saw": the outlet's own eyes. */
  boolean isOwnWitness(Clause clause) {
    if (clause.attribution().isPresent()) {
      return false;
    }
    Tree tree = clause.tree();
    Token head = clause.head();
    Optional<Token> subject = tree.child(head, "nsubj").or(clause::subject);
    return SENSES.contains(head.lemma())
        && subject
            .filter(
                token ->
                    REPORTERS.contains(token.lemma())
                        || Set.of("I", "we", "We").contains(token.text()))
            .isPresent();
  }

  /** The same where "saw" was read as a cue: it has no voice but the outlet's. */
  private static boolean isOwnEyes(Tree tree, Attribution attribution) {
    return attribution.chains().stream().allMatch(Chain::isEmpty)
        && tree.sentence().tokens().stream()
            .anyMatch(
                token ->
                    SENSES.contains(token.lemma())
                        && attribution.cue().stream()
                            .anyMatch(span -> span.contains(token.span())));
  }

  Claim.Basis basis(
      Reading reading, Clause clause, Optional<Attribution> attribution, Proposition main) {
    if (isOwnWitness(clause)) {
      return Claim.Basis.SAW;
    }
    if (attribution.isEmpty()) {
      return Claim.Basis.UNSTATED;
    }
    if (isOwnEyes(clause.tree(), attribution.get())) {
      return Claim.Basis.SAW;
    }
    boolean witness =
        attribution.get().chains().stream()
            .anyMatch(chain -> !chain.isEmpty() && chain.root().kind() == Link.Kind.WITNESS);
    boolean first =
        clause.tree().sentence().tokens().stream()
            .anyMatch(
                token ->
                    clause.has(token)
                        && SENSES.contains(token.lemma())
                        && token.index() == clause.head().index());
    if (witness && first) {
      return Claim.Basis.SAW;
    }
    if (RECORDING.contains(main.lemma())) {
      return Claim.Basis.RECORDS;
    }
    Set<String> voices = new java.util.HashSet<>();
    attribution
        .get()
        .chains()
        .forEach(
            chain ->
                chain.links().stream()
                    .reduce((a, b) -> b)
                    .flatMap(Link::entity)
                    .ifPresent(voices::add));
    boolean own =
        main.participant(Participant.Role.AGENT)
            .filter(one -> one.entity().filter(voices::contains).isPresent())
            .isPresent();
    if (own) {
      return Claim.Basis.DID;
    }
    boolean relayed =
        attribution.get().chains().stream().anyMatch(chain -> chain.links().size() > 1);
    return relayed ? Claim.Basis.TOLD : Claim.Basis.UNSTATED;
  }

  /** What the claim is about, where it is about something that shows. */
  Optional<Claim.Evidence.Medium> medium(Clause clause) {
    for (Token token : clause.tree().sentence().tokens()) {
      Optional<Claim.Evidence.Medium> medium =
          clause.has(token) ? EvidenceWords.medium(clause.tree(), token) : Optional.empty();
      if (medium.isPresent() && token.is("nsubj")) {
        return medium;
      }
    }
    return Optional.empty();
  }

  Optional<Claim.Evidence.Medium> medium(String text, List<Span> spans) {
    for (Span span : spans) {
      for (String word : span.in(text).toLowerCase(Locale.ROOT).split("\\W+", -1)) {
        Optional<Claim.Evidence.Medium> medium =
            EvidenceWords.medium(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        if (medium.isPresent()) {
          return medium;
        }
      }
    }
    return Optional.empty();
  }
}
