package org.twosource.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.twosource.eval.Answer.Attributed;
import org.twosource.text.Span;

/**
 * Attributions as PolNeAR (Newell et al. 2018) and CofeNet (Wang et al. 2022) count them.
 *
 * <p>Twice: <em>spans</em> are runs of words, each for itself, as CofeNet and sequence labellers
 * are scored; without that word, the words of a role in one attribution are taken together, also
 * where they stand apart, which is harder.
 *
 * <p>An item is right where it covers the same words as one of the gold set ({@link Covered}). What
 * one role covers counts once for each document, however many attributions share it; so does a
 * triple, which is right where all three roles are. Overlap compares, character by character, all
 * that a role covers in a document.
 */
final class AttributionScorer implements Scorer {

  private enum Role {
    SOURCE,
    CUE,
    CONTENT;

    List<Span> of(Attributed one) {
      return switch (this) {
        case SOURCE -> one.source();
        case CUE -> one.cue();
        case CONTENT -> one.content();
      };
    }
  }

  @Override
  public List<Score> score(List<Marked> documents) {
    List<Score> scores = new ArrayList<>();
    for (Role role : Role.values()) {
      scores.add(sum(name(role), documents, one -> exact(one, Set.of(role))));
    }
    for (Role role : Role.values()) {
      scores.add(sum(name(role) + " spans", documents, one -> spans(one, role)));
    }
    scores.add(sum("triple", documents, one -> exact(one, EnumSet.allOf(Role.class))));
    for (Role role : Role.values()) {
      scores.add(sum(name(role) + " overlap", documents, one -> overlap(one, role)));
    }
    return scores;
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static Score sum(String name, List<Marked> documents, Function<Marked, Tally> count) {
    return Score.of(name, documents.stream().map(count).reduce(Tally.NONE, Tally::plus));
  }

  /** Counts what the roles cover, item by item. */
  private static Tally exact(Marked marked, Set<Role> roles) {
    Set<List<BitSet>> wanted = items(marked, marked.gold(), roles);
    Set<List<BitSet>> found = items(marked, marked.found(), roles);
    long right = found.stream().filter(wanted::contains).count();
    return Tally.of(right, found.size(), wanted.size());
  }

  private static Set<List<BitSet>> items(Marked marked, Answer answer, Set<Role> roles) {
    Set<List<BitSet>> items = new HashSet<>();
    for (Attributed one : answer.attributions()) {
      List<BitSet> item = roles.stream().map(role -> covered(marked, one, role)).toList();
      if (item.stream().anyMatch(part -> !part.isEmpty())) {
        items.add(item);
      }
    }
    return items;
  }

  private static Tally spans(Marked marked, Role role) {
    Set<BitSet> wanted = runs(marked, marked.gold(), role);
    Set<BitSet> found = runs(marked, marked.found(), role);
    long right = found.stream().filter(wanted::contains).count();
    return Tally.of(right, found.size(), wanted.size());
  }

  private static Set<BitSet> runs(Marked marked, Answer answer, Role role) {
    Set<BitSet> runs = new HashSet<>();
    for (Attributed one : answer.attributions()) {
      runs.addAll(Covered.runs(marked.passage().text(), role.of(one)));
    }
    return runs;
  }

  private static Tally overlap(Marked marked, Role role) {
    BitSet wanted = all(marked, marked.gold(), role);
    BitSet found = all(marked, marked.found(), role);
    BitSet right = (BitSet) found.clone();
    right.and(wanted);
    return Tally.of(right.cardinality(), found.cardinality(), wanted.cardinality());
  }

  private static BitSet all(Marked marked, Answer answer, Role role) {
    BitSet all = new BitSet();
    answer.attributions().forEach(one -> all.or(covered(marked, one, role)));
    return all;
  }

  private static BitSet covered(Marked marked, Attributed one, Role role) {
    return Covered.of(marked.passage().text(), role.of(one));
  }
}
