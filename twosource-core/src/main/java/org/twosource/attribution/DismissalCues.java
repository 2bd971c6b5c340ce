package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * Denials made by a name for what they deny: "called the report a lie", "dismissed the story as
 * gossip". What is denied is the content; the name belongs to the cue.
 */
final class DismissalCues {

  /** How far behind the verb the word may stand. */
  private static final int REACH = 14;

  private static final Set<String> QUOTES = Set.of("“", "\"", "‘", "'", "``");

  private final Dismissals dismissals = Dismissals.shared();
  private final SourceFinder sources;

  DismissalCues(Words words) {
    this.sources = new SourceFinder(words);
  }

  /** The drafts of a sentence with those of this kind put in the place of what was read of them. */
  List<Draft> in(Tree tree, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>(drafts);
    for (Token verb : tree.sentence().tokens()) {
      if (verb.isVerb() && !verb.is("aux") && dismissals.isNaming(verb)) {
        Optional<Draft> old =
            drafts.stream().filter(draft -> draft.cueWords.get(verb.index())).findFirst();
        Optional<Draft> named = named(tree, verb, old);
        named.ifPresent(
            draft -> {
              old.ifPresent(found::remove);
              found.add(draft);
              found.stream()
                  .filter(
                      other -> other.within != null && old.filter(other.within::equals).isPresent())
                  .forEach(other -> other.within = draft);
            });
      }
    }
    return found;
  }

  private Optional<Draft> named(Tree tree, Token verb, Optional<Draft> old) {
    int from = verb.index() + 1;
    int end = from;
    while (end < Math.min(from + REACH, tree.sentence().size())
        && !Set.of(".", ";", ":", "?").contains(tree.token(end).text())) {
      end++;
    }
    int word = dismissals.firstFalse(tree, from + 1, end);
    if (word < 0 || hasNot(tree, from, word)) {
      return Optional.empty();
    }
    int name = startOfName(tree, from, word);
    BitSet content = new BitSet();
    content.set(from, name);
    ContentFinder.trim(tree, content);
    boolean clause =
        content.stream().anyMatch(i -> tree.token(i).text().equals(",") || tree.token(i).is("aux"));
    SourcePhrase source =
        sources.find(tree, verb, new BitSet()).stream()
            // Behind the verb stands what is named.
            .filter(phrase -> phrase.words().nextSetBit(0) < verb.index())
            .findFirst()
            .or(
                () ->
                    old.filter(Draft::isNamed).map(d -> new SourcePhrase(d.sources, d.sourceWords)))
            .or(() -> tree.child(verb, "nsubj").map(head -> SourcePhrase.around(tree, head)))
            .orElse(SourcePhrase.none());
    boolean as = tree.token(name).lemma().equals("as") || verb.lemma().equals("call");
    if (content.isEmpty() || source.voices().isEmpty() || (clause && !as)) {
      return Optional.empty();
    }
    Draft draft = new Draft(tree, verb, source, Certainty.DENIED, CueEntry.Kind.SAY);
    int that = word + 1;
    boolean announced =
        content.cardinality() == 1
            && tree.token(content.nextSetBit(0)).lemma().equals("it")
            && that + 2 < tree.sentence().size()
            && tree.token(that).lemma().equals("that");
    if (announced) {
      // "called it a lie that the siren was silent": "it" only stands for the clause.
      draft.cueWords.set(from, that);
      draft.content.set(that, tree.sentence().size());
      ContentFinder.trim(tree, draft.content);
    } else {
      draft.cueWords.set(name, endOfName(tree, word));
      draft.content.or(content);
    }
    draft.content.andNot(draft.frame());
    draft.confidence = 0.85;
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /** Where "a downright lie" or "as gossip" begins: over its adjectives to its article or "as". */
  private static int startOfName(Tree tree, int from, int word) {
    int at = word;
    while (at - 1 > from && Set.of("ADJ", "ADV").contains(tree.token(at - 1).tag())) {
      at--;
    }
    if (at - 1 > from
        && (tree.token(at - 1).tag().equals("DET")
            || tree.token(at - 1).text().matches("(?i)an?"))) {
      at--;
    }
    if (at - 1 >= from && QUOTES.contains(tree.token(at - 1).text())) {
      at--;
    }
    // "as "hangar gossip"": whatever stands between "as" and the word.
    for (int i = word - 1; i > from && i > word - 6; i--) {
      if (tree.token(i).lemma().equals("as")) {
        return i;
      }
      if (QUOTES.contains(tree.token(i).text())) {
        at = Math.min(at, i);
      }
    }
    return at;
  }

  /** To the end of what hangs on the word, so that nothing of it makes a claim. */
  private static int endOfName(Tree tree, int word) {
    return Math.min(
        tree.sentence().size(), Math.max(word + 1, tree.subtree(tree.token(word)).length()));
  }

  private static boolean hasNot(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Set.of("not", "n't", "never").contains(tree.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }
}
