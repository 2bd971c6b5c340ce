package org.twosource.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * The list of event classes: which words may tell of the same kind of event. Immutable; safe to
 * share.
 */
public final class EventClasses {

  private static final EventClasses SHARED = new EventClasses();

  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Map<String, List<Run>> runs = new HashMap<>();
  private final Map<String, Set<String>> flags = new HashMap<>();

  private record Run(String name, List<String> words) {}

  private EventClasses() {
    for (List<String> row : WordTable.rows(EventClasses.class, "event-classes.tsv", 3)) {
      String name = row.get(0);
      flags.put(name, Set.of(row.get(1).split(",", -1)));
      for (String word : row.get(2).split(" ", -1)) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.contains("_")) {
          List<String> parts = List.of(lower.split("_", -1));
          Run run = new Run(name, parts);
          parts.forEach(part -> runs.computeIfAbsent(part, key -> new ArrayList<>()).add(run));
        } else {
          int mark = lower.indexOf('~');
          String plain = mark < 0 ? lower : lower.substring(0, mark);
          if (mark < 0 || lower.endsWith("~v")) {
            verbs.computeIfAbsent(plain, key -> new HashSet<>()).add(name);
          }
          if (mark < 0 || lower.endsWith("~n")) {
            nouns.computeIfAbsent(plain, key -> new HashSet<>()).add(name);
          }
        }
      }
    }
  }

  public static EventClasses shared() {
    return SHARED;
  }

  /** The classes of the word, alone or with the words around it. */
  Set<String> of(Tree tree, Token token) {
    Set<String> found = new HashSet<>();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Map<String, Set<String>> single =
        token.tag().equals("NOUN") || token.tag().equals("PROPN") ? nouns : verbs;
    found.addAll(single.getOrDefault(lemma, Set.of()));
    found.addAll(single.getOrDefault(token.text().toLowerCase(Locale.ROOT), Set.of()));
    found.addAll(ofRuns(tree, token));
    return found;
  }

  /** The classes of the word together with the words around it: "took lives", "gave way". */
  Set<String> ofRuns(Tree tree, Token token) {
    Set<String> found = new HashSet<>();
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    for (Run run : runs.getOrDefault(lemma, List.of())) {
      if (run.words().stream().allMatch(word -> word.equals(lemma) || near(tree, token, word))) {
        found.add(run.name());
      }
    }
    return found;
  }

  private static boolean near(Tree tree, Token token, String lemma) {
    int from = Math.max(0, token.index() - 3);
    int to = Math.min(tree.sentence().size(), token.index() + 7);
    return tree.sentence().tokens().subList(from, to).stream()
        .anyMatch(
            other ->
                other.lemma().equalsIgnoreCase(lemma)
                    && (tree.isUnder(other, token)
                        || other.index() == token.index() + 1
                        || other.index() == token.index() - 1
                        || other.head() == token.head()));
  }

  /** Whether one of the classes has the flag. */
  public boolean has(Set<String> classes, String flag) {
    return classes.stream().anyMatch(name -> flags.getOrDefault(name, Set.of()).contains(flag));
  }
}
