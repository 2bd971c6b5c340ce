package org.twosource.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives passages that stand in capitals throughout ("FOUR PEOPLE WERE HURT IN PORT ANSEL") the
 * letters they would have in a text as usual, since names, sentence ends and abbreviations are told
 * by these. The length stays and no other character changes, so that offsets are the same.
 * Immutable; safe to share.
 */
final class LetterCase {
  /** A shorter passage may be a label or a name. */
  private static final int LEAST_WORDS = 6;

  /** Up to this share of letters may be small ("McKAY", "km"). */
  private static final double SMALL = 0.1;

  private static final Pattern PASSAGE = Pattern.compile("[^\\n]+(?:\\n(?!\\s*\\n)[^\\n]+)*");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  /** "(FPL)", "FPL [FRONT FOR ...": a name by its first letters. */
  private static final Pattern ACRONYM =
      Pattern.compile("\\((\\p{L}{2,9})\\)|(?<![\\p{L}'-])(\\p{L}{2,9})\\s\\[");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(?:(?<=\\d )|(?<=\\d\\n))(may|march|mar|sept?|dec|aug|jan|jun|august)\\b"
              + "|\\b(may|march|mar|sept?|dec|aug|jan|jun|august)(?= \\d)");

  private static final String OPENERS = ".?!\u2026[{*";
  private static final Set<String> MEASURES =
      Set.of("st", "nd", "rd", "th", "s", "kg", "km", "mm", "cm", "m", "am", "pm", "hrs", "ft");

  private static final Set<String> CLITICS = Set.of("s", "t", "d", "m", "ll", "re", "ve");

  private LetterCase() {}

  /** The text with small letters where its capitals say nothing; the same text where none do. */
  static String of(String text) {
    StringBuilder changed = null;
    for (Matcher passage = PASSAGE.matcher(text); passage.find(); ) {
      if (isShouted(passage.group())) {
        changed = changed == null ? new StringBuilder(text) : changed;
        new Passage(text, passage.start(), passage.end()).write(changed);
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean isShouted(String passage) {
    int small = 0;
    int letters = 0;
    for (int i = 0; i < passage.length(); i++) {
      char c = passage.charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      small += Character.isLowerCase(c) ? 1 : 0;
    }
    return small <= SMALL * letters
        && letters > 0
        && WORD.matcher(passage).results().limit(LEAST_WORDS).count() == LEAST_WORDS;
  }

  /** One passage, cut into runs of words that nothing parts. */
  private static final class Passage {
    private final String text;
    private final int from;
    private final int to;
    private final Set<String> initials = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final int head;

    Passage(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      ACRONYM
          .matcher(text)
          .results()
          .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
          .map(word -> word.toLowerCase(Locale.ROOT))
          .filter(word -> !LetterCaseTable.shared().isKnown(word))
          .forEach(initials::add);
      MONTH.matcher(text).region(from, to).results().forEach(found -> months.add(found.start()));
      head = Head.end(text, from, to);
    }

    void write(StringBuilder changed) {
      List<int[]> run = new ArrayList<>();
      boolean opens = true;
      int at = from;
      for (Matcher word = WORD.matcher(text).region(from, to); word.find(); ) {
        String between = text.substring(at, word.start());
        boolean fresh = between.chars().anyMatch(c -> OPENERS.indexOf(c) >= 0);
        at = word.end();
        if (fresh || between.indexOf(')') >= 0) {
          settle(run, changed);
        }
        opens |= fresh && !isInitials(word.start());
        if (word.start() < head) {
          opens = true;
        } else if (isEnding(word.start(), word.end())) {
          write(changed, word.start(), word.end(), LetterCaseTable.Way.SMALL);
        } else if (isFixed(word.start(), word.end())) {
          opens = false;
        } else if (opens) {
          settle(run, changed);
          write(changed, word.start(), word.end(), way(word.start(), word.end()));
          opens = false;
        } else {
          run.add(new int[] {word.start(), word.end()});
        }
      }
      settle(run, changed);
    }

    /** At the head of a sentence: in capitals where it is an abbreviation. */
    private LetterCaseTable.Way way(int start, int end) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      return initials.contains(word)
          ? LetterCaseTable.Way.CAPITALS
          : LetterCaseTable.shared().first(word);
    }

    private void settle(List<int[]> run, StringBuilder changed) {
      List<String> words =
          run.stream().map(one -> text.substring(one[0], one[1]).toLowerCase(Locale.ROOT)).toList();
      List<LetterCaseTable.Way> ways = LetterCaseTable.shared().of(words, initials);
      for (int i = 0; i < run.size(); i++) {
        boolean month = months.contains(run.get(i)[0]);
        write(
            changed,
            run.get(i)[0],
            run.get(i)[1],
            month ? LetterCaseTable.Way.CAPITAL : ways.get(i));
      }
      run.clear();
    }

    private static void write(StringBuilder changed, int start, int end, LetterCaseTable.Way way) {
      if (way == LetterCaseTable.Way.CAPITALS) {
        return;
      }
      int first = way == LetterCaseTable.Way.CAPITAL ? start + 1 : start;
      for (int i = first; i < end; i++) {
        changed.setCharAt(i, Character.toLowerCase(changed.charAt(i)));
      }
    }

    /** The second letter of "U.S.". */
    private boolean isInitials(int start) {
      return start >= from + 2
          && text.charAt(start - 1) == '.'
          && Character.isLetter(text.charAt(start - 2))
          && (start < from + 3 || !Character.isLetter(text.charAt(start - 3)));
    }

    /** Whether the letters say by their neighbours how they are written; small ones are made so. */
    private boolean isFixed(int start, int end) {
      boolean digit = start > from && Character.isDigit(text.charAt(start - 1));
      boolean number =
          end < to
              && (Character.isDigit(text.charAt(end))
                  || (text.charAt(end) == '-'
                      && end + 1 < to
                      && end - start <= 2
                      && Character.isDigit(text.charAt(end + 1))));
      boolean letter =
          end - start == 1
              && ((end < to && text.charAt(end) == '.' && isInitial(end))
                  || isInitials(start)
                  || text.charAt(start) == 'I');
      return digit || number || letter;
    }

    /** "5TH", "80KG", "DON'T", "LUND'S". */
    private boolean isEnding(int start, int end) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      return start > from
          && ((Character.isDigit(text.charAt(start - 1)) && MEASURES.contains(word))
              || ("'\u2019".indexOf(text.charAt(start - 1)) >= 0 && CLITICS.contains(word)));
    }

    /** "J. Smith", "U.S.": a letter with a stop that ends no sentence. */
    private boolean isInitial(int stop) {
      return stop + 2 < to;
    }
  }
}
