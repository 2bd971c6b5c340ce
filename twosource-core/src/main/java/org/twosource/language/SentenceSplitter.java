package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twosource.text.Span;

/**
 * Finds where sentences end within one line whose marks have been made straight. Looks at most a
 * few dozen characters either way, so a line of any length takes time in proportion. Immutable.
 */
final class SentenceSplitter {
  private static final int SIGHT = 48;
  private static final int VERB_WITHIN = 4;

  private static final int ENTRY_SIGHT = 120;

  /** The clock before an entry of a live page: "19:52 Police said". */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\s*(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?(?:GMT|UTC|BST|CES?T|E[SD]T|[ap]\\.?m\\.?))?"
              + "(?: ?[-\u2013\u2014|:])?\\s+(?=[\"\\p{Lu}])");

  private final Abbreviations abbreviations;
  private final Set<String> starters = WordList.words("starters.txt");
  private final Set<String> afterClock = WordList.words("clock-followers.txt");
  private final Set<String> speechVerbs = WordList.words("speech-verbs.txt");

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The sentences of {@code text} from {@code from} to {@code to}, without white space around. */
  List<Span> split(String text, int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = dateline(text, from, to);
    add(sentences, text, from, start);
    int at = start;
    while (at < to) {
      if (!isStop(text.charAt(at))) {
        at++;
        continue;
      }
      int stopped = at;
      while (at < to && isStop(text.charAt(at))) {
        at++;
      }
      int closed = closers(text, at, to);
      if (closed < to && endsHere(text, start, stopped, at, closed, to)) {
        add(sentences, text, start, closed);
        start = closed;
      }
      at = Math.max(at, closed);
    }
    add(sentences, text, start, to);
    return sentences;
  }

  /**
   * Past a dateline ("PORT ANSEL, March 3 (MPA) - ") or the clock of an entry, which is no part of
   * the sentence behind it; {@code from} where the line has none.
   */
  private static int dateline(String text, int from, int to) {
    Matcher entry = ENTRY.matcher(text).region(from, Math.min(to, from + ENTRY_SIGHT));
    return entry.lookingAt() ? entry.end() : Head.end(text, from, to);
  }

  private static void add(List<Span> sentences, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blank.is(text.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start, end));
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!' || c == '\u2026' || c == '\u3002';
  }

  /** Past the quotes and brackets that close after a stop; a quote before a letter opens. */
  private static int closers(String text, int from, int to) {
    int at = from;
    while (at < to && "\"')]}*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at > from + 1
        && at < to
        && text.charAt(at - 1) == '"'
        && Character.isLetter(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private boolean endsHere(String text, int start, int stop, int after, int closed, int to) {
    int next = closed;
    while (next < to && Blank.is(text.charAt(next))) {
      next++;
    }
    if (next == to) {
      return false;
    }
    boolean quoted = closed > after && text.substring(after, closed).matches("[^\"']*[\"'].*");
    if (next == closed) {
      return endsWithoutSpace(text, start, stop, after, closed, to, quoted);
    }
    return mayBegin(text, next, to)
        && (quoted
            ? !namesSpeaker(text, stop, next, to)
            : endsUnquoted(text, start, stop, after, next, to));
  }

  /** Whether what follows looks like a beginning: no lower case, no joining mark. */
  private static boolean mayBegin(String text, int next, int to) {
    int at = next;
    while (at < to && at < next + 4 && "\"'([{*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at == to) {
      return false;
    }
    char c = text.charAt(at);
    return !Character.isLowerCase(c) && ",;:-)]\u2013\u2014&|/".indexOf(c) < 0 && !isStop(c);
  }

  /** {@code "Why?" Ann Smith asked}: the quotation is part of the sentence that names its voice. */
  private boolean namesSpeaker(String text, int stop, int next, int to) {
    if (text.charAt(stop) != '?' && text.charAt(stop) != '!') {
      return false;
    }
    int end = Math.min(to, next + SIGHT);
    String[] words = text.substring(next, end).split("\\s+", VERB_WITHIN + 1);
    for (int i = 0; i < Math.min(VERB_WITHIN, words.length); i++) {
      if (speechVerbs.contains(words[i].replaceAll("[.,:;]+$", ""))) {
        return true;
      }
      if (words[i].matches(".*[.,:;?!\"]$")) {
        return false;
      }
    }
    return false;
  }

  private boolean endsUnquoted(String text, int start, int stop, int after, int next, int to) {
    if (text.charAt(stop) != '.' || after - stop > 1) {
      return true;
    }
    String word = wordBefore(text, start, stop + 1);
    if (word.length() > 1 && isNumeral(word) && isAlone(text, start, stop, word)) {
      return false;
    }
    String following = wordAt(text, next, to);
    return switch (abbreviations.of(word)) {
      case TITLE, INNER -> false;
      case NUMBER -> !startsWithDigit(following);
      case DATE, END, INITIAL -> starters.contains(following);
      case CLOCK -> !afterClock.contains(following) && !startsWithDigit(following);
      case NONE -> true;
    };
  }

  /** {@code continuing.The next}: a small word, a stop, and a capitalised word, and no address. */
  private boolean endsWithoutSpace(
      String text, int start, int stop, int after, int closed, int to, boolean quoted) {
    char c = text.charAt(closed);
    String word = wordBefore(text, start, stop);
    String following = wordAt(text, closed, to);
    if (quoted) {
      return (Character.isUpperCase(c) && following.length() > 1) || c == '"';
    }
    boolean address =
        word.length() >= SIGHT
            || word.matches(".*[@/:.\\d].*")
            || isAddress(text, closed + following.length(), to);
    if (address || after - stop > 1 || !Character.isUpperCase(c)) {
      return false;
    }
    boolean small = word.length() > 1 && word.toLowerCase(Locale.ROOT).equals(word);
    boolean wordly = following.length() > 1 && Character.isLowerCase(following.charAt(1));
    return (starters.contains(following) && word.length() > 1) || (small && wordly);
  }

  /** Whether the word that ended at {@code from} goes on as in an address or file name. */
  private static boolean isAddress(String text, int from, int to) {
    if (from + 1 >= to) {
      return false;
    }
    char c = text.charAt(from);
    return "@/_".indexOf(c) >= 0
        || ("-.".indexOf(c) >= 0
            && text.substring(from, Math.min(to, from + SIGHT)).matches("[^\\s@]*@.*"))
        || (c == '.' && Character.isLetter(text.charAt(from + 1)));
  }

  private static boolean isNumeral(String word) {
    return word.matches("\\d{1,2}\\.|[A-Za-z]\\.|[ivx]{1,4}\\.");
  }

  private static boolean isAlone(String text, int start, int stop, String word) {
    return stop - start < SIGHT
        && text.substring(start, stop + 1).strip().length() == word.length();
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** The characters before {@code end}, back to a blank or an opening mark. */
  private static String wordBefore(String text, int start, int end) {
    int at = end;
    int least = Math.max(start, end - SIGHT);
    while (at > least
        && !Blank.is(text.charAt(at - 1))
        && "\"'([{,".indexOf(text.charAt(at - 1)) < 0) {
      at--;
    }
    return text.substring(at, end);
  }

  /** The letters, digits and inner marks from {@code from}, past opening marks. */
  private static String wordAt(String text, int from, int to) {
    int start = from;
    while (start < to && start < from + 4 && "\"'([{*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < to && end < start + SIGHT && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
