package org.twosource.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.entity.Entity;
import org.twosource.entity.EntityKind;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Finds who and what takes part in an event; active and passive, verb and noun give the same parts.
 */
final class Participants {

  private static final Set<String> PLACE_CASES =
      Set.of(
          "in", "at", "near", "on", "outside", "inside", "off", "around", "from", "to", "into",
          "toward", "towards", "over", "across", "aboard", "between");

  private final EventClasses classes;
  private final Map<String, String> light;

  Participants(EventClasses classes, Map<String, String> light) {
    this.classes = classes;
    this.light = light;
  }

  List<Participant> of(
      Reading reading, Clause clause, Token head, Set<String> kinds, BitSet words) {
    Tree tree = clause.tree();
    List<Participant> found = new ArrayList<>();
    if (head.isVerb()
        || !tree.all(head, "nsubj").isEmpty()
        || head.index() == clause.head().index()) {
      verb(reading, clause, head, kinds, found);
    }
    if (!head.isVerb()) {
      noun(reading, tree, head, found);
    }
    String role = light.get(head.lemma().toLowerCase(Locale.ROOT));
    if (role != null) {
      for (Token carried : tree.all(head, "obj", "obl", "nsubj")) {
        if (carried.tag().equals("NOUN") && !classes.of(tree, carried).isEmpty()) {
          noun(reading, tree, carried, found);
        }
      }
    }
    for (Token child : tree.all(head, "obl", "nmod")) {
      oblique(reading, tree, child, found);
    }
    return found;
  }

  private void verb(
      Reading reading, Clause clause, Token head, Set<String> kinds, List<Participant> found) {
    Tree tree = clause.tree();
    boolean main = head.index() == clause.head().index();
    Optional<Token> subject =
        main && clause.subject().isPresent()
            ? clause.subject()
            : tree.child(head, "nsubj")
                .or(() -> main ? Optional.empty() : Clauses.shared(tree, head));
    Optional<Token> object = tree.child(head, "obj");
    boolean passive =
        tree.has(
                head,
                child ->
                    child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass"))
            || (head.relation().equals("acl") && !head.text().endsWith("ing") && object.isEmpty())
            || (clause.subject().isPresent()
                && head.is("conj")
                && tree.child(head, "nsubj").isEmpty()
                && isPassive(tree, tree.token(head.head()))
                && object.isEmpty()
                && !head.text().endsWith("ing"));
    String role = light.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), "");
    boolean unaccusative = object.isEmpty() && classes.has(kinds, "patient");
    subject = subject.map(token -> relative(tree, head, token));
    if (passive) {
      doer(tree, clause, head)
          .filter(
              token ->
                  reading.times().stream()
                      .noneMatch(time -> time.expression().span().overlaps(token.span())))
          .ifPresent(token -> found.add(participant(reading, tree, token, Participant.Role.AGENT)));
    }
    boolean carried =
        !role.isEmpty()
            && subject.isPresent()
            && !head.is("cop")
            && isEventNoun(tree, subject.get());
    if (subject.isPresent() && !carried) {
      boolean patient = passive || unaccusative || role.equals("patient");
      for (Token one : tree.joined(subject.get())) {
        found.add(
            participant(
                reading, tree, one, patient ? Participant.Role.PATIENT : Participant.Role.AGENT));
      }
    }
    if (object.isPresent() && !(role.length() > 0 && !classes.of(tree, object.get()).isEmpty())) {
      for (Token one : tree.joined(object.get())) {
        found.add(participant(reading, tree, one, Participant.Role.PATIENT));
      }
    }
  }

  private static Optional<Token> nounFrom(Tree tree, int from) {
    Token noun = null;
    for (int i = from; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      boolean possessor =
          i + 1 < tree.sentence().size() && tree.token(i + 1).text().matches("['\u2019]s?");
      if (token.isNoun() && !possessor) {
        noun = token;
      } else if (token.tag().equals("ADP")
          || token.isVerb()
          || token.isPunctuation()
          || token.tag().equals("CCONJ")) {
        break;
      }
    }
    return Optional.ofNullable(noun);
  }

  /** "captured on Friday by troops": whoever stands behind the first "by" after a passive verb. */
  private static Optional<Token> doer(Tree tree, Clause clause, Token verb) {
    for (int i = verb.index() + 1; i < Math.min(verb.index() + 9, tree.sentence().size()); i++) {
      Token token = tree.token(i);
      if (!clause.has(token) || token.isVerb() || token.text().equals(",")) {
        return Optional.empty();
      }
      if (token.lemma().equals("by")) {
        return nounFrom(tree, i + 1);
      }
    }
    return Optional.empty();
  }

  /** "there were no losses", "the toll rose": the subject is the event itself. */
  private boolean isEventNoun(Tree tree, Token subject) {
    return subject.tag().equals("NOUN") && !classes.of(tree, subject).isEmpty();
  }

  private static boolean isPassive(Tree tree, Token verb) {
    return tree.has(
        verb,
        child -> child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass"));
  }

  private static Token relative(Tree tree, Token head, Token subject) {
    if (!Set.of("who", "which", "that").contains(subject.lemma())
        || !head.relation().equals("acl:relcl")
        || head.head() < 0) {
      return subject;
    }
    return tree.token(head.head());
  }

  /**
   * "Valdia's attack on the post": the possessor or an adjective of nationality acts, "of" and "on"
   * name what it is done to.
   */
  private void noun(Reading reading, Tree tree, Token head, List<Participant> found) {
    for (Token child : tree.children(head)) {
      if (child.relation().equals("nmod:poss")) {
        found.add(participant(reading, tree, child, Participant.Role.AGENT));
      } else if (child.is("amod") || child.is("compound")) {
        // A name or nationality before an event says whose it is: "a Valdian attack".
        if (child.index() > 0 && Character.isUpperCase(child.text().charAt(0))) {
          found.add(participant(reading, tree, child, Participant.Role.AGENT));
        }
      } else if (child.is("nmod")) {
        boolean by = tree.has(child, below -> below.is("case") && below.lemma().equals("by"));
        boolean target =
            tree.has(
                child,
                below ->
                    below.is("case")
                        && Set.of("of", "on", "against", "to", "into", "among")
                            .contains(below.lemma()));
        if (by || target) {
          found.add(
              participant(
                  reading, tree, child, by ? Participant.Role.AGENT : Participant.Role.PATIENT));
        } else {
          oblique(reading, tree, child, found);
        }
      }
    }
  }

  private static void oblique(Reading reading, Tree tree, Token child, List<Participant> found) {
    Span span = child.span();
    // "by then", "since then": no word for who or what.
    if (child.tag().equals("ADV")
        || found.stream().anyMatch(one -> one.head().equals(span))
        || reading.isTime(span)) {
      return;
    }
    String preposition = preposition(tree, child);
    boolean agent = child.relation().equals("obl:agent") || preposition.equals("by");
    boolean place =
        PLACE_CASES.contains(preposition)
            && (reading
                    .entityAt(child)
                    .filter(entity -> entity.kind() == EntityKind.PLACE)
                    .isPresent()
                || child.tag().equals("PROPN"));
    Participant.Role role =
        agent ? Participant.Role.AGENT : place ? Participant.Role.PLACE : Participant.Role.OTHER;
    found.add(participant(reading, tree, child, role));
  }

  /** The preposition before the noun phrase that ends with {@code head}, "" where there is none. */
  private static String preposition(Tree tree, Token head) {
    int at = head.index() - 1;
    while (at >= 0
        && Set.of("NOUN", "PROPN", "ADJ", "DET", "NUM", "PART").contains(tree.token(at).tag())
        && !tree.token(at).isPunctuation()) {
      at--;
    }
    return at >= 0 && tree.token(at).tag().equals("ADP") ? tree.token(at).lemma() : "";
  }

  static Participant participant(Reading reading, Tree tree, Token head, Participant.Role role) {
    BitSet phrase =
        tree.subtree(
            head,
            child ->
                !child.is("acl")
                    && !child.is("advcl")
                    && !child.is("case")
                    && !child.is("conj")
                    && !child.is("appos")
                    && !child.is("parataxis")
                    && !child.is("nsubj")
                    && !child.is("cop")
                    && !child.is("cc")
                    && !child.is("punct"));
    Set<String> modifiers = new HashSet<>();
    for (int i = phrase.nextSetBit(0); i >= 0; i = phrase.nextSetBit(i + 1)) {
      Token token = tree.token(i);
      if (i != head.index()
          && (token.tag().equals("ADJ")
              || token.isName()
              || token.tag().equals("NOUN")
              || token.tag().equals("VERB"))) {
        modifiers.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    // "one of the soldiers", "three of the patients": what is counted is the patient.
    Token counted = head;
    if (head.tag().equals("NUM")
        || Set.of("one", "some", "many", "none", "dozen", "hundred", "thousand", "number")
            .contains(head.lemma())) {
      counted = tree.child(head, "nmod").filter(Token::isNoun).orElse(head);
    }
    Span span =
        tree.spans(phrase).stream()
            .filter(one -> one.contains(head.span()))
            .findFirst()
            .orElse(head.span());
    Token named = counted;
    Optional<Entity> entity = reading.entityAt(named).or(() -> reading.entityAt(head));
    return new Participant(
        role,
        span,
        head.span(),
        named.lemma().toLowerCase(Locale.ROOT),
        modifiers,
        entity.map(Entity::id),
        reading.quantityAt(tree, head),
        head.tag().equals("PRON") || head.lemma().equals("none"));
  }
}
