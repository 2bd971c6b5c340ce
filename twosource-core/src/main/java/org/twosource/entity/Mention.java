package org.twosource.entity;

import java.util.Optional;
import org.twosource.text.Span;

/**
 * Words of a report that mean an entity.
 *
 * @param span the words: a name ("Irena Dovic"), a description ("the spy agency") or a pronoun
 *     ("he"), without determiner only where that is how the name is used
 * @param head the head word of the mention
 * @param form what sort of words they are
 * @param text the words as written
 */
public record Mention(Span span, Span head, Form form, String text) {

  /** What sort of words a mention is. */
  public enum Form {
    NAME,
    ACRONYM,
    DESCRIPTION,
    PRONOUN
  }

  /** The words without a leading article. */
  public Optional<String> name() {
    return form == Form.NAME || form == Form.ACRONYM ? Optional.of(text) : Optional.empty();
  }
}
