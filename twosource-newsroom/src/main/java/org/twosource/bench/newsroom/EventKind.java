package org.twosource.bench.newsroom;

import java.util.List;

/**
 * A kind of event, from the vocabulary.
 *
 * @param nouns what it is called
 * @param counts what may be counted
 * @param causes two that may lie behind it
 * @param bodies ids of who speaks of it
 * @param decider the body whose act it is, empty where it is none
 * @param alarm whether somebody may have been warned
 * @param seen whether a reporter may see what came of it
 * @param rivals whether the causes cannot both be so
 */
record EventKind(
    String id,
    List<String> nouns,
    List<String> counts,
    List<String> causes,
    List<String> bodies,
    String decider,
    boolean alarm,
    boolean seen,
    boolean rivals) {

  static EventKind parse(String line) {
    List<String> fields = Sections.fields(line, 7);
    List<String> also = Sections.list(fields.get(6));
    String decider = fields.get(5).equals("-") ? "" : fields.get(5);
    return new EventKind(
        fields.get(0),
        Sections.list(fields.get(1)),
        Sections.list(fields.get(2)),
        Sections.list(fields.get(3)),
        Sections.list(fields.get(4)),
        decider,
        also.contains("alarm"),
        also.contains("seen"),
        also.contains("rivals"));
  }
}
