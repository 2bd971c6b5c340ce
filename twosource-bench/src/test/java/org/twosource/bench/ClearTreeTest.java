package org.twosource.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.eval.Answer.Node;

class ClearTreeTest {

  /** Words as lemma/tag/head/relation, heads counted from 1 as in CoNLL; 0 is the root. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a ferry in town, ferry/NN/0/root in/IN/1/prep town/NN/2/pobj, root:0 case:3 pobj-of-noun:1",
    "sank in town, sink/VBD/0/root in/IN/1/prep town/NN/2/pobj, root:0 case:3 obl:1",
    "sank by a wave, sink/VBN/0/root by/IN/1/agent wave/NN/2/pobj, root:0 case:3 obl:agent:1",
    "came out of town, come/VBD/0/root out/IN/1/prep of/IN/2/prep town/NN/3/pobj,"
        + " root:0 case:4 case:4 obl:1",
    "after sinking came, after/IN/3/prep sink/VBG/1/pcomp come/VBD/0/root, mark:2 advcl:3 root:0",
    "she is mayor, she/PRP/2/nsubj be/VBZ/0/root mayor/NN/2/attr, nsubj:3 cop:3 root:0",
    "there is hope, there/EX/2/expl be/VBZ/0/root hope/NN/2/attr, expl:2 root:0 nsubj:2",
    "cats and dogs, cat/NNS/0/root and/CC/1/cc dog/NNS/1/conj, root:0 cc:3 conj:1",
    "a b c in a chain, a/NN/0/root b/NN/1/conj c/NN/2/conj, root:0 conj:1 conj:1",
  })
  void turnsRound(String what, String given, String wanted) {
    List<Node> nodes = new ArrayList<>();
    for (String word : given.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      nodes.add(new Node(parts[1], parts[0], Integer.parseInt(parts[2]) - 1, parts[3]));
    }
    assertThat(ClearTree.toUniversal(nodes))
        .as(what)
        .extracting(node -> node.relation() + ":" + (node.head() + 1))
        .containsExactly(wanted.split(" ", -1));
  }

  @Property
  void aTreeStaysATree(@ForAll("trees") List<Node> nodes) {
    List<Node> turned = ClearTree.toUniversal(nodes);
    assertThat(turned).hasSameSizeAs(nodes);
    assertThat(turned.stream().filter(node -> node.head() < 0)).hasSize(1);
    for (int i = 0; i < turned.size(); i++) {
      int at = i;
      int steps = 0;
      while (at >= 0) {
        at = turned.get(at).head();
        assertThat(steps++).as(turned.toString()).isLessThan(turned.size());
      }
    }
  }

  @Provide
  Arbitrary<List<Node>> trees() {
    Arbitrary<String> relations =
        Arbitraries.of("prep", "pobj", "pcomp", "attr", "conj", "cc", "punct", "nsubj", "agent");
    Arbitrary<String> lemmas = Arbitraries.of("be", "ferry");
    Arbitrary<Integer> seeds = Arbitraries.integers().between(0, 1000);
    return net.jqwik.api.Combinators.combine(relations, lemmas, seeds)
        .as((relation, lemma, seed) -> new Node("NN", lemma, seed, relation))
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(ClearTreeTest::connected);
  }

  /** Word i hangs on one of the words before it. */
  private static List<Node> connected(List<Node> loose) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : loose) {
      boolean root = nodes.isEmpty();
      int head = root ? -1 : node.head() % nodes.size();
      nodes.add(new Node(node.tag(), node.lemma(), head, root ? "root" : node.relation()));
    }
    return nodes.stream().collect(Collectors.toList());
  }
}
