package org.twosource.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Verbs of saying that are none with certain objects: who claims responsibility, recalls an
 * ambassador or decides not to appeal does something, and the outlet tells it (deeds.tsv).
 */
final class Deeds {

  private final Map<String, Set<String>> objects = new HashMap<>();

  Deeds() {
    WordTable.rows(Deeds.class, "deeds.tsv", 2)
        .forEach(
            row -> objects.computeIfAbsent(row.get(0), key -> new HashSet<>()).add(row.get(1)));
  }

  /** The drafts without those whose cue is a deed. */
  List<Draft> without(Tree tree, List<Draft> drafts) {
    return drafts.stream().filter(draft -> !isDeed(tree, draft)).toList();
  }

  private boolean isDeed(Tree tree, Draft draft) {
    Set<String> known = objects.getOrDefault(draft.cue.lemma(), Set.of());
    if (known.isEmpty() || !draft.cue.isVerb()) {
      return false;
    }
    boolean does =
        tree.all(draft.cue, "obj").stream().anyMatch(object -> known.contains(object.lemma()));
    return does
        || (known.contains("to") && tree.all(draft.cue, "xcomp").stream().anyMatch(to(tree)));
  }

  private static Predicate<Token> to(Tree tree) {
    return verb ->
        tree.has(verb, child -> child.is("mark") && child.lemma().equalsIgnoreCase("to"));
  }
}
