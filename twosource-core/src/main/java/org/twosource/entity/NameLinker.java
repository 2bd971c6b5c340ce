package org.twosource.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the names of one report together: full names first, then their parts and acronyms. */
final class NameLinker {
  private final Gazetteer gazetteer;
  final List<Cluster> clusters = new ArrayList<>();
  final IdentityHashMap<Phrase, Cluster> of = new IdentityHashMap<>();

  NameLinker(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void link(List<Phrase> phrases) {
    for (boolean full : List.of(true, false)) {
      for (Phrase phrase : phrases) {
        boolean several = phrase.words.indexOf(' ') > 0;
        if (phrase.isName() && several == full) {
          place(phrase);
        }
      }
    }
    for (Phrase phrase : phrases) {
      government(phrase);
    }
  }

  void put(Phrase phrase, Cluster cluster) {
    cluster.add(phrase);
    of.put(phrase, cluster);
  }

  Cluster create(Phrase phrase) {
    Cluster cluster = new Cluster(phrase);
    clusters.add(cluster);
    of.put(phrase, cluster);
    return cluster;
  }

  void merge(Cluster into, Cluster from) {
    if (into == from) {
      return;
    }
    into.addAll(from);
    from.phrases.forEach(phrase -> of.put(phrase, into));
    clusters.remove(from);
  }

  private void place(Phrase phrase) {
    Cluster best = null;
    for (Cluster cluster : clusters) {
      if (fits(phrase, cluster) && matches(phrase, cluster)) {
        best = better(best, cluster, phrase);
      }
    }
    if (best == null) {
      create(phrase);
    } else {
      put(phrase, best);
    }
  }

  private static Cluster better(@Nullable Cluster best, Cluster cluster, Phrase phrase) {
    if (best == null) {
      return cluster;
    }
    boolean exact = cluster.names().contains(phrase.words);
    return exact || (!best.names().contains(phrase.words) && isNearer(cluster, best, phrase))
        ? cluster
        : best;
  }

  private static boolean isNearer(Cluster one, Cluster other, Phrase phrase) {
    int first = one.lastBefore(phrase.start()).map(Phrase::start).orElse(-1);
    int second = other.lastBefore(phrase.start()).map(Phrase::start).orElse(-1);
    return first > second;
  }

  private static boolean fits(Phrase phrase, Cluster cluster) {
    boolean conflict =
        phrase.kind != null
            && cluster.kind != null
            && phrase.kind != cluster.kind
            && !phrase.unsure
            && cluster.sure;
    if (phrase.plural != cluster.plural || phrase.gender.conflicts(cluster.gender)) {
      return false;
    }
    boolean body = cluster.kind == EntityKind.ORGANIZATION;
    return !conflict && !(body && cluster.countryConflicts(phrase.country));
  }

  private static boolean matches(Phrase phrase, Cluster cluster) {
    boolean countries =
        phrase.kind == EntityKind.PLACE
            && phrase.country != null
            && cluster.kind == EntityKind.PLACE
            && isCountry(phrase)
            && cluster.phrases.stream()
                .anyMatch(p -> isCountry(p) && Objects.equals(p.country, phrase.country));
    return countries
        || cluster.phrases.stream().anyMatch(other -> other.isName() && same(phrase, other));
  }

  private static boolean isCountry(Phrase phrase) {
    return phrase.roles.contains("country");
  }

  private static boolean same(Phrase phrase, Phrase other) {
    if (phrase.words.equals(other.words)) {
      return true;
    }
    boolean person = phrase.kind == EntityKind.PERSON || other.kind == EntityKind.PERSON;
    if (person && phrase.words.indexOf(' ') < 0) {
      return isPartOf(phrase, other);
    }
    if (phrase.kind != other.kind) {
      return NameMatch.isAcronym(phrase.words, other.words)
          || NameMatch.isAcronym(other.words, phrase.words)
          || phrase.words.equalsIgnoreCase(other.words);
    }
    if (person) {
      return NameMatch.persons(phrase.words, other.words);
    }
    return NameMatch.bodies(phrase.words, other.words)
        || isShort(phrase.words, other.words)
        || isShort(other.words, phrase.words);
  }

  /** A lone family name or given name of a person named in full before or after. */
  private static boolean isPartOf(Phrase phrase, Phrase other) {
    if (other.kind != EntityKind.PERSON) {
      return false;
    }
    List<String> parts = Folding.tokens(other.words);
    List<String> lone = Folding.tokens(phrase.words);
    if (parts.isEmpty() || lone.isEmpty()) {
      return false;
    }
    String word = String.join(" ", lone);
    String last = parts.get(parts.size() - 1);
    return word.equals(last)
        || (word.length() > 5 && Folding.alike(word, last))
        || (word.equals(parts.get(0))
            && !phrase.words.equals(phrase.words.toUpperCase(java.util.Locale.ROOT)))
        || other.words.endsWith(" " + phrase.words);
  }

  /** "the Monitoring Mission" for "Border Monitoring Mission"; never one word for two. */
  private static boolean isShort(String shorter, String longer) {
    return shorter.indexOf(' ') > 0
        && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " of "));
  }

  /** A capital that acts as a government does is that country. */
  private void government(Phrase phrase) {
    String country = gazetteer.capital(phrase.words).orElse(null);
    if (country == null || phrase.kind != EntityKind.PLACE || !isActor(phrase)) {
      return;
    }
    Cluster own = of.get(phrase);
    for (Cluster cluster : List.copyOf(clusters)) {
      if (cluster != own
          && cluster.kind == EntityKind.PLACE
          && country.equals(cluster.country)
          && cluster.phrases.stream().anyMatch(NameLinker::isCountry)) {
        if (own != null) {
          own.phrases.remove(phrase);
          if (own.phrases.isEmpty()) {
            clusters.remove(own);
          }
        }
        put(phrase, cluster);
        return;
      }
    }
    if (own != null) {
      own.roles.add("government");
    }
  }

  private static boolean isActor(Phrase phrase) {
    Line line = phrase.line;
    if (NameReader.afterPlacePreposition(line, phrase.first)) {
      return false;
    }
    for (int i = phrase.last + 1; i <= Math.min(phrase.last + 3, line.size() - 1); i++) {
      if (line.token(i).isVerb() && Lexicon.ENGLISH.governs(line.token(i).lemma())) {
        return true;
      }
      if (!line.tag(i).equals("AUX") && !line.tag(i).equals("ADV")) {
        return false;
      }
    }
    return false;
  }
}
