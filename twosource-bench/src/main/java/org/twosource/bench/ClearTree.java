package org.twosource.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.twosource.eval.Answer.Node;

/**
 * Turns a tree in the ClearNLP style (Choi and Palmer 2012) round to the Universal Dependencies
 * style, as far as the two differ by rule: prepositions and the verb "be" below what they stand
 * with, conjuncts below the first, conjunctions below the conjunct after them. Relations keep
 * ClearNLP's names where the turn does not decide them; tags are those of the Penn Treebank.
 */
final class ClearTree {
  private static final Set<String> PREPOSITIONS = Set.of("prep", "agent", "dative");
  private static final Set<String> OBJECTS = Set.of("pobj", "pcomp");
  private static final Set<String> PREDICATES = Set.of("attr", "acomp");

  /** How the Penn tags of verbs, adjectives and adverbs begin. */
  private static final Set<String> VERBAL = Set.of("V", "M", "J", "R");

  private final List<Node> nodes;
  private final int[] heads;
  private final String[] relations;

  private ClearTree(List<Node> nodes) {
    this.nodes = nodes;
    this.heads = nodes.stream().mapToInt(Node::head).toArray();
    this.relations = nodes.stream().map(Node::relation).toArray(String[]::new);
  }

  /** The tree turned round. Tags and lemmas stay. */
  static List<Node> toUniversal(List<Node> nodes) {
    ClearTree tree = new ClearTree(nodes);
    tree.turnPrepositions();
    tree.turnCopulas();
    tree.flattenConjuncts();
    List<Node> turned = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      turned.add(new Node(node.tag(), node.lemma(), tree.heads[i], tree.relations[i]));
    }
    return turned;
  }

  /** From the right, so that in "out of town" the inner one is turned first. */
  private void turnPrepositions() {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      int object = PREPOSITIONS.contains(relations[i]) ? child(i, OBJECTS) : -1;
      if (object >= 0) {
        boolean clause = relations[object].equals("pcomp");
        boolean outer = heads[i] >= 0 && PREPOSITIONS.contains(relations[heads[i]]);
        boolean agent = relations[i].equals("agent");
        swap(i, object, clause ? "mark" : "case");
        relations[object] = outer ? "pobj" : underPreposition(heads[object], clause, agent);
      }
    }
  }

  private String underPreposition(int head, boolean clause, boolean agent) {
    boolean noun = head >= 0 && !VERBAL.contains(nodes.get(head).tag().substring(0, 1));
    if (clause) {
      return noun ? "acl" : "advcl";
    }
    return agent ? "obl:agent" : noun ? "pobj-of-noun" : "obl";
  }

  /** "She is mayor": the mayor is the head, except after "there". */
  private void turnCopulas() {
    for (int i = 0; i < nodes.size(); i++) {
      int predicate = nodes.get(i).lemma().equals("be") ? child(i, PREDICATES) : -1;
      if (predicate >= 0 && child(i, Set.of("expl")) < 0) {
        String relation = relations[i];
        swap(i, predicate, "cop");
        relations[predicate] = relation;
      } else if (predicate >= 0) {
        relations[predicate] = "nsubj";
      }
    }
  }

  private void flattenConjuncts() {
    for (int i = 0; i < nodes.size(); i++) {
      while (relations[i].equals("conj") && heads[i] >= 0 && relations[heads[i]].equals("conj")) {
        heads[i] = heads[heads[i]];
      }
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (relations[i].equals("cc") || relations[i].equals("punct")) {
        int next = nextConjunct(i);
        heads[i] = next >= 0 ? next : heads[i];
      }
    }
  }

  private int nextConjunct(int i) {
    return IntStream.range(i + 1, nodes.size())
        .filter(j -> relations[j].equals("conj") && sameConjuncts(heads[j], heads[i]))
        .filter(j -> heads[j] < i)
        .findFirst()
        .orElse(-1);
  }

  private boolean sameConjuncts(int first, int head) {
    return head >= 0 && (head == first || (relations[head].equals("conj") && heads[head] == first));
  }

  /** Puts {@code below} in the place of {@code above}, with all that hung on it. */
  private void swap(int above, int below, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == above && i != below) {
        heads[i] = below;
      }
    }
    heads[below] = heads[above];
    heads[above] = below;
    relations[above] = relation;
  }

  private int child(int head, Set<String> wanted) {
    return IntStream.range(0, heads.length)
        .filter(i -> heads[i] == head && wanted.contains(relations[i]))
        .findFirst()
        .orElse(-1);
  }
}
