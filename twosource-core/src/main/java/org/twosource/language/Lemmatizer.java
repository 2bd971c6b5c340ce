package org.twosource.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a word's dictionary form by the longest ending known for its tag, learnt from a treebank; a
 * whole word is the longest ending of all. Verbs that the treebank does not hold go by {@link
 * VerbForms}: endings alone cannot tell "named" from "jumped". Immutable; safe to share.
 *
 * @param rules from {@code tag|ending} ({@code tag|^word} for a whole word) to how many letters to
 *     cut, a space, and what to put instead
 */
record Lemmatizer(Map<String, String> rules) {
  private static final int LONGEST = 6;

  Lemmatizer {
    rules = new HashMap<>(rules);
  }

  /** The lemma of {@code word}, whose tag is {@code UPOS XPOS}. */
  String lemma(String word, String tag) {
    String plain = Straight.of(word);
    if (tag.startsWith("PROPN") && !rules.containsKey(tag + "|^" + plain)) {
      return plain;
    }
    String lower = tag.startsWith("PROPN") ? plain : plain.toLowerCase(Locale.ROOT);
    String penn = tag.startsWith("VERB ") ? tag.substring(5) : "";
    Optional<String> irregular = VerbForms.shared().irregular(lower, penn);
    if (irregular.isPresent()) {
      return irregular.get();
    }
    String rule = rules.get(tag + "|^" + lower);
    if (rule == null && !penn.isEmpty()) {
      return VerbForms.shared().regular(lower, penn);
    }
    for (int n = Math.min(LONGEST, lower.length() - 1); rule == null && n >= 0; n--) {
      rule = rules.get(tag + "|" + lower.substring(lower.length() - n));
    }
    return rule == null ? lower : apply(rule, lower);
  }

  private static String apply(String rule, String word) {
    int space = rule.indexOf(' ');
    int cut = Integer.parseInt(rule, 0, space, 10);
    return cut > word.length()
        ? word
        : word.substring(0, word.length() - cut) + rule.substring(space + 1);
  }
}
