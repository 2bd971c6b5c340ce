package org.twosource.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/** The word lists by which attributions are read. Loaded once; immutable. */
final class Words {

  private final Map<String, CueEntry> cues = new HashMap<>();
  private final Map<String, String> voices;
  private final Map<String, String> adverbs;
  private final Map<String, Set<String>> hedges = new HashMap<>();

  Words() {
    WordTable.rows(Words.class, "cues.tsv", 4)
        .forEach(
            row ->
                cues.put(
                    row.get(0),
                    new CueEntry(
                        row.get(0),
                        CueEntry.kind(row.get(1)),
                        Certainty.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        Set.of(row.get(3).split(",")))));
    voices = WordTable.map(Words.class, "voices.tsv");
    adverbs = WordTable.map(Words.class, "adverbs.tsv");
    WordTable.rows(Words.class, "hedges.tsv", 2)
        .forEach(
            row -> hedges.computeIfAbsent(row.get(0), word -> new HashSet<>()).add(row.get(1)));
  }

  /**
   * The cue that a verb is, alone or with the word that completes it ("rule out", "make clear").
   */
  Optional<CueEntry> cue(Tree tree, Token token) {
    return tree.sentence().tokens().stream()
        .skip(token.index() + 1L)
        .limit(1)
        .filter(part -> part.head() == token.index() || part.tag().equals("ADV"))
        .map(part -> (token.lemma() + "_" + part.lemma()).toLowerCase(Locale.ROOT))
        .flatMap(both -> Optional.ofNullable(cues.get(both)).stream())
        .findFirst()
        .or(
            () ->
                tree.child(token, "compound:prt")
                    .map(part -> (token.lemma() + "_" + part.lemma()).toLowerCase(Locale.ROOT))
                    .flatMap(both -> Optional.ofNullable(cues.get(both))))
        .or(() -> cue(token));
  }

  private Optional<CueEntry> cue(Token token) {
    CueEntry entry = cues.get(token.lemma().toLowerCase(Locale.ROOT));
    if (entry != null) {
      return Optional.of(entry);
    }
    // Lemmas are guesses for rare forms ("blam"); the endings of English verbs are few.
    String text = token.text().toLowerCase(Locale.ROOT);
    for (String ending : List.of("s", "d", "ed", "ing")) {
      if (text.endsWith(ending)) {
        String stem = text.substring(0, text.length() - ending.length());
        CueEntry found = cues.getOrDefault(stem, cues.get(stem + "e"));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What sort of voice a noun is, empty for a word that is no voice. The word as it stands goes
   * before its lemma: a prosecutor is somebody, prosecutors are an office.
   */
  Optional<String> voice(Token token) {
    String kind = voices.get(token.text().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(
        kind != null ? kind : voices.get(token.lemma().toLowerCase(Locale.ROOT)));
  }

  boolean isVoice(Token token, String kind) {
    return voice(token).filter(kind::equals).isPresent();
  }

  boolean isReportingAdverb(Token token) {
    return adverbs.containsKey(token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isHedge(Token token, String kind) {
    return hedges.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), Set.of()).contains(kind)
        || hedges.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()).contains(kind);
  }
}
