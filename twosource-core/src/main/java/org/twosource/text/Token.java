package org.twosource.text;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the report's text
 * @param text the word as written
 * @param tag its universal part of speech (UPOS, <a
 *     href="https://universaldependencies.org/u/pos/">Universal Dependencies</a>), such as {@code
 *     VERB} or {@code PROPN}
 * @param lemma its dictionary form in lower case, except for names
 * @param head the index of the token it depends on, or -1 for the root of the sentence
 * @param relation its universal dependency relation to the head, such as {@code nsubj:pass}; {@code
 *     root} for the root
 * @param happened if the word tells an event, how sure the text is that it happened: 3 it did, 0
 *     open, -3 it did not (Lee et al. 2015); not a number where nobody judged
 */
public record Token(
    int index,
    Span span,
    String text,
    String tag,
    String lemma,
    int head,
    String relation,
    float happened) {

  /** A word of which nobody judged whether it happened. */
  public Token(
      int index, Span span, String text, String tag, String lemma, int head, String relation) {
    this(index, span, text, tag, lemma, head, relation, Float.NaN);
  }

  /**
   * Whether the relation is {@code name} or a subtype of it ({@code nsubj} for {@code nsubj:pass}).
   */
  public boolean is(String name) {
    return relation.equals(name)
        || (relation.length() > name.length()
            && relation.startsWith(name)
            && relation.charAt(name.length()) == ':');
  }

  public boolean isVerb() {
    return tag.equals("VERB") || tag.equals("AUX");
  }

  public boolean isName() {
    return tag.equals("PROPN");
  }

  public boolean isNoun() {
    return tag.equals("NOUN") || tag.equals("PROPN") || tag.equals("PRON") || tag.equals("NUM");
  }

  public boolean isPunctuation() {
    return tag.equals("PUNCT");
  }
}
