package org.twosource.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.twosource.text.Span;

/**
 * Splits a sentence into words as the English Web Treebank does: endings such as {@code 's} and
 * {@code n't} apart, most hyphenated words in three. The text's marks have been made straight.
 * Immutable.
 */
final class Tokenizer {
  private static final int LONGEST = 200;
  private static final String OPEN = "\"'`([{<$\u20AC\u00A3\u00A5*|~^\\\u2022\u00BF\u00A1";
  private static final String CLOSE = "\"'`)]}>,;:?!%*|~^\\\u2026\u00B0\u2122\u00AE\u3002";
  private static final String ALWAYS = "\"()[]{}\u2014\u2013\u2026;\u2022";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(https?://|www\\.).+|[^@\\s]+@[^@\\s]+\\.[a-z]{2,}|[a-z0-9-]+(\\.[a-z0-9-]+)*\\."
              + "(com|org|net|gov|edu|info|co\\.uk|io|eu)(/.*)?");
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}\\p{L}{0,7}-\\d+\\p{L}{0,3}");
  private static final Pattern PHONE = Pattern.compile("\\d{3,}(-\\d{3,})+|\\d+-\\d+-\\d+");

  private final Abbreviations abbreviations;
  private final Set<String> clitics = WordList.words("clitics.txt");
  private final Set<String> elisions = WordList.words("elisions.txt");
  private final Set<String> prefixes = WordList.words("prefixes.txt");
  private final Set<String> units = WordList.words("units.txt");
  private final Map<String, String> contractions = WordList.pairs("contractions.tsv");

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The words of the sentence that {@code span} marks, in order. */
  List<Span> split(String text, Span span) {
    List<Span> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      if (Blank.is(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < span.end() && at - start < LONGEST && !Blank.is(text.charAt(at))) {
        at++;
      }
      if (at < span.end() && Character.isLowSurrogate(text.charAt(at)) && at - start > 1) {
        at--;
      }
      chunk(text, start, at, at == span.end(), words);
    }
    return words;
  }

  /** What stands between two blanks: marks at both ends, and the rest. */
  private void chunk(String text, int from, int to, boolean last, List<Span> words) {
    int start = from;
    while (start < to && opens(text, start, to)) {
      int length = isDoubled(text, start, to) ? 2 : 1;
      words.add(new Span(start, start + length));
      start += length;
    }
    List<Span> closing = new ArrayList<>();
    int end = to;
    for (int cut = closing(text, start, end, last); cut < end; ) {
      closing.add(0, new Span(cut, end));
      end = cut;
      cut = closing(text, start, end, last || !isInnerStop(text, end, to));
    }
    if (start < end) {
      inside(text, start, end, words);
    }
    words.addAll(closing);
  }

  /** Two single quotes that stand for one double quote. */
  private static boolean isDoubled(String text, int at, int to) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`') && at + 1 < to && text.charAt(at + 1) == c;
  }

  private static boolean isInnerStop(String text, int end, int to) {
    return end < to && (text.charAt(end) == ',' || text.charAt(end) == ')');
  }

  private boolean opens(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == '\'') {
      String rest = text.substring(at, Math.min(to, at + 12)).toLowerCase(Locale.ROOT);
      return !elisions.contains(rest.replaceAll("[^'a-z]+$", ""))
          && !clitics.contains(rest)
          && !rest.matches("'\\d\\ds?\\b.*");
    }
    if (c == '-' || c == '\u2013' || c == '\u2014') {
      return at + 1 < to && !Character.isDigit(text.charAt(at + 1)) && text.charAt(at + 1) != c;
    }
    return OPEN.indexOf(c) >= 0;
  }

  /** Where the mark that closes the chunk begins, or {@code end} where there is none. */
  private int closing(String text, int start, int end, boolean last) {
    if (end <= start) {
      return end;
    }
    char c = text.charAt(end - 1);
    if (c == '.' || c == '?' || c == '!') {
      int at = end;
      while (at > start && ".?!".indexOf(text.charAt(at - 1)) >= 0) {
        at--;
      }
      boolean one = end - at == 1;
      return one && c == '.' && keepsStop(text, start, end, last) ? end : at;
    }
    if (c == '-' || c == '\u2013' || c == '\u2014') {
      int at = end;
      while (at > start && text.charAt(at - 1) == c) {
        at--;
      }
      return at;
    }
    if (end - 2 >= start && isDoubled(text, end - 2, end)) {
      return end - 2;
    }
    return CLOSE.indexOf(c) >= 0 ? end - 1 : end;
  }

  private boolean keepsStop(String text, int start, int end, boolean last) {
    String word = text.substring(start, end);
    if (word.length() == 1) {
      return false;
    }
    Abbreviations.Kind kind = abbreviations.of(word);
    if (last) {
      return kind != Abbreviations.Kind.NONE && kind != Abbreviations.Kind.NUMBER;
    }
    return kind != Abbreviations.Kind.NONE || word.matches("\\p{L}{1,5}\\.|\\d{1,2}\\.");
  }

  /** A chunk without marks at its ends. */
  private void inside(String text, int from, int to, List<Span> words) {
    String chunk = text.substring(from, to);
    if (chunk.length() == 1 || ADDRESS.matcher(chunk).matches()) {
      words.add(new Span(from, to));
      return;
    }
    int cut = cut(chunk);
    if (cut > 0) {
      int length = markLength(chunk, cut);
      chunk(text, from, from + cut, text.charAt(from + cut) != '-', words);
      words.add(new Span(from + cut, from + cut + length));
      if (from + cut + length < to) {
        chunk(text, from + cut + length, to, false, words);
      }
      return;
    }
    piece(text, from, to, words);
  }

  private static int markLength(String chunk, int cut) {
    int end = cut + 1;
    char c = chunk.charAt(cut);
    while (end < chunk.length() && chunk.charAt(end) == c && (c == '.' || c == '-')) {
      end++;
    }
    return end - cut;
  }

  /** Where in {@code chunk} a mark stands that parts two words; 0 for nowhere. */
  private int cut(String chunk) {
    if (MODEL.matcher(chunk).matches() || PHONE.matcher(chunk).matches()) {
      return 0;
    }
    for (int i = 1; i < chunk.length() - 1; i++) {
      char c = chunk.charAt(i);
      char before = chunk.charAt(i - 1);
      char after = chunk.charAt(i + 1);
      boolean letters = Character.isLetter(before) && Character.isLetter(after);
      boolean parts =
          switch (c) {
            case '-' -> after == '-' || !staysWhole(chunk.substring(0, i));
            case '/' -> letters;
            case ',', ':', '?', '!' -> !(Character.isDigit(before) && Character.isDigit(after));
            case '.' -> after == '.';
            default -> ALWAYS.indexOf(c) >= 0;
          };
      if (parts) {
        return i;
      }
    }
    return 0;
  }

  private boolean staysWhole(String before) {
    return prefixes.contains(before.toLowerCase(Locale.ROOT)) && before.length() > 0;
  }

  /** A word that may carry an ending or a unit. */
  private void piece(String text, int from, int to, List<Span> words) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT);
    String first = contractions.get(word);
    int cut = first != null ? Integer.parseInt(first) : 0;
    for (String clitic : clitics) {
      if (word.length() > clitic.length() && word.endsWith(clitic)) {
        cut = word.length() - clitic.length();
      }
    }
    if (cut == 0 && Character.isDigit(word.charAt(0))) {
      cut = unit(text.substring(from, to));
    }
    if (cut > 0 && from + cut < to) {
      piece(text, from, from + cut, words);
      words.add(new Span(from + cut, to));
    } else {
      words.add(new Span(from, to));
    }
  }

  private int unit(String word) {
    int at = 0;
    while (at < word.length() && !Character.isLetter(word.charAt(at))) {
      at++;
    }
    return units.contains(word.substring(at)) ? at : 0;
  }
}
