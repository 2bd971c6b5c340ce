package org.twosource.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one mention of a name shows about its kind, others with the same words take over. */
final class NameEvidence {
  private final List<Phrase> phrases;

  NameEvidence(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  /** The kind that most speaks for, where several mentions of the same words differ. */
  private void vote() {
    Map<String, Map<EntityKind, Double>> votes = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.isName() && phrase.kind != null && phrase.likely > 0) {
        votes
            .computeIfAbsent(phrase.words, words -> new EnumMap<>(EntityKind.class))
            .merge(phrase.kind, phrase.likely, Double::sum);
      }
    }
    for (Phrase phrase : phrases) {
      Map<EntityKind, Double> kinds = votes.getOrDefault(phrase.words, Map.of());
      if (phrase.isName() && phrase.likely > 0 && kinds.size() > 1) {
        phrase.kind =
            kinds.entrySet().stream()
                .max(Map.Entry.<EntityKind, Double>comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(phrase.kind);
        phrase.unsure = false;
      }
    }
  }

  /** Gives each mention what all mentions of the same words show. */
  void spread() {
    vote();
    Map<String, Phrase> sure = new HashMap<>();
    Map<String, Phrase> families = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.isName() && !phrase.unsure && phrase.kind != null) {
        sure.putIfAbsent(phrase.words, phrase);
      }
      if (phrase.isName() && phrase.isPerson() && phrase.words.indexOf(' ') > 0) {
        families.putIfAbsent(phrase.words.substring(phrase.words.lastIndexOf(' ') + 1), phrase);
      }
    }
    for (Phrase phrase : phrases) {
      if (!phrase.isName() || (!phrase.unsure && phrase.kind != null)) {
        continue;
      }
      Phrase known = sure.get(phrase.words);
      if (known == null) {
        known = families.get(phrase.words);
      }
      if (known != null) {
        phrase.kind = known.kind;
        phrase.unsure = known.unsure;
        phrase.country =
            known.isPerson() ? null : phrase.country == null ? known.country : phrase.country;
      }
    }
  }
}
