package org.twosource.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts what the language model reads and what the rules find together. Where both have a cue, the
 * model says which words are source, cue and content, and the rules what they mean. What only the
 * rules find stays: the model was taught on marks that never nest, so chains are the rules' part.
 */
final class Agreement {

  private Agreement() {}

  static List<Draft> of(List<Draft> ruled, List<Draft> heard) {
    List<Draft> found = new ArrayList<>();
    Map<Draft, Draft> instead = new HashMap<>();
    for (Draft draft : heard) {
      Optional<Draft> same = ruled.stream().filter(other -> sameCue(draft, other)).findFirst();
      Draft merged = same.map(other -> merge(other, draft)).orElse(draft);
      same.ifPresent(other -> instead.put(other, merged));
      found.add(merged);
    }
    for (Draft draft : ruled) {
      if (!instead.containsKey(draft)) {
        found.add(draft);
      }
    }
    for (Draft draft : found) {
      if (draft.within != null) {
        draft.within = instead.getOrDefault(draft.within, draft.within);
      }
    }
    return found;
  }

  private static boolean sameCue(Draft heard, Draft ruled) {
    return heard.cueWords.get(ruled.cue.index()) || ruled.cueWords.get(heard.cue.index());
  }

  private static Draft merge(Draft ruled, Draft heard) {
    boolean named = heard.isNamed();
    SourcePhrase source =
        named
            ? new SourcePhrase(heard.sources, heard.sourceWords)
            : new SourcePhrase(ruled.sources, ruled.sourceWords);
    Draft draft = new Draft(heard.tree, ruled.cue, source, ruled.certainty, ruled.kind);
    draft.cueWords.clear();
    draft.cueWords.or(heard.cueWords);
    draft.content.or(heard.content);
    draft.content.andNot(draft.frame());
    draft.runOn.addAll(heard.runOn);
    draft.within = ruled.within;
    draft.confidence = Math.max(ruled.confidence, heard.confidence);
    return draft;
  }
}
