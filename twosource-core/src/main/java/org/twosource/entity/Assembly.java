package org.twosource.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes entities of clusters. */
final class Assembly {
  private final NameLinker names;
  private final IdentityHashMap<Cluster, String> ids = new IdentityHashMap<>();

  Assembly(NameLinker names) {
    this.names = names;
  }

  List<Entity> entities() {
    List<Cluster> clusters = new ArrayList<>(names.clusters);
    clusters.removeIf(cluster -> cluster.phrases.stream().allMatch(Phrase::isPronoun));
    clusters.sort(
        Comparator.comparingInt(
                (Cluster c) -> c.phrases.stream().mapToInt(Phrase::start).min().orElse(0))
            .thenComparing(c -> c.phrases.get(0).words));
    for (Cluster cluster : clusters) {
      ids.put(cluster, "e" + (ids.size() + 1));
    }
    return clusters.stream().map(this::entity).toList();
  }

  private Entity entity(Cluster cluster) {
    TreeMap<org.twosource.text.Span, Mention> mentions = new TreeMap<>();
    Set<String> wordings = new LinkedHashSet<>();
    for (Phrase phrase : cluster.phrases) {
      Mention mention = phrase.mention();
      mentions.putIfAbsent(mention.span(), mention);
      if (!phrase.isPronoun()) {
        wordings.add(phrase.words);
      }
    }
    String name = bestName(cluster);
    wordings.remove(name);
    Set<String> roles = new LinkedHashSet<>(cluster.roles);
    EntityKind kind = cluster.kind == null ? EntityKind.OTHER : cluster.kind;
    return new Entity(
        Objects.requireNonNull(ids.get(cluster)),
        kind,
        name,
        wordings,
        List.copyOf(mentions.values()),
        roles,
        Optional.ofNullable(cluster.country),
        owner(cluster));
  }

  private static String bestName(Cluster cluster) {
    Phrase best = null;
    for (Phrase phrase : cluster.phrases) {
      if (!phrase.isPronoun() && (best == null || rank(phrase) > rank(best))) {
        best = phrase;
      }
    }
    return best == null ? "" : best.words;
  }

  private static int rank(Phrase phrase) {
    int form =
        phrase.form == Mention.Form.NAME ? 2000 : phrase.form == Mention.Form.ACRONYM ? 1000 : 0;
    boolean shouted =
        phrase.form == Mention.Form.NAME
            && phrase.words.equals(phrase.words.toUpperCase(Locale.ROOT));
    return form - (shouted ? 500 : 0) + Math.min(phrase.words.length(), 400);
  }

  private Optional<String> owner(Cluster cluster) {
    for (Phrase phrase : cluster.phrases) {
      String id = idOf(phrase.belongsTo, cluster);
      id = id == null ? idOf(phrase.possessor, cluster) : id;
      if (id != null) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  private @Nullable String idOf(@Nullable Phrase phrase, Cluster cluster) {
    Cluster owner = phrase == null ? null : names.of.get(phrase);
    return owner == null || owner == cluster ? null : ids.get(owner);
  }
}
