package org.twosource.bench.newsroom;

import java.util.List;

/**
 * Who speaks.
 *
 * @param id who it really is: a body and the person who speaks for it have one id
 * @param name as the marks name it
 * @param forms how a report brings it up for the first time
 * @param later how it is called after that
 * @param pronoun he, she, it or they
 * @param firm whether it can be found again: a body, a named person, an outlet's own reporter
 * @param party whom it answers to
 */
record Voice(
    String id,
    Sort sort,
    String name,
    List<String> forms,
    String later,
    String pronoun,
    boolean plural,
    boolean firm,
    String party) {

  /** What it is. */
  enum Sort {
    BODY,
    PERSON,
    UNNAMED,
    OUTLET,
    REPORTER
  }

  /** An outlet or blog as a relay, or as a voice that does not say how it knows. */
  static Voice outlet(String name) {
    return new Voice(
        "outlet " + name, Sort.OUTLET, name, List.of(name), name, "it", false, false, name);
  }

  /** An outlet's own reporter who was there. */
  static Voice reporter(String outlet) {
    String form = "a reporter of " + outlet;
    return new Voice(
        "reporter " + outlet,
        Sort.REPORTER,
        outlet + "'s reporter",
        List.of(form),
        form,
        "they",
        false,
        true,
        outlet);
  }
}
