package org.twosource.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.twosource.text.Token;
import org.twosource.text.Tree;
import org.twosource.text.WordTable;

/**
 * Attributions made without a verb of saying: "according to X", "citing X", "per X", "in the words
 * of X".
 */
final class PhraseCues {

  /** Marks that may stand inside a name. */
  private static final Set<String> MARKS_INSIDE =
      Set.of("“", "”", "\"", "(", ")", "'", "’", "‘", "-", "/", "&", ".");

  private static final Set<String> IN_TURN = Set.of("in", "turn", "itself", "had", "has");

  private static final List<List<String>> CITING = read("citing.txt");

  private final Words words;
  private final List<List<String>> phrases = read("phrases.tsv");

  PhraseCues(Words words) {
    this.words = words;
  }

  private static List<List<String>> read(String list) {
    return WordTable.rows(PhraseCues.class, list, 1).stream()
        .map(row -> List.of(row.get(0).split(" ", -1)))
        .toList();
  }

  /**
   * The phrases of a sentence. Those with "citing" have no content yet: it is that of the verb they
   * hang on.
   */
  List<Draft> find(Tree tree) {
    List<Draft> found = new ArrayList<>();
    List<Token> tokens = tree.sentence().tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      String lower = token.text().toLowerCase(Locale.ROOT);
      int phrase = phrase(phrases, tokens, i);
      if (phrase > 0) {
        accordingTo(tree, i, i + phrase - 1).ifPresent(found::add);
      } else if (lower.equals("per")
          && i + 1 < tokens.size()
          && namesVoice(tree, tokens.get(i + 1))) {
        accordingTo(tree, i, i).ifPresent(found::add);
      } else if (isCiting(tree, token)) {
        citing(tree, token, found).ifPresent(found::add);
      } else if (i == 0 && lower.equals("as")) {
        asSaid(tree).ifPresent(found::add);
      }
    }
    return found;
  }

  /** How many words the phrase has that begins at a word; 0 for none. */
  private static int phrase(List<List<String>> phrases, List<Token> tokens, int from) {
    for (List<String> phrase : phrases) {
      boolean here = from + phrase.size() < tokens.size();
      for (int i = 0; here && i < phrase.size(); i++) {
        here = tokens.get(from + i).text().equalsIgnoreCase(phrase.get(i));
      }
      if (here) {
        return phrase.size();
      }
    }
    return 0;
  }

  /** "citing", "quoting"; "which cited", "which in turn had it from". */
  static boolean isCiting(Tree tree, Token token) {
    return wordsOfCiting(tree, token) > 0;
  }

  /** How many words lead from there to the voice that is cited; 0 where none is. */
  private static int wordsOfCiting(Tree tree, Token token) {
    String lower = token.text().toLowerCase(Locale.ROOT);
    if (lower.equals("citing") || lower.equals("quoting")) {
      return token.isVerb() ? 1 : 0;
    }
    int at = token.index() - 1;
    while (at >= 0 && IN_TURN.contains(tree.token(at).text().toLowerCase(Locale.ROOT))) {
      at--;
    }
    boolean relative =
        at >= 0 && Set.of("which", "who").contains(tree.token(at).text().toLowerCase(Locale.ROOT));
    return relative ? phrase(CITING, tree.sentence().tokens(), token.index()) : 0;
  }

  /** "As the ministry stressed, …". */
  private Optional<Draft> asSaid(Tree tree) {
    int comma = 1;
    while (comma < tree.sentence().size() && !tree.token(comma).text().equals(",")) {
      comma++;
    }
    if (comma < 3 || comma + 3 > tree.sentence().size()) {
      return Optional.empty();
    }
    Token verb = tree.token(comma - 1);
    SourcePhrase source = SourcePhrase.behind(tree, 1, comma - 1);
    Optional<CueEntry> cue =
        words.cue(tree, verb).filter(entry -> verb.isVerb() && entry.kind() == CueEntry.Kind.SAY);
    if (cue.isEmpty()
        || source.isEmpty()
        || !tree.token(source.words().length() - 1).isNoun()
        || source.words().length() != comma - 1) {
      return Optional.empty();
    }
    Draft draft = new Draft(tree, verb, source, cue.get().certainty(), CueEntry.Kind.SAY);
    draft.cueWords.set(0);
    draft.content.set(comma + 1, tree.sentence().size());
    ContentFinder.trim(tree, draft.content);
    draft.confidence = 0.9;
    return Optional.of(draft);
  }

  private boolean namesVoice(Tree tree, Token token) {
    int next = token.index();
    for (int i = next; i < Math.min(next + 4, tree.sentence().size()); i++) {
      if (tree.token(i).isName() || words.voice(tree.token(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Draft> accordingTo(Tree tree, int first, int last) {
    if (first > 1
        && tree.token(first - 1).lemma().equals("to")
        && tree.token(first - 2).text().equalsIgnoreCase("according")) {
      return Optional.empty();
    }
    int from = last + 1;
    while (from + 1 < tree.sentence().size()
        && tree.token(from).text().equalsIgnoreCase("according")) {
      from += 2;
    }
    int to = end(tree, from, first == 0);
    SourcePhrase source = SourcePhrase.behind(tree, from, to);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(tree, tree.token(first), source, Certainty.ASSERTED, CueEntry.Kind.SAY);
    draft.cueWords.set(first, from);
    draft.fixed = last > first;
    content(draft, first, source.heads().get(0));
    draft.confidence = 0.93;
    return draft.content.isEmpty() ? Optional.empty() : Optional.of(draft);
  }

  /**
   * Where the phrase that begins at {@code from} ends: at a mark, but for an apposition that closes
   * the sentence.
   */
  private static int end(Tree tree, int from, boolean opens) {
    int size = tree.sentence().size();
    for (int i = from; i < size; i++) {
      Token token = tree.token(i);
      boolean mark = token.isPunctuation() && !MARKS_INSIDE.contains(token.text());
      boolean last = token.text().equals(".") && i == size - 1;
      boolean contrast = token.tag().equals("CCONJ") && !token.lemma().equals("and") && i > from;
      if (token.text().equals(",") && (opens ? aside(tree, i + 1) : apposition(tree, i + 1))) {
        continue;
      }
      if (mark || contrast || last) {
        return i;
      }
    }
    return size;
  }

  /** Whether a clause follows up to the next comma that says whom the voice cites. */
  private static boolean aside(Tree tree, int from) {
    for (int i = from; i < Math.min(from + 5, tree.sentence().size()); i++) {
      if (isCiting(tree, tree.token(i)) && !tree.token(i).text().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the rest up to the next comma names the same again: "…, the National Intelligence
   * Service".
   */
  private static boolean apposition(Tree tree, int from) {
    if (from >= tree.sentence().size()) {
      return false;
    }
    Token first = tree.token(from);
    boolean relative = first.lemma().equals("which") || first.lemma().equals("who");
    boolean starts = first.tag().equals("DET") || first.isName() || relative;
    for (int i = from; i < tree.sentence().size(); i++) {
      Token token = tree.token(i);
      if (token.text().equals(",") || token.text().equals(";")) {
        return starts && relative;
      }
      if (token.isVerb() && !relative) {
        return false;
      }
    }
    return starts;
  }

  private static void content(Draft draft, int first, Token source) {
    Tree tree = draft.tree;
    int size = tree.sentence().size();
    int end = draft.sourceWords.length();
    boolean atStart = onlyMarks(tree, 0, first);
    boolean atEnd = onlyMarks(tree, end, size);
    if (atStart) {
      draft.content.set(end, size);
    } else if (atEnd) {
      draft.content.set(0, first);
    } else if (tree.token(first - 1).text().equals(",")
        && first > 1
        && tree.token(first - 2).is("cc")) {
      draft.content.set(end, nextBreak(tree, end + 1));
    } else {
      middle(draft, first, end, source);
    }
    draft.content.andNot(draft.frame());
    ContentFinder.trim(tree, draft.content);
  }

  /** In the middle, the words of the clause it stands in. */
  private static void middle(Draft draft, int first, int end, Token source) {
    Tree tree = draft.tree;
    Token above = source;
    while (above.head() >= 0 && (above.index() >= first && above.index() < end)) {
      above = tree.token(above.head());
    }
    if (above.index() < first || above.index() >= end) {
      draft.content.or(tree.subtree(above));
    } else {
      draft.content.set(0, first);
    }
  }

  private static int nextBreak(Tree tree, int from) {
    for (int i = from; i < tree.sentence().size(); i++) {
      if (tree.token(i).text().equals(",") || tree.token(i).text().equals(";")) {
        return i;
      }
    }
    return tree.sentence().size();
  }

  private static boolean onlyMarks(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tree.token(i).isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** Who is cited: by the phrase of a voice found before, where the verb stands in it. */
  private static Optional<Draft> citing(Tree tree, Token verb, List<Draft> before) {
    int from = verb.index() + wordsOfCiting(tree, verb);
    int to = end(tree, from, false);
    SourcePhrase source = SourcePhrase.behind(tree, from, to);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft(tree, verb, source, Certainty.ASSERTED, CueEntry.Kind.SAY);
    draft.cueWords.set(verb.index(), from);
    before.stream()
        .filter(other -> other.sourceWords.get(verb.index()))
        .reduce((first, second) -> second)
        .ifPresent(
            other -> {
              draft.within = other;
              draft.content.or(other.content);
            });
    return Optional.of(draft);
  }
}
