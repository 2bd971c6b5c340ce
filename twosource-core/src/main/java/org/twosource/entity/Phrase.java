package org.twosource.entity;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Span;

/** Words of one sentence that may mean an entity, while a report is being read. Not shared. */
final class Phrase {
  /** How a phrase is introduced. */
  enum Determiner {
    BARE,
    DEFINITE,
    INDEFINITE,
    POSSESSED
  }

  final Line line;

  /** The first and last token of the mention, without what only belongs to it. */
  int first;

  int last;
  int head;

  /** The first token with the titles before a name. */
  int outer;

  Mention.Form form;
  Determiner determiner = Determiner.BARE;
  @Nullable EntityKind kind;

  /** The name, or the words of a description without determiner. */
  String words;

  /** The words for what it is, lower case, such as "spy agency"; empty for a bare name. */
  String type = "";

  final Set<String> roles = new LinkedHashSet<>();
  Gender gender = Gender.UNKNOWN;
  boolean plural;

  /** Whether its type names a body or an office of which only one can be meant. */
  boolean unique;

  /** Whether only its position makes its kind likely. */
  boolean unsure;

  /** How likely the language model holds its kind, 0 to 1; 0 where it did not say. */
  double likely;

  /** Whether it is the subject of a verb of saying. */
  boolean speaker;

  @Nullable String country;
  @Nullable Phrase possessor;
  @Nullable Phrase belongsTo;

  /** A phrase that means the same, by apposition or an acronym in brackets. */
  @Nullable Phrase same;

  Phrase(Line line, int first, int last, int head, Mention.Form form, String words) {
    this.line = line;
    this.first = first;
    this.last = last;
    this.outer = first;
    this.head = head;
    this.form = form;
    this.words = words;
  }

  boolean sharesLine(Phrase other) {
    return line.sentence().index() == other.line.sentence().index();
  }

  boolean isName() {
    return form == Mention.Form.NAME || form == Mention.Form.ACRONYM;
  }

  boolean isPronoun() {
    return form == Mention.Form.PRONOUN;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  int start() {
    return line.sentence().token(first).span().start();
  }

  Mention mention() {
    Span span = line.sentence().span(first, last);
    return new Mention(
        span, line.sentence().token(head).span(), form, span.in(line.document().text()));
  }
}
