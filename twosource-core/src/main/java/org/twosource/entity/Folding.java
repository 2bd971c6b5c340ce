package org.twosource.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds spellings of one name onto one another: case, accents, transliteration, double letters. */
final class Folding {
  private static final List<String[]> RULES = Resource.rows("transliteration.tsv", 2);
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1+");

  private Folding() {}

  /** Lower case, without accents; what is no letter or digit becomes one space. */
  static String plain(String name) {
    if (isSimple(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String letters =
        name.replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace("ß", "ss")
            .replace('ı', 'i')
            .replace('đ', 'd')
            .replace('Đ', 'D');
    String bare =
        ACCENTS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD)).replaceAll("");
    String unquoted = bare.toLowerCase(Locale.ROOT).replaceAll("['’`ʼ.]", "");
    return OTHER.matcher(unquoted).replaceAll(" ").strip();
  }

  private static boolean isSimple(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean space = c == ' ' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != ' ';
      if (!letter && !space) {
        return false;
      }
    }
    return true;
  }

  static List<String> tokens(String name) {
    List<String> tokens = new ArrayList<>();
    for (String token : plain(name).split(" ", -1)) {
      if (!token.isEmpty()) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** One plain word with its sounds folded. */
  static String sound(String token) {
    String folded = token;
    for (String[] rule : RULES) {
      folded = folded.replace(rule[0], rule[1]);
    }
    return DOUBLE.matcher(folded).replaceAll("$1");
  }

  /** Edits, counting two swapped neighbours as one, up to {@code limit}; above it, limit + 1. */
  static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + swap, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return Math.min(d[a.length()][b.length()], limit + 1);
  }

  /** Whether two words of a name may be one: by sound, or a slip in a long enough word. */
  static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String one = sound(a);
    String other = sound(b);
    if (one.equals(other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    int limit = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
    return limit > 0 && one.charAt(0) == other.charAt(0) && distance(one, other, limit) <= limit;
  }
}
