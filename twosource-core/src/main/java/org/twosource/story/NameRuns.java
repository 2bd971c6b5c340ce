package org.twosource.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.twosource.story.Surface.Word;

/** Finds names: runs of capitalised words. */
final class NameRuns {

  private final Terms terms;

  NameRuns(Terms terms) {
    this.terms = terms;
  }

  /** The words of one name; those shouted are brought to usual writing. */
  record Run(List<String> words) {
    Run {
      words = List.copyOf(words);
    }
  }

  /**
   * The names in order. A capital at the beginning of a sentence counts only where the word is
   * capitalised elsewhere too, or where another capital follows.
   */
  List<Run> find(List<Word> words) {
    Set<String> sure = new HashSet<>();
    Set<String> small = new HashSet<>();
    for (Word word : words) {
      if (!word.capital()) {
        small.add(word.text());
      } else if (!word.begins() && !word.shouted()) {
        sure.add(word.text());
      }
    }
    List<Run> runs = new ArrayList<>();
    List<String> run = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean fits = isName(word) && (!word.begins() || named(words, i, sure, small));
      if (!run.isEmpty() && (!fits || !word.joined())) {
        runs.add(new Run(run));
        run.clear();
      }
      if (fits) {
        run.add(word.shouted() ? calm(word.text()) : word.text());
      }
    }
    if (!run.isEmpty()) {
      runs.add(new Run(run));
    }
    return runs;
  }

  private boolean isName(Word word) {
    return word.capital() && !terms.isStop(word.text());
  }

  private boolean named(List<Word> words, int at, Set<String> sure, Set<String> small) {
    String text = words.get(at).text();
    if (sure.contains(text)) {
      return true;
    }
    boolean followed =
        at + 1 < words.size() && words.get(at + 1).joined() && isName(words.get(at + 1));
    return (followed || words.get(at).shouted()) && !small.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String calm(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
