package org.twosource.language;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.twosource.text.WordTable;

/**
 * Leads inflected English verbs back to their dictionary form: irregular ones by a list, regular
 * ones by spelling. Covers the words that a treebank is too small to hold. Immutable; safe to
 * share.
 */
final class VerbForms {

  private static final VerbForms SHARED = new VerbForms();
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final int LONGEST = 12;

  private final Map<String, String> irregular =
      WordTable.map(VerbForms.class, "irregular-verbs.tsv");
  private final Map<String, String> endings = WordTable.map(VerbForms.class, "verb-endings.tsv");

  private VerbForms() {}

  static VerbForms shared() {
    return SHARED;
  }

  /** The lemma of an irregular form, by a Penn tag. */
  Optional<String> irregular(String word, String tag) {
    return isPast(tag) || tag.equals("VBG") || (tag.equals("VBZ") && word.equals("has"))
        ? Optional.ofNullable(irregular.get(word))
        : Optional.empty();
  }

  /** The lemma of a verb in lower case, by a Penn tag. */
  String regular(String word, String tag) {
    if (isPast(tag) && word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (isPast(tag) && word.endsWith("ed") && word.length() > 3) {
      String stem = cut(word, 2);
      return stem.endsWith("e") ? stem + "e" : base(stem);
    }
    if (tag.equals("VBG") && word.endsWith("ing") && VOWELS.matcher(cut(word, 3)).find()) {
      return base(cut(word, 3));
    }
    return tag.equals("VBZ") && word.endsWith("s") && word.length() > 2 ? third(word) : word;
  }

  private static String third(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hiss =
        word.matches(".*(ss|sh|ch|x|zz|o|focus)es") && !word.matches("(ache|cache|shoe)s");
    return hiss ? cut(word, 2) : cut(word, 1);
  }

  /** The verb whose ending -ed or -ing is off: "nam" is name, "stopp" is stop, "visit" is visit. */
  private String base(String stem) {
    // In "qu" the u is no vowel.
    String plain = stem.replace("qu", "qq");
    boolean vowelAndConsonant = plain.matches(".*(^|[^aeiou])[aeiouy][^aeiouywxh]");
    boolean one = VOWELS.matcher(plain).results().count() <= 1;
    Optional<String> listed = entry(stem, plain, LONGEST, 3, false);
    if (listed.isPresent()) {
      return listed.get().equals("e") ? stem + "e" : stem;
    }
    int last = stem.length() - 1;
    if (last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && "aeiouy".indexOf(stem.charAt(last)) < 0) {
      boolean keeps = "szf".indexOf(stem.charAt(last)) >= 0 || (stem.charAt(last) == 'l' && one);
      return keeps ? stem : cut(stem, 1);
    }
    Optional<String> shorter = entry(stem, plain, 2, 1, vowelAndConsonant && !one);
    boolean silent = shorter.map("e"::equals).orElse(vowelAndConsonant && one);
    return silent ? stem + "e" : stem;
  }

  /** What the list says, the longer first; a vowel and a consonant only where they may decide. */
  private Optional<String> entry(String stem, String plain, int most, int least, boolean deciding) {
    String whole = most > 2 ? endings.get("^" + stem) : null;
    for (int n = Math.min(most, stem.length()); whole == null && n >= least; n--) {
      String ending = stem.substring(stem.length() - n);
      boolean pair = n == 2 && plain.substring(plain.length() - 2).matches("[aeiou][^aeiou]");
      whole = !pair || deciding ? endings.get(ending) : null;
    }
    return Optional.ofNullable(whole);
  }

  private static boolean isPast(String tag) {
    return tag.equals("VBD") || tag.equals("VBN");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
