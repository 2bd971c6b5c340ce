package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twosource.text.Tree;

/**
 * Puts what the language model reads and what the rules find together. Where both have a cue, the
 * model says which words are source, cue and content, and the rules what they mean. What only the
 * rules find stays: the model was taught on marks that never nest, so chains are the rules' part.
 */
final class Agreement {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  /** Cues behind which the one who is cited stands, and not what is said. */
  private static final Set<String> CITING = Set.of("citing", "quoting");

  /** What nobody is said to have seen or heard, the report's own people did. */
  private static final Set<String> SENSES = Set.of("see", "hear", "watch", "witness", "find");

  /** What somebody is made to do is done to him, and no word of a voice that nobody names. */
  private static final Set<String> ORDERS =
      Set.of("order", "require", "oblige", "force", "instruct", "compel", "allow", "permit");

  private static final Set<String> SILENT = Set.of("decline", "refuse");
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  private Agreement() {}

  static List<Draft> of(List<Draft> ruled, List<Draft> heard, Set<Integer> plain) {
    List<Draft> found = new ArrayList<>();
    Map<Draft, Draft> instead = new HashMap<>();
    BitSet cues = new BitSet();
    ruled.forEach(draft -> cues.or(draft.cueWords));
    heard.forEach(draft -> cues.or(draft.cueWords));
    for (Draft draft : heard) {
      List<Draft> same = ruled.stream().filter(other -> sameCue(draft, other)).toList();
      if (same.isEmpty()) {
        draft.states &=
            !saysNothing(draft)
                && (draft.isNamed()
                    || !(SENSES.contains(draft.cue.lemma()) || ORDERS.contains(draft.cue.lemma())));
        found.add(draft);
        continue;
      }
      Draft merged = isCiting(same.get(0)) ? same.get(0) : merge(same.get(0), draft, cues);
      same.forEach(other -> instead.put(other, merged));
      found.add(merged);
    }
    ruled.stream()
        .filter(draft -> !instead.containsKey(draft))
        .filter(draft -> draft.fixed || !plain.contains(draft.cue.span().start()))
        .forEach(found::add);
    for (Draft draft : found) {
      if (isCiting(draft) && draft.within == null) {
        governed(draft, found);
      } else if (draft.within != null) {
        draft.within = instead.getOrDefault(draft.within, draft.within);
        draft.within.content.andNot(draft.frame());
      }
    }
    return found;
  }

  private static List<Integer> heads(Draft draft) {
    return draft.sources.stream().map(voice -> voice.head().index()).toList();
  }

  /**
   * Whether the rules find the whole of what a picture shows, or all that another says "according
   * to" a third: the model's marks cannot hold one attribution within another.
   */
  private static boolean holdsMore(Draft ruled, Draft heard, BitSet cues) {
    BitSet inner = new BitSet();
    inner.or(cues);
    inner.and(ruled.content);
    inner.andNot(heard.content);
    boolean accordingTo = ruled.cue.text().equalsIgnoreCase("according");
    BitSet missing = new BitSet();
    missing.or(heard.content);
    missing.andNot(ruled.content);
    return (accordingTo && !inner.isEmpty())
        || (ruled.kind == CueEntry.Kind.SHOW && missing.isEmpty());
  }

  /** "X said, citing Y, that …": what Y said is what X says, also where only the model found X. */
  private static void governed(Draft citing, List<Draft> all) {
    all.stream()
        .filter(draft -> !isCiting(draft) && draft.isNamed() && !draft.content.isEmpty())
        .min(Comparator.comparingInt(d -> Math.abs(d.cue.index() - citing.cue.index())))
        .ifPresent(
            draft -> {
              draft.content.andNot(citing.frame());
              citing.within = draft;
              citing.content.clear();
              citing.content.or(draft.content);
            });
  }

  private static boolean isCiting(Draft draft) {
    return CITING.contains(draft.cue.text().toLowerCase(Locale.ROOT))
        || PhraseCues.isCiting(draft.tree, draft.cue);
  }

  private static boolean sameCue(Draft heard, Draft ruled) {
    return heard.cueWords.get(ruled.cue.index()) || ruled.cueWords.get(heard.cue.index());
  }

  /** "did not respond to a request", "declined to comment", "asked not to be named". */
  private static boolean saysNothing(Draft draft) {
    Tree tree = draft.tree;
    int first = draft.content.nextSetBit(0);
    return VerbCues.isNegated(tree, draft.cue)
        || draft.cueWords.stream().anyMatch(i -> SILENT.contains(tree.token(i).lemma()))
        || draft.sourceWords.stream().anyMatch(i -> NOBODY.contains(tree.token(i).lemma()))
        || (first >= 0 && tree.token(first).lemma().equals("not") && !tree.token(first).is("root"));
  }

  private static Draft merge(Draft ruled, Draft heard, BitSet cues) {
    boolean relative =
        heard.sources.stream()
            .anyMatch(voice -> RELATIVES.contains(voice.head().lemma().toLowerCase(Locale.ROOT)));
    boolean same = heads(heard).equals(heads(ruled));
    List<SourcePhrase.Voice> voices =
        ruled.isNamed() && (relative || same || !heard.isNamed()) ? ruled.sources : heard.sources;
    SourcePhrase source =
        new SourcePhrase(voices, heard.isNamed() ? heard.sourceWords : ruled.sourceWords);
    Draft draft = new Draft(heard.tree, ruled.cue, source, ruled.certainty, ruled.kind);
    draft.cueWords.clear();
    draft.cueWords.or(heard.cueWords);
    draft.content.or(holdsMore(ruled, heard, cues) ? ruled.content : heard.content);
    draft.content.andNot(draft.frame());
    draft.runOn.addAll(heard.runOn);
    draft.within = ruled.within;
    draft.confidence = Math.max(ruled.confidence, heard.confidence);
    return draft;
  }
}
