package org.twosource.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether entities of two reports are one. Symmetric. Entities that are alike are alike to others:
 * {@link Profile} says which.
 */
final class SameEntity {
  private static final Lexicon WORDS = Lexicon.ENGLISH;
  private static final Set<String> FORCES = Set.of("troops", "troop", "forces", "soldier", "army");

  /** What kinds of things bear a name, folded. */
  private final Map<String, Set<EntityKind>> kinds = new HashMap<>();

  /** The full names of people by their family name. */
  private final Map<String, Set<String>> families = new HashMap<>();

  private final Map<String, Boolean> shared = new HashMap<>();

  /** The countries of the bodies of each type. */
  private final Map<String, Set<String>> countries = new HashMap<>();

  private final Set<Node> only = Collections.newSetFromMap(new IdentityHashMap<>());

  SameEntity(List<Node> all) {
    Map<String, List<Node>> byReport = new HashMap<>();
    for (Node node : all) {
      byReport.computeIfAbsent(node.report, absent -> new ArrayList<>()).add(node);
      if (node.kind() != EntityKind.OTHER) {
        for (String name : node.plain) {
          kinds.computeIfAbsent(name, absent -> EnumSet.noneOf(EntityKind.class)).add(node.kind());
        }
      }
      if (node.kind() == EntityKind.PERSON) {
        for (String name : node.fullNames()) {
          families.computeIfAbsent(family(name), absent -> new LinkedHashSet<>()).add(name);
        }
      }
      if (node.kind() == EntityKind.ORGANIZATION && node.entity.country().isPresent()) {
        for (String type : node.types) {
          countries
              .computeIfAbsent(type, absent -> new LinkedHashSet<>())
              .add(node.entity.country().get());
        }
      }
    }
    for (List<Node> own : byReport.values()) {
      own.stream().filter(node -> isOnly(node, own)).forEach(only::add);
    }
  }

  /** What the score of an entity hangs on; two with equal profiles score alike with any other. */
  Profile profile(Node node) {
    boolean body = node.kind() == EntityKind.ORGANIZATION && node.entity.country().isEmpty();
    return new Profile(
        node.kind(),
        node.names,
        node.types,
        node.gender,
        node.entity.country(),
        node.owner.map(Entity::name),
        node.entity.name(),
        node.isIndefinite(),
        node.isCountry(),
        only.contains(node),
        body ? node.countriesOfReport : Set.of());
  }

  /** See {@link SameEntity#profile}. */
  record Profile(
      EntityKind kind,
      List<String> names,
      Set<String> types,
      Gender gender,
      Optional<String> country,
      Optional<String> owner,
      String name,
      boolean indefinite,
      boolean isCountry,
      boolean only,
      Set<String> countriesOfReport) {}

  /** Rules most pairs out at no cost: where it says no, the score is 0. */
  static boolean mayBe(Node a, Node b) {
    boolean unnamed = !a.isNamed() || !b.isNamed() || a.kind() == EntityKind.GROUP;
    boolean countries = a.isCountry() && b.isCountry();
    if (a.kind() != b.kind()) {
      boolean unknown = a.kind() == EntityKind.OTHER || b.kind() == EntityKind.OTHER;
      return unknown && (a.letters & b.letters) != 0;
    }
    return (a.letters & b.letters) != 0
        || countries
        || (unnamed && a.kind() != EntityKind.PERSON && a.kind() != EntityKind.ORGANIZATION)
        || a.types.stream().anyMatch(b.types::contains);
  }

  /** How sure: 0 no, 1 by type or office, 2 by a like name, 3 by the same name. */
  int score(Node a, Node b) {
    if (vetoed(a, b)) {
      return 0;
    }
    if (a.kind() != b.kind()) {
      boolean unknown = a.kind() == EntityKind.OTHER || b.kind() == EntityKind.OTHER;
      return unknown
              && (a.types.isEmpty() || b.types.isEmpty())
              && sameWords(a, b)
              && onlyKind(a, b)
          ? 2
          : 0;
    }
    return switch (a.kind()) {
      case PERSON -> persons(a, b);
      case ORGANIZATION -> bodies(a, b);
      case PLACE -> places(a, b);
      case GROUP -> groups(a, b);
      case DOCUMENT -> documents(a, b);
      default -> named(a, b);
    };
  }

  /** What speaks against the two whatever their names. */
  boolean vetoed(Node a, Node b) {
    boolean kinds =
        a.kind() != b.kind() && a.kind() != EntityKind.OTHER && b.kind() != EntityKind.OTHER;
    boolean exact = a.kind() == EntityKind.PERSON && !a.fullNames().isEmpty() && sameWords(a, b);
    return kinds || a.gender.conflicts(b.gender) || (a.countryConflicts(b) && !exact);
  }

  private static boolean sameWords(Node a, Node b) {
    return a.plain.stream().anyMatch(b.plain::contains);
  }

  private boolean onlyKind(Node a, Node b) {
    Node unknown = a.kind() == EntityKind.OTHER ? a : b;
    Set<EntityKind> found = EnumSet.noneOf(EntityKind.class);
    unknown.plain.forEach(name -> found.addAll(kinds.getOrDefault(name, Set.of())));
    return found.size() <= 1;
  }

  private int persons(Node a, Node b) {
    if (a.isNamed() && b.isNamed()) {
      if (a.fullNames().isEmpty() || b.fullNames().isEmpty()) {
        return families(a, b) ? 2 : 0;
      }
      boolean match =
          a.fullNames().stream()
              .anyMatch(x -> b.fullNames().stream().anyMatch(y -> NameMatch.persons(x, y)));
      return match ? sameWords(a, b) ? 3 : titlesAgree(a, b) ? 2 : 0 : 0;
    }
    return office(a, b) ? 1 : 0;
  }

  /** A slip in a name is only believed where the offices do not tell the two apart. */
  private static boolean titlesAgree(Node a, Node b) {
    boolean sound =
        a.fullNames().stream().anyMatch(x -> b.fullNames().stream().anyMatch(y -> sameSound(x, y)));
    return sound
        || a.types.isEmpty()
        || b.types.isEmpty()
        || a.types.stream()
            .anyMatch(x -> b.types.stream().anyMatch(y -> DescriptionLinker.sameRole(x, y)));
  }

  private static boolean sameSound(String a, String b) {
    return Folding.sound(Folding.plain(a)).equals(Folding.sound(Folding.plain(b)));
  }

  /** A lone family name is one person's only where nobody else in the bundle bears it. */
  private boolean families(Node a, Node b) {
    for (String one : a.names) {
      for (String other : b.names) {
        String x = family(one);
        String y = family(other);
        if (Folding.alike(x, y)
            && (a.fullNames().isEmpty() || b.fullNames().isEmpty())
            && !isShared(x)
            && !isShared(y)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isShared(String family) {
    return shared.computeIfAbsent(
        family,
        absent -> {
          Set<String> bearers = families.getOrDefault(family, Set.of());
          return bearers.stream()
              .anyMatch(x -> bearers.stream().anyMatch(y -> !NameMatch.persons(x, y)));
        });
  }

  private static String family(String name) {
    List<String> tokens = Folding.tokens(name);
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
  }

  /** The mayor of one town is one person, named or not, and so is a public prosecutor. */
  private boolean office(Node a, Node b) {
    if (a.isIndefinite() || b.isIndefinite()) {
      return false;
    }
    boolean shared =
        a.sharedTypes(b).stream()
            .anyMatch(t -> WORDS.role(t).filter(Lexicon.Role::office).isPresent());
    if (!shared || !ownersAgree(a, b)) {
      return false;
    }
    boolean owned = (a.owner.isPresent() && b.owner.isPresent()) || a.sharesCountry(b);
    return owned
        || (!a.isNamed()
            && !b.isNamed()
            && a.owner.isEmpty()
            && b.owner.isEmpty()
            && isOnly(a)
            && isOnly(b));
  }

  private static boolean ownersAgree(Node a, Node b) {
    if (a.owner.isEmpty() || b.owner.isEmpty()) {
      return true;
    }
    return NameMatch.bodies(a.owner.get().name(), b.owner.get().name());
  }

  private int bodies(Node a, Node b) {
    if (a.isNamed() && b.isNamed()) {
      int named = named(a, b);
      boolean type =
          a.names.stream().anyMatch(WORDS::isType) || b.names.stream().anyMatch(WORDS::isType);
      if (named > 0 && !type) {
        return named;
      }
      if (named > 0 || type) {
        return sameType(a, b) ? Math.max(named, 1) : 0;
      }
      return 0;
    }
    return sameType(a, b) && !a.isIndefinite() && !b.isIndefinite() ? 1 : 0;
  }

  /** Bodies of one type: of one country, or each the only one its report speaks of. */
  private boolean sameType(Node a, Node b) {
    Set<String> shared = a.sharedTypes(b);
    if (shared.isEmpty()) {
      return false;
    }
    boolean known = shared.stream().anyMatch(t -> WORDS.isType(t));
    boolean body =
        shared.stream().anyMatch(t -> WORDS.head(t).filter(h -> h.has("body")).isPresent());
    if (a.sharesCountry(b)) {
      return known || body;
    }
    if ((!known && !body) || !modifiersAgree(a, b, shared) || !ownersAgree(a, b)) {
      return false;
    }
    boolean oneUnknown = a.entity.country().isPresent() != b.entity.country().isPresent();
    return oneUnknown ? speaksOfCountry(a, b, shared) : isOnly(a) && isOnly(b);
  }

  /** The report without the country must speak of it, and no other country's body be at hand. */
  private boolean speaksOfCountry(Node a, Node b, Set<String> shared) {
    Node with = a.entity.country().isPresent() ? a : b;
    Node without = with == a ? b : a;
    String country = with.entity.country().orElse("");
    boolean spoken = without.countriesOfReport.stream().anyMatch(c -> Countries.same(c, country));
    boolean rivals =
        shared.stream()
            .flatMap(type -> countries.getOrDefault(type, Set.of()).stream())
            .anyMatch(other -> !Countries.same(other, country));
    return spoken && !rivals && isOnly(without);
  }

  /** Whether its report knows no other of its type. */
  private boolean isOnly(Node node) {
    return only.contains(node);
  }

  private static boolean isOnly(Node node, List<Node> ofReport) {
    return ofReport.stream()
        .noneMatch(
            other ->
                other != node && other.kind() == node.kind() && !other.sharedTypes(node).isEmpty());
  }

  private static boolean modifiersAgree(Node a, Node b, Set<String> types) {
    if (a.isNamed() || b.isNamed()) {
      return true;
    }
    Set<String> one = modifiers(a, types);
    Set<String> other = modifiers(b, types);
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  private static Set<String> modifiers(Node node, Set<String> types) {
    Set<String> words = new java.util.TreeSet<>(Folding.tokens(node.entity.name()));
    types.forEach(type -> words.removeAll(List.of(type.split(" "))));
    words.removeIf(w -> w.length() < 3);
    return words;
  }

  private int places(Node a, Node b) {
    if (a.isCountry() && b.isCountry()) {
      return a.sharesCountry(b) ? 3 : 0;
    }
    return a.isCountry() || b.isCountry() ? 0 : named(a, b);
  }

  private int groups(Node a, Node b) {
    if (a.isNamed() && b.isNamed()) {
      return a.sharesCountry(b) ? 2 : 0;
    }
    boolean forces =
        a.types.stream().anyMatch(FORCES::contains) && b.types.stream().anyMatch(FORCES::contains);
    return forces
            && a.sharesCountry(b)
            && a.entity
                .name()
                .toLowerCase(Locale.ROOT)
                .equals(b.entity.name().toLowerCase(Locale.ROOT))
        ? 1
        : 0;
  }

  private int documents(Node a, Node b) {
    if (a.isNamed() && b.isNamed()) {
      return named(a, b);
    }
    boolean owned = a.owner.isPresent() && b.owner.isPresent() && ownersAgree(a, b);
    return owned && Folding.plain(a.entity.name()).equals(Folding.plain(b.entity.name())) ? 1 : 0;
  }

  private static int named(Node a, Node b) {
    if (sameWords(a, b)) {
      return 3;
    }
    return a.names.stream().anyMatch(x -> b.names.stream().anyMatch(y -> NameMatch.bodies(x, y)))
        ? 2
        : 0;
  }
}
