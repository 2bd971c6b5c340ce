package org.twosource.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.twosource.Bundles;

/** How parties are counted, whoever they are and whichever of their claims say the same. */
class AuthoritiesProperties {

  private static final int CLAIMS = 8;

  private static final List<Said> SAID =
      Comparison.propositions(
          List.of(
              Bundles.twosource()
                  .read(
                      Bundles.report(
                          "a",
                          """
                          A mill burned down in Halvik on Monday. A ferry sank off Brunn on Tuesday.
                          The bridge at Loma fell into the river. Two men died in the harbour.
                          The crews left the island by boat. The dam above Ansel broke at night.
                          The trains between Loma and Brunn stopped. The mayor opened a school.
                          The company sold its mine in Orlo. The court freed three fishermen.
                          """))));

  /** Roots, as the numbers of their claims, and which claims surely say the same. */
  record Case(List<Party> parties, List<Set<Integer>> claims, Set<Set<Integer>> same) {

    List<Authorities.Firm> firm() {
      List<Authorities.Firm> firm = new ArrayList<>();
      for (int i = 0; i < parties.size(); i++) {
        firm.add(
            new Authorities.Firm(
                List.of(parties.get(i)), claims.get(i).stream().map(SAID::get).toList()));
      }
      return firm;
    }

    int count(List<Authorities.Firm> firm) {
      Map<Said, Integer> number = new IdentityHashMap<>();
      for (int i = 0; i < CLAIMS; i++) {
        number.put(SAID.get(i), i);
      }
      Roots.Sureness surely = (a, b) -> same.contains(Set.of(number.get(a), number.get(b)));
      return Authorities.count(firm, surely, new HashSet<>()).parties().size();
    }
  }

  @Property(tries = 1000)
  void twoRootsThatAreOneCountNoMore(@ForAll("cases") Case given) {
    List<Authorities.Firm> firm = given.firm();
    int before = given.count(firm);
    Authorities.Firm first = firm.get(0);
    // Whose a paper is that nobody signed is something learned, not two names that are one.
    Assume.that(!first.isOpen() && !firm.get(1).isOpen());
    Authorities.Firm second = firm.get(1);
    List<Authorities.Firm> merged = new ArrayList<>(firm.subList(2, firm.size()));
    merged.add(
        new Authorities.Firm(
            Stream.concat(first.parties().stream(), second.parties().stream()).toList(),
            Stream.concat(first.claims().stream(), second.claims().stream()).distinct().toList()));
    int after = given.count(merged);
    assertThat(after).isLessThanOrEqualTo(before);
    Statistics.label("falls")
        .collect(after < before)
        .coverage(found -> found.check(true).percentage(share -> share > 5));
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Party> parties =
        Arbitraries.of(
            new Party("police", Set.of(), "police"),
            new Party("police", Set.of("halvik"), "Halvik police"),
            new Party("police", Set.of("brunn"), "Brunn police"),
            new Party("hospital", Set.of(), "hospital"),
            new Party("hospital", Set.of("halvik"), "Halvik hospital"),
            new Party("", Set.of("nordrail"), "Nordrail"),
            new Party("", Set.of("orlo", "bank"), "Orlo Bank"),
            new Party("", Set.of(), "a letter"));
    Arbitrary<Integer> claim = Arbitraries.integers().between(0, CLAIMS - 1);
    Arbitrary<Set<Integer>> claims = claim.set().ofMinSize(1).ofMaxSize(3);
    Arbitrary<Set<Integer>> pair =
        Combinators.combine(claim, claim).as((a, b) -> new LinkedHashSet<>(List.of(a, b)));
    return Arbitraries.integers()
        .between(2, 5)
        .flatMap(
            n ->
                Combinators.combine(
                        parties.list().ofSize(n),
                        claims.list().ofSize(n),
                        pair.set().ofMinSize(4).ofMaxSize(14))
                    .as(Case::new));
  }
}
