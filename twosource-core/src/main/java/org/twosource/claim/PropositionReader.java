package org.twosource.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.attribution.Certainty;
import org.twosource.attribution.Dismissals;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Reads what a clause says happened: its main event and those that its other verbs and event nouns
 * name.
 */
final class PropositionReader {

  private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM");
  private static final Set<String> NONE = Set.of("none", "nobody", "nothing", "neither", "no");
  private static final Set<String> BESIDE =
      Set.of("over", "after", "before", "during", "since", "despite", "amid", "following");

  /** What happens to people in an event, and is no event of its own. */
  private static final Set<String> HARM = Set.of("death", "injury", "casualty");

  /** Who is counted and "not found" is missing; a weapon that is not found is not. */
  private static final Set<String> COUNTED_NEGATIVES = Set.of("find");

  private static final Set<String> COUNTS = Set.of("number", "count", "total", "figure");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no", "nowhere", "neither");

  private final EventClasses classes = EventClasses.shared();
  private final Dismissals dismissals = Dismissals.shared();
  private final Map<String, String> light =
      WordTable.map(PropositionReader.class, "light-verbs.tsv");
  private final Map<String, String> negatives =
      WordTable.map(PropositionReader.class, "negatives.tsv");
  private final Participants participants;

  PropositionReader() {
    this.participants = new Participants(classes, light);
  }

  /** The propositions of a clause, the main one first. */
  List<Proposition> read(
      Reading reading, Clause whole, String claim, Certainty certainty, Optional<Integer> time) {
    List<Proposition> found = new ArrayList<>();
    Clause clause = Shells.opened(whole);
    Tree tree = clause.tree();
    Token head = framed(clause);
    Set<String> main = classesOf(tree, head, clause.words());
    // "It is untrue that they did not pay": they did.
    boolean twice = head.index() != clause.head().index() && isNegated(tree, head);
    boolean negated = certainty == Certainty.DENIED && !twice;
    found.add(proposition(reading, clause, claim, head, main, true, negated, certainty, time));
    for (Token token : tree.sentence().tokens()) {
      if (!clause.has(token)
          || token.index() == clause.head().index()
          || token.index() == head.index()
          || token.is("aux")
          || token.is("cop")) {
        continue;
      }
      if (token.isVerb() || (token.tag().equals("NOUN") && !carriesMain(head, token))) {
        Set<String> own =
            isNegative(tree, token)
                ? classesOf(tree, token, clause.words())
                : classes.of(tree, token);
        if (!own.isEmpty() || (token.isVerb() && !light.containsKey(token.lemma()))) {
          Optional<Integer> near =
              timeOf(reading, tree, clause, token)
                  .or(() -> token.isVerb() ? Optional.empty() : time);
          found.add(
              proposition(
                  reading,
                  clause,
                  claim,
                  token,
                  own,
                  false,
                  isNegated(tree, token),
                  certainty == Certainty.DENIED ? Certainty.ASSERTED : certainty,
                  near));
        }
      }
    }
    return found;
  }

  /** "It is not true that it burned", "reports that it burned": the clause is about the burning. */
  private Token framed(Clause clause) {
    Token head = clause.head();
    Tree tree = clause.tree();
    Optional<Token> story =
        dismissals
            .untrueStory(tree, clause.words())
            .or(() -> Optional.of(head).filter(dismissals::isFalse))
            .flatMap(
                one -> one.index() == head.index() ? tree.child(head, "nsubj") : Optional.of(one))
            .filter(dismissals::isStory)
            .or(
                () ->
                    Optional.of(head)
                        .filter(
                            one ->
                                dismissals.isTrue(one)
                                    || dismissals.isStory(one)
                                    || dismissals.isFalse(one)));
    return story.flatMap(one -> told(clause, one)).orElse(head);
  }

  private static Optional<Token> told(Clause clause, Token story) {
    Tree tree = clause.tree();
    return tree.children(story).stream()
        .filter(child -> clause.has(child) && child.index() > story.index())
        .filter(child -> tree.has(child, below -> below.is("mark") && below.lemma().equals("that")))
        .findFirst();
  }

  /** "launched an attack": the attack is the main event itself, not another. */
  private boolean carriesMain(Token head, Token noun) {
    return light.containsKey(head.lemma()) && noun.head() == head.index();
  }

  private Optional<Integer> timeOf(Reading reading, Tree tree, Clause clause, Token token) {
    BitSet under = tree.subtree(token);
    under.and(clause.words());
    return reading.timesIn(tree, under, token).stream().findFirst();
  }

  private Proposition proposition(
      Reading reading,
      Clause clause,
      String claim,
      Token head,
      Set<String> kinds,
      boolean main,
      boolean negated,
      Certainty certainty,
      Optional<Integer> time) {
    Tree tree = clause.tree();
    BitSet words = new BitSet();
    words.or(main ? clause.words() : tree.subtree(head));
    words.and(clause.words());
    Optional<CauseFrames.Cause> cause =
        main ? CauseFrames.shared().of(clause, head) : Optional.empty();
    Set<String> classesOf = new HashSet<>(kinds);
    Set<String> toll = toll(tree, head, cause, kinds);
    if (!toll.isEmpty()) {
      // "The blaze led to the deaths of nine": they died in it, and nothing is said of its cause.
      classesOf.remove("cause");
      classesOf.addAll(toll);
      cause = Optional.empty();
    }
    cause.ifPresent(one -> classesOf.add("cause"));
    List<Participant> taking =
        caused(reading, tree, cause, participants.of(reading, clause, head, kinds, words));
    return new Proposition(
        claim,
        main,
        head.span(),
        head.lemma().toLowerCase(Locale.ROOT),
        classesOf,
        negated,
        certainty,
        taking,
        reading.quantitiesIn(tree, words),
        time,
        classes.has(kinds, "act"),
        phrase(tree, reading, words),
        contentWords(tree, words, clause.subject().orElse(null)));
  }

  /** What became of people, where that is what was brought about. */
  private Set<String> toll(
      Tree tree, Token head, Optional<CauseFrames.Cause> cause, Set<String> kinds) {
    Set<String> found = new HashSet<>();
    cause
        .flatMap(CauseFrames.Cause::effect)
        .or(() -> kinds.contains("cause") ? tree.child(head, "obj") : Optional.empty())
        .ifPresent(effect -> found.addAll(classes.of(tree, effect)));
    found.retainAll(HARM);
    return found;
  }

  /**
   * The participants, the cause as the one who does it and what it brought about as the patient.
   */
  private static List<Participant> caused(
      Reading reading,
      Tree tree,
      Optional<CauseFrames.Cause> cause,
      List<Participant> participants) {
    if (cause.isEmpty()) {
      return participants;
    }
    Token doer = cause.get().cause();
    List<Participant> found = new ArrayList<>();
    found.add(Participants.participant(reading, tree, doer, Participant.Role.AGENT));
    cause
        .get()
        .effect()
        .ifPresent(
            token ->
                found.add(
                    Participants.participant(reading, tree, token, Participant.Role.PATIENT)));
    participants.stream()
        .filter(one -> one.role() == Participant.Role.PLACE || one.role() == Participant.Role.OTHER)
        .filter(one -> found.stream().noneMatch(other -> other.head().equals(one.head())))
        .forEach(found::add);
    return found;
  }

  /**
   * The classes of a word; those of its object, subject or complement where the word itself says
   * little.
   */
  Set<String> classesOf(Tree tree, Token head, BitSet within) {
    Set<String> found = new HashSet<>(classes.of(tree, head));
    if (isNegative(tree, head)) {
      return Set.of(negatives.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), ""));
    }
    String role = light.get(head.lemma().toLowerCase(Locale.ROOT));
    boolean noun = !head.isVerb();
    tree.child(head, "nsubj")
        .filter(subject -> COUNTS.contains(subject.lemma()))
        .flatMap(subject -> tree.child(subject, "nmod"))
        .ifPresent(
            counted -> {
              found.addAll(counts(tree, counted));
              tree.child(counted, "acl").ifPresent(who -> found.addAll(counts(tree, who)));
            });
    if (role == null && !(noun && found.isEmpty())) {
      return found;
    }
    Set<String> carried = new HashSet<>();
    for (Token token : tree.sentence().tokens()) {
      if (within.get(token.index())
          && token.index() != head.index()
          && carries(tree, head, token, noun)) {
        carried.addAll(classes.of(tree, token));
      }
    }
    if (!carried.isEmpty() && role != null && !role.equals("carry")) {
      carried.addAll(classes.ofRuns(tree, head));
      return carried;
    }
    found.addAll(carried);
    return found;
  }

  /** "The number of injured was put at 14": a word for people by what became of them. */
  private Set<String> counts(Tree tree, Token counted) {
    Set<String> found = classes.of(tree, counted);
    return classes.has(found, "toll") ? found : Set.of();
  }

  /** Whether a word near the head may name what a light verb leaves open. */
  private boolean carries(Tree tree, Token head, Token token, boolean noun) {
    if (!(token.tag().equals("NOUN")
        || token.tag().equals("ADJ")
        || token.tag().equals("VERB")
        || token.tag().equals("NUM"))) {
      return false;
    }
    Token at = token;
    for (int hops = 0; hops < 4 && at.head() >= 0; hops++) {
      boolean through =
          at.is("obj")
              || at.is("nsubj")
              || at.is("obl")
              || at.is("nmod")
              || at.is("compound")
              || at.is("xcomp")
              || at.is("conj")
              || (noun && at.is("acl"));
      boolean beside = at.index() != head.index() && isBeside(tree, at);
      // "there were 14 injured in the blaze": what there was is the subject.
      boolean there = at.is("obl") && tree.child(head, "expl").isPresent();
      if (!through || beside || there || (at.is("nsubj") && at.isName())) {
        return false;
      }
      if (at.head() == head.index()) {
        return true;
      }
      Token above = tree.token(at.head());
      // "fatalities in the blaze": what happened is the dying.
      if (at.is("nmod") && classes.has(classes.of(tree, above), "toll")) {
        return false;
      }
      at = above;
    }
    return false;
  }

  /** "held over the blaze", "resigned after the strike": another event, not this one. */
  private static boolean isBeside(Tree tree, Token token) {
    return tree.all(token, "case").stream().anyMatch(word -> BESIDE.contains(word.lemma()));
  }

  /** Whether the words say that it is not so; "did not survive" says what is so. */
  boolean isNegated(Tree tree, Token head) {
    return !isNegative(tree, head) && !isLack(tree, head) && hasNot(tree, head);
  }

  /** "900 households had no power": the want of it is counted, and nothing denied. */
  private static boolean isLack(Tree tree, Token head) {
    return head.lemma().equals("have")
        && tree.child(head, "nsubj")
            .filter(who -> tree.child(who, "nummod").isPresent())
            .isPresent()
        && tree.child(head, "obj")
            .filter(what -> tree.has(what, below -> below.is("det") && NO.contains(below.lemma())))
            .isPresent();
  }

  private boolean isNegative(Tree tree, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return negatives.containsKey(lemma)
        && hasNot(tree, head)
        && (!COUNTED_NEGATIVES.contains(lemma)
            || tree.child(head, "nsubj")
                .filter(who -> tree.child(who, "nummod").isPresent())
                .isPresent());
  }

  /** "They are not only investigating": they are. */
  private static boolean isNotOnly(Tree tree, Token not) {
    int next = not.index() + 1;
    return next < tree.sentence().size()
        && ONLY.contains(tree.token(next).lemma().toLowerCase(Locale.ROOT));
  }

  private boolean hasNot(Tree tree, Token head) {
    if (tree.has(
        head,
        child ->
            (child.is("advmod") || child.is("det") || child.is("aux") || child.is("cc"))
                && NOT.contains(child.lemma().toLowerCase(Locale.ROOT))
                && !isNotOnly(tree, child))) {
      return true;
    }
    for (Token child : tree.children(head)) {
      boolean core = child.is("nsubj") || child.is("obj");
      // "There was no trace of them": they are missing, and that is so.
      if (core
          && !negatives.containsKey(child.lemma())
          && (NONE.contains(child.lemma().toLowerCase(Locale.ROOT))
              || tree.has(
                  child,
                  below ->
                      below.is("det") && NO.contains(below.lemma().toLowerCase(Locale.ROOT))))) {
        return true;
      }
    }
    @Nullable Token above = head.head() < 0 ? null : tree.token(head.head());
    return above != null && head.is("xcomp") && hasNot(tree, above);
  }

  private static String phrase(Tree tree, Reading reading, BitSet words) {
    StringBuilder phrase = new StringBuilder();
    tree.spans(words)
        .forEach(
            span ->
                phrase
                    .append(phrase.isEmpty() ? "" : " ")
                    .append(span.in(reading.document().text())));
    return phrase.toString();
  }

  private static Set<String> contentWords(Tree tree, BitSet words, @Nullable Token subject) {
    Set<String> found = new HashSet<>();
    BitSet all = new BitSet();
    all.or(words);
    if (subject != null) {
      all.or(tree.subtree(subject, child -> !child.is("acl")));
    }
    for (Token token : tree.sentence().tokens()) {
      if (all.get(token.index()) && CONTENT.contains(token.tag()) && !token.is("aux")) {
        found.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }
}
