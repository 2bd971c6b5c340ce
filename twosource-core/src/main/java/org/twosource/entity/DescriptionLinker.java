package org.twosource.entity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a description of a report means: something named or described before, or new. */
final class DescriptionLinker {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Set<String> ANY_BODY =
      Set.of(
          "company",
          "firm",
          "group",
          "organization",
          "organisation",
          "corporation",
          "operator",
          "agency",
          "outlet");

  private final NameLinker names;

  DescriptionLinker(NameLinker names) {
    this.names = names;
  }

  void link(Phrase phrase) {
    Phrase same = phrase.same;
    Cluster known = same == null ? null : names.of.get(same);
    if (known != null) {
      names.put(phrase, known);
      return;
    }
    Cluster best = null;
    int nearest = -1;
    for (Cluster cluster : names.clusters) {
      int at = cluster.lastBefore(phrase.start()).map(Phrase::start).orElse(-1);
      if (at > nearest && fits(phrase, cluster) && isIncluded(phrase, cluster)) {
        best = cluster;
        nearest = at;
      }
    }
    if (best == null) {
      names.create(phrase);
    } else {
      names.put(phrase, best);
    }
  }

  private static boolean fits(Phrase phrase, Cluster cluster) {
    Phrase owner = phrase.possessor;
    boolean itself = owner != null && cluster.phrases.contains(owner);
    return cluster.kind == phrase.kind
        && cluster.plural == phrase.plural
        && !itself
        && !cluster.countryConflicts(phrase.country)
        && !phrase.gender.conflicts(cluster.gender)
        && !(phrase.belongsTo != null && cluster.phrases.contains(phrase.belongsTo))
        && !ownersConflict(phrase, cluster);
  }

  private static boolean ownersConflict(Phrase phrase, Cluster cluster) {
    Phrase mine = phrase.belongsTo;
    if (mine == null) {
      return false;
    }
    return cluster.phrases.stream()
        .map(p -> p.belongsTo)
        .filter(Objects::nonNull)
        .anyMatch(
            other ->
                other.kind == mine.kind
                    && other.isName()
                    && mine.isName()
                    && !other.words.equals(mine.words));
  }

  private static boolean isIncluded(Phrase phrase, Cluster cluster) {
    if (phrase.determiner == Phrase.Determiner.INDEFINITE) {
      return false;
    }
    if (phrase.plural) {
      return groups(phrase, cluster);
    }
    if (phrase.kind == EntityKind.DOCUMENT && phrase.determiner != Phrase.Determiner.DEFINITE) {
      return false;
    }
    if (phrase.kind == EntityKind.ORGANIZATION) {
      return bodies(phrase, cluster);
    }
    boolean role =
        Stream.concat(cluster.roles.stream(), cluster.types.stream())
            .anyMatch(r -> sameRole(phrase.type, r) || (isVessel(phrase.type) && isVessel(r)));
    boolean possessed =
        phrase.determiner == Phrase.Determiner.POSSESSED && phrase.possessor == null;
    return role && !possessed && modifiersAgree(phrase, cluster);
  }

  private static boolean groups(Phrase phrase, Cluster cluster) {
    boolean type = cluster.types.contains(phrase.type);
    boolean country = Objects.equals(phrase.country, cluster.country);
    boolean exact = cluster.phrases.stream().anyMatch(p -> p.words.equalsIgnoreCase(phrase.words));
    boolean definite = phrase.determiner == Phrase.Determiner.DEFINITE;
    return (exact && country) || (type && (definite || (country && phrase.country != null)));
  }

  private static boolean isVessel(String type) {
    return WORDS.head(type).filter(h -> h.has("vessel")).isPresent();
  }

  static boolean sameRole(String one, String other) {
    String a = WORDS.type(one);
    String b = WORDS.type(other);
    return a.equals(b) || a.endsWith(" " + b) || b.endsWith(" " + a);
  }

  private static boolean bodies(Phrase phrase, Cluster cluster) {
    String type = WORDS.type(phrase.type);
    boolean alone = phrase.type.equals(phrase.words.toLowerCase(java.util.Locale.ROOT));
    for (String other : cluster.types) {
      String canonical = WORDS.type(other);
      if (canonical.equals(type)
          || (alone && canonical.endsWith(" " + type))
          || (phrase.country == null && isPart(type, canonical))) {
        return modifiersAgree(phrase, cluster);
      }
    }
    if (!alone || phrase.determiner == Phrase.Determiner.BARE) {
      return false;
    }
    boolean named =
        cluster.names().stream()
            .anyMatch(
                n -> (" " + n.toLowerCase(java.util.Locale.ROOT) + " ").contains(" " + type + " "));
    return named || (ANY_BODY.contains(phrase.type) && cluster.isNamed() && !isState(cluster));
  }

  private static boolean isPart(String type, String canonical) {
    return canonical.endsWith(" " + type) && type.indexOf(' ') < 0;
  }

  private static boolean isState(Cluster cluster) {
    return cluster.types.stream()
        .anyMatch(
            t ->
                WORDS.isType(t)
                    || WORDS.head(t).filter(h -> h.has("state") || h.has("body")).isPresent());
  }

  /**
   * Whether no word before the type contradicts: "regional hospital" is not "military hospital".
   */
  private static boolean modifiersAgree(Phrase phrase, Cluster cluster) {
    List<String> mine = modifiers(phrase);
    if (mine.isEmpty()) {
      return true;
    }
    List<Phrase> described = cluster.phrases.stream().filter(p -> !p.isPronoun()).toList();
    boolean bare = described.stream().allMatch(p -> p.isName() || modifiers(p).isEmpty());
    return bare || described.stream().anyMatch(p -> modifiers(p).stream().anyMatch(mine::contains));
  }

  static List<String> modifiers(@Nullable Phrase phrase) {
    if (phrase == null || phrase.isName()) {
      return List.of();
    }
    Line line = phrase.line;
    int from = phrase.possessor == null ? phrase.first : phrase.possessor.last + 2;
    int to = phrase.head - phrase.type.split(" ").length;
    return line.lowerWords(from, to).stream()
        .filter(
            w ->
                !Set.of(
                        "the",
                        "a",
                        "an",
                        "his",
                        "her",
                        "its",
                        "their",
                        "this",
                        "that",
                        "these",
                        "those",
                        "former",
                        "unidentified",
                        "same",
                        "first")
                    .contains(w))
        .filter(w -> phrase.country == null)
        .toList();
  }
}
