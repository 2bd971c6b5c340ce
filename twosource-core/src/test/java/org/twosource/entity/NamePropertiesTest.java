package org.twosource.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NamePropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "Mayor Olga Stahl",
          "the mayor",
          "police",
          "Ukraine's army",
          "said",
          "(NWB)",
          ",",
          ".",
          "\n",
          "the ferry Marla",
          "Marla Lines",
          "He",
          "its",
          "Ministry of Defence",
          "and",
          "of",
          "’s",
          "North Koreans",
          "BTR-80",
          "“",
          "”",
          "the spy agency",
          "a hospital source",
          "PORT WELDEN",
          "😀");

  @Provide
  Arbitrary<String> newsish() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property(tries = 200)
  void spansAreSlicesOfAnyText(@ForAll String text) {
    check(text);
  }

  @Property(tries = 300)
  void spansAreSlicesOfNews(@ForAll("newsish") String text) {
    check(text);
  }

  private static void check(String text) {
    List<Entity> found = EntityCases.extract(text);
    Set<String> ids = new HashSet<>();
    for (Entity entity : found) {
      assertThat(ids.add(entity.id())).isTrue();
      assertThat(entity.mentions()).isNotEmpty();
      int before = -1;
      for (Mention mention : entity.mentions()) {
        assertThat(mention.text()).isEqualTo(mention.span().in(text));
        assertThat(mention.span().contains(mention.head())).isTrue();
        assertThat(mention.span().start()).isGreaterThanOrEqualTo(before);
        before = mention.span().start();
      }
    }
    found.forEach(e -> e.belongsTo().ifPresent(owner -> assertThat(ids).contains(owner)));
  }

  @Property(tries = 60)
  void orderOfReportsDoesNotMatter(@ForAll("bundle") List<String> texts, @ForAll Random random) {
    Map<String, List<Entity>> reports = new LinkedHashMap<>();
    for (String text : texts) {
      reports.put("r" + reports.size(), EntityCases.extract(text));
    }
    List<String> ids = new ArrayList<>(reports.keySet());
    Collections.shuffle(ids, random);
    Map<String, List<Entity>> shuffled = new LinkedHashMap<>();
    ids.forEach(id -> shuffled.put(id, reports.get(id)));
    EntityResolver resolver = EntityResolvers.standard();
    assertThat(partition(resolver.resolve(shuffled)))
        .isEqualTo(partition(resolver.resolve(reports)));
  }

  /** Every entity of every report is in exactly one entity of the bundle. */
  @Property(tries = 60)
  void mergingParts(@ForAll("bundle") List<String> texts) {
    Map<String, List<Entity>> reports = new LinkedHashMap<>();
    int entities = 0;
    for (String text : texts) {
      List<Entity> found = EntityCases.extract(text);
      entities += found.size();
      reports.put("r" + reports.size(), found);
    }
    Set<String> seen = new HashSet<>();
    for (BundleEntity entity : EntityResolvers.standard().resolve(reports)) {
      entity
          .parts()
          .forEach((report, ids) -> ids.forEach(id -> assertThat(seen.add(report + id)).isTrue()));
    }
    assertThat(seen).hasSize(entities);
  }

  @Provide
  Arbitrary<List<String>> bundle() {
    return newsish().list().ofMinSize(1).ofMaxSize(5);
  }

  private static Set<String> partition(List<BundleEntity> entities) {
    Set<String> parts = new TreeSet<>();
    entities.forEach(e -> parts.add(e.kind() + e.name() + new java.util.TreeMap<>(e.parts())));
    return parts;
  }
}
