package org.twosource.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of one report that mean the same, while it is being read. Not shared. */
final class Cluster {
  final List<Phrase> phrases = new ArrayList<>();
  final Set<String> roles = new LinkedHashSet<>();
  final Set<String> types = new LinkedHashSet<>();
  @Nullable EntityKind kind;
  Gender gender = Gender.UNKNOWN;
  boolean plural;
  boolean sure;
  @Nullable String country;

  Cluster(Phrase phrase) {
    add(phrase);
  }

  void add(Phrase phrase) {
    phrases.add(phrase);
    if (phrase.isPronoun()) {
      return;
    }
    if (kind == null || (!sure && !phrase.unsure && phrase.kind != null)) {
      kind = phrase.kind == null ? kind : phrase.kind;
    }
    sure |= !phrase.unsure && phrase.kind != null;
    roles.addAll(phrase.roles);
    if (!phrase.type.isEmpty()) {
      types.add(phrase.type);
    }
    gender = gender.or(phrase.gender);
    plural |= phrase.plural;
    country = country == null ? phrase.country : country;
  }

  void addAll(Cluster other) {
    other.phrases.forEach(this::add);
    gender = gender.or(other.gender);
    country = country == null ? other.country : country;
  }

  boolean isNamed() {
    return phrases.stream().anyMatch(Phrase::isName);
  }

  Optional<Phrase> lastBefore(int offset) {
    Phrase found = null;
    for (Phrase phrase : phrases) {
      if (phrase.start() < offset && (found == null || phrase.start() > found.start())) {
        found = phrase;
      }
    }
    return Optional.ofNullable(found);
  }

  List<String> names() {
    return phrases.stream().filter(Phrase::isName).map(p -> p.words).distinct().toList();
  }

  boolean countryConflicts(@Nullable String other) {
    String mine = country;
    return mine != null && other != null && !Countries.same(mine, other);
  }
}
