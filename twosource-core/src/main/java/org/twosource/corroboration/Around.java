package org.twosource.corroboration;

import java.util.ArrayList;
import java.util.List;

/**
 * What a finding's claims are set against.
 *
 * @param group the claims about the same thing, its own among them
 * @param related what differs from them and stands elsewhere
 * @param whole for a day or an actor of a thing, all that is said of the thing; else empty
 */
record Around(List<Said> group, FindingMaker.Related related, List<Said> whole) {

  Around(List<Said> group, FindingMaker.Related related) {
    this(group, related, List.of());
  }

  /** The claims of one day or actor of the thing that the whole is about. */
  Around aspect(List<Said> those) {
    FindingMaker.Related other = new FindingMaker.Related(List.of(), List.of(), related.causes());
    return new Around(/* group= */ those, other, /* whole= */ group);
  }

  /** The figures of the thing; those of a day or an actor of it differ from all others of it. */
  List<Said> counts() {
    return whole.isEmpty() ? with(related.counts()) : whole;
  }

  List<Said> days() {
    return with(related.days());
  }

  /** The claims of another cause, where some of these say what the cause was. */
  List<Said> causes(List<Said> own) {
    return own.stream().anyMatch(one -> Rivals.isCause(one) || !one.proposition().main())
        ? related.causes()
        : List.of();
  }

  private List<Said> with(List<Said> others) {
    List<Said> all = new ArrayList<>(group);
    all.addAll(others);
    return all;
  }
}
