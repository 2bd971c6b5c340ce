package org.twosource.quantity;

/**
 * A piece of a sentence as the number rules see it: a run of digits, a word, or one mark.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param text as written
 * @param lower in lower case
 * @param tag the part of speech of the token it lies in, X where unknown
 * @param lemma the lemma of that token where the token is this word, else empty
 * @param glued whether no white space stands before it
 */
record Atom(
    int start, int end, String text, String lower, String tag, String lemma, boolean glued) {

  boolean isDigits() {
    char c = text.charAt(0);
    return (c >= '0' && c <= '9') || (c == '.' && text.length() > 1);
  }

  boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  boolean isMark() {
    return !isDigits() && !isWord();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isName() {
    return tag.equals("PROPN");
  }
}
