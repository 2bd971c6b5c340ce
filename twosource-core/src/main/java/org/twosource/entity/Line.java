package org.twosource.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/** A sentence with what the finders ask of its tokens. */
record Line(Document document, Sentence sentence, List<String> lower, boolean titleCase) {

  static Line of(Document document, Sentence sentence) {
    List<String> lower = new ArrayList<>(sentence.size());
    int capital = 0;
    int words = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      lower.add(text.toLowerCase(Locale.ROOT));
      if (Character.isLetter(text.charAt(0)) && text.length() > 3) {
        words++;
        capital += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
      }
    }
    return new Line(document, sentence, lower, words > 4 && capital >= words * 0.85);
  }

  int size() {
    return lower.size();
  }

  Token token(int i) {
    return sentence.token(i);
  }

  String text(int i) {
    return i >= 0 && i < lower.size() ? sentence.token(i).text() : "";
  }

  String low(int i) {
    return i >= 0 && i < lower.size() ? lower.get(i) : "";
  }

  String tag(int i) {
    return i >= 0 && i < lower.size() ? sentence.token(i).tag() : "";
  }

  boolean isCapital(int i) {
    return i >= 0 && i < lower.size() && Character.isUpperCase(text(i).charAt(0));
  }

  boolean isAllCapitals(int i) {
    String text = text(i);
    return text.length() > 1
        && text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(lower.get(i));
  }

  /** Whether a sentence, quotation or dateline begins at {@code i}. */
  boolean isInitial(int i) {
    if (i <= 0) {
      return true;
    }
    String before = text(i - 1);
    return ("\"“‘(-–—:•*".contains(before) && !before.isEmpty())
        || before.equals("''")
        || before.equals("``");
  }

  /** Whether a lower-case word before a name is a noun, also where the tag says otherwise. */
  boolean isPlainNoun(int i) {
    if (i < 0 || i >= lower.size() || (isCapital(i) && !isInitial(i))) {
      return false;
    }
    boolean listed =
        Lexicon.ENGLISH.head(lower.get(i)).isPresent()
            || Lexicon.ENGLISH.role(lower.get(i)).isPresent();
    return tag(i).equals("NOUN") || (listed && (tag(i).equals("ADJ") || tag(i).equals("PROPN")));
  }

  boolean isPossessive(int i) {
    String word = low(i);
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /** The words from {@code first} to {@code last} as written, one space between. */
  String words(int first, int last) {
    String words = document.text().substring(token(first).span().start(), token(last).span().end());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c != ' ' && Character.isWhitespace(c)) || (c == ' ' && words.charAt(i - 1) == ' ')) {
        return words.replaceAll("\\s+", " ");
      }
    }
    return words;
  }

  List<String> lowerWords(int first, int last) {
    return first > last ? List.of() : lower.subList(first, last + 1);
  }

  /** The words from {@code first} to {@code last} in lower case, hyphens joined as written. */
  String lowerText(int first, int last) {
    return first > last ? "" : words(first, last).toLowerCase(Locale.ROOT);
  }
}
