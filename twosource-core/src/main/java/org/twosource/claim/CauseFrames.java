package org.twosource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Finds what a clause says brought something about where its grammar does not make the cause the
 * doer: "the fire was put down to a leak", "a leak was behind the fire", "the cause was a leak".
 * Immutable; safe to share.
 */
final class CauseFrames {

  private static final CauseFrames SHARED = new CauseFrames();

  /** Nouns that, as a subject, make the rest of the clause the cause. */
  private static final Set<String> CAUSES =
      Set.of("cause", "reason", "culprit", "trigger", "origin", "explanation");

  private static final Set<String> BECAUSE = Set.of("because", "due", "owing", "thanks");

  /** What is about something because of it. */
  private static final Set<String> QUARRELS = Set.of("strike_work", "protest");

  private record Frame(List<String> near, List<String> cause, List<String> effect) {}

  /**
   * Who or what did it, and to what.
   *
   * @param effect empty where the clause does not say
   */
  record Cause(Token cause, Optional<Token> effect) {}

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final EventClasses classes = EventClasses.shared();

  private CauseFrames() {
    for (List<String> row : WordTable.rows(CauseFrames.class, "cause-frames.tsv", 3)) {
      List<String> words = List.of(row.get(0).split("_", -1));
      frames
          .computeIfAbsent(words.get(0), key -> new ArrayList<>())
          .add(
              new Frame(
                  words.subList(1, words.size()),
                  List.of(row.get(1).split(",", -1)),
                  List.of(row.get(2).split(",", -1))));
    }
  }

  static CauseFrames shared() {
    return SHARED;
  }

  /** The cause that the clause around {@code head} names; empty where it is not made for that. */
  Optional<Cause> of(Clause clause, Token head) {
    Optional<Token> above =
        clause.tree().head(head).filter(verb -> head.is("obj") && !clause.has(verb));
    return framed(clause, head)
        .or(() -> above.flatMap(verb -> framed(clause, verb)))
        .or(() -> named(clause, head))
        .or(() -> because(clause, head))
        .or(() -> reason(clause, head))
        .or(() -> ledTo(clause, head))
        .or(() -> behind(clause, head))
        .or(() -> cleft(clause, head));
  }

  private Optional<Cause> framed(Clause clause, Token head) {
    Tree tree = clause.tree();
    for (Frame frame : frames.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), List.of())) {
      // "was the result of a leak" is the noun's frame, and none of "resulted".
      boolean noun = frame.cause().contains("of") && head.isVerb();
      if (!noun && frame.near().stream().allMatch(word -> isNear(tree, head, word))) {
        Optional<Token> cause = at(clause, head, frame.cause());
        Optional<Token> effect = at(clause, head, frame.effect());
        boolean said =
            frame.effect().contains("-") || effect.filter(one -> happens(tree, one)).isPresent();
        if (cause.isPresent() && said && !cause.equals(effect)) {
          return Optional.of(new Cause(cause.get(), effect));
        }
      }
    }
    return Optional.empty();
  }

  /** "It was a leak that caused the fire." */
  private Optional<Cause> cleft(Clause clause, Token head) {
    Tree tree = clause.tree();
    boolean it =
        tree.child(head, "nsubj", "expl").filter(one -> one.lemma().equals("it")).isPresent();
    if (!it || !head.isNoun() || tree.all(head, "cop").isEmpty()) {
      return Optional.empty();
    }
    return tree.all(head, "acl").stream()
        .filter(verb -> classes.of(tree, verb).contains("cause"))
        .findFirst()
        .map(verb -> new Cause(head, tree.child(verb, "obj")));
  }

  /** "The cause of the fire was a leak." */
  private static Optional<Cause> named(Clause clause, Token head) {
    Tree tree = clause.tree();
    return tree.child(head, "nsubj")
        .filter(subject -> CAUSES.contains(subject.lemma()))
        .filter(subject -> head.isNoun() && !tree.all(head, "cop").isEmpty())
        .map(subject -> new Cause(head, below(tree, subject, List.of("of", "for", "behind"))));
  }

  /** "The wall fell because of the rain." */
  private Optional<Cause> because(Clause clause, Token head) {
    Tree tree = clause.tree();
    if (!happens(tree, head)) {
      return Optional.empty();
    }
    return tree.all(head, "obl", "nmod").stream()
        .filter(Token::isNoun)
        .filter(
            noun ->
                tree.all(noun, "case").stream()
                    .anyMatch(word -> BECAUSE.contains(word.text().toLowerCase(Locale.ROOT))))
        .findFirst()
        .filter(clause::has)
        .map(noun -> new Cause(noun, tree.child(head, "nsubj")));
  }

  /** "It happened because the brakes failed": of the clause that gives the reason. */
  private Optional<Cause> reason(Clause clause, Token head) {
    Tree tree = clause.tree();
    boolean given =
        head.is("advcl")
            && tree.all(head, "mark").stream()
                .anyMatch(word -> word.text().equalsIgnoreCase("because"));
    Optional<Token> effect =
        tree.head(head)
            .filter(verb -> given)
            .flatMap(verb -> happens(tree, verb) ? Optional.of(verb) : tree.child(verb, "nsubj"))
            .filter(one -> happens(tree, one));
    return effect.flatMap(
        one -> tree.child(head, "nsubj").map(doer -> new Cause(doer, Optional.of(one))));
  }

  /** "The brakes did not hold, which led to the crash": what failed brought it about. */
  private Optional<Cause> ledTo(Clause clause, Token head) {
    Tree tree = clause.tree();
    for (Token verb : tree.sentence().tokens()) {
      boolean which =
          verb.index() > head.index()
              && verb.isVerb()
              && (verb.is("acl") || verb.is("advcl") || verb.is("parataxis") || verb.is("conj"))
              && tree.child(verb, "nsubj").filter(who -> who.lemma().equals("which")).isPresent();
      if (!which) {
        continue;
      }
      Optional<Token> effect =
          frames.getOrDefault(verb.lemma(), List.of()).stream()
              .filter(frame -> frame.cause().contains("subject"))
              .map(frame -> at(clause, verb, frame.effect()))
              .flatMap(Optional::stream)
              .findFirst()
              .or(
                  () ->
                      classes.of(tree, verb).contains("cause")
                          ? tree.child(verb, "obj")
                          : Optional.empty());
      Optional<Token> doer = tree.child(head, "nsubj").or(clause::subject);
      if (effect.filter(one -> happens(tree, one)).isPresent() && doer.isPresent()) {
        return Optional.of(new Cause(doer.get(), effect));
      }
    }
    return Optional.empty();
  }

  /** "A leak was behind the fire", "the fire was due to a leak". */
  private Optional<Cause> behind(Clause clause, Token head) {
    Tree tree = clause.tree();
    Optional<Token> subject = tree.child(head, "nsubj");
    if (subject.isEmpty() || !head.isNoun() || tree.all(head, "cop").isEmpty()) {
      return Optional.empty();
    }
    List<String> cases =
        tree.all(head, "case").stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    if (cases.contains("behind") && happens(tree, head)) {
      return Optional.of(new Cause(subject.get(), Optional.of(head)));
    }
    // "The strike was about low pay."
    boolean about =
        cases.contains("about")
            && classes.of(tree, subject.get()).stream().anyMatch(QUARRELS::contains);
    return about || (cases.stream().anyMatch(BECAUSE::contains) && happens(tree, subject.get()))
        ? Optional.of(new Cause(head, subject))
        : Optional.empty();
  }

  /** Whether the word names an event, or points back to one. */
  private boolean happens(Tree tree, Token token) {
    return token.tag().equals("PRON") || !classes.of(tree, token).isEmpty();
  }

  private Optional<Token> at(Clause clause, Token head, List<String> where) {
    Tree tree = clause.tree();
    return switch (where.get(0)) {
      case "subject" -> tree.child(head, "nsubj").or(clause::subject);
      case "object" -> tree.child(head, "obj").or(() -> tree.child(head, "nsubj:pass"));
      case "happening" ->
          tree.child(head, "obj")
              .or(() -> tree.child(head, "nsubj:pass"))
              .filter(one -> classes.has(classes.of(tree, one), "patient"));
      case "head" -> Optional.of(head);
      case "-" -> Optional.empty();
      default ->
          below(tree, head, where)
              .or(() -> tree.child(head, "obj").flatMap(object -> below(tree, object, where)));
    };
  }

  private static Optional<Token> below(Tree tree, Token head, List<String> prepositions) {
    return tree.all(head, "obl", "nmod").stream()
        .filter(
            noun ->
                tree.all(noun, "case").stream()
                    .anyMatch(word -> prepositions.contains(word.lemma().toLowerCase(Locale.ROOT))))
        .findFirst();
  }

  private static boolean isNear(Tree tree, Token head, String lemma) {
    return tree.children(head).stream().anyMatch(child -> child.lemma().equals(lemma));
  }
}
