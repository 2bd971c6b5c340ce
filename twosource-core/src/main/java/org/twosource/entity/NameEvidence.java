package org.twosource.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one mention of a name shows about its kind, others with the same words take over. */
final class NameEvidence {
  private final List<Phrase> phrases;

  NameEvidence(List<Phrase> phrases) {
    this.phrases = phrases;
  }

  void spread() {
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
