package org.twosource.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Said;
import org.twosource.text.Span;

/**
 * Puts sources, cues and contents together: each content goes to the cue it matches best, each
 * source to all that it matches ("she said … and added"), and to the best one where it matches
 * none.
 */
final class SaidReader {
  /** The network's products are divided by this, as in training. */
  private static final double SCALE = 8;

  /** From this on the model is sure that a word is part of no attribution, as a logarithm. */
  private static final double SURE = Math.log(0.8);

  /** What it costs to begin a content, see {@link Marking}; tuned on PolNeAR's dev part. */
  private static final double OPENING = 1.2;

  private final Marking marking;
  private final int outside;
  private final Heads.Slice roles;
  private final Heads.Slice cue;
  private final Heads.Slice part;

  SaidReader(Heads heads) {
    marking =
        new Marking(heads.roles(), heads.roleAfter(), kind -> kind.equals("Content") ? OPENING : 0);
    outside = heads.roles().indexOf("O");
    roles = heads.slice("roles");
    cue = heads.slice("cue");
    part = heads.slice("part");
  }

  private static final class Group {
    final Marking.Chunk cue;
    final List<Marking.Chunk> contents = new ArrayList<>();
    Marking.@Nullable Chunk source;
    double sourceScore = Double.NEGATIVE_INFINITY;

    Group(Marking.Chunk cue) {
      this.cue = cue;
    }
  }

  /**
   * The attributions of a window.
   *
   * @param span where a chunk stands in the text
   */
  List<Said> read(States states, Function<Marking.Chunk, Span> span) {
    List<Marking.Chunk> chunks = marking.chunks(states, roles);
    List<Group> groups =
        chunks.stream().filter(c -> c.kind().equals("Cue")).map(Group::new).toList();
    if (groups.isEmpty()) {
      return List.of();
    }
    for (Marking.Chunk chunk : chunks) {
      if (!chunk.kind().equals("Cue")) {
        give(states, chunk, groups);
      }
    }
    return groups.stream()
        .filter(group -> !group.contents.isEmpty())
        .map(group -> said(group, span))
        .toList();
  }

  /** Whether a word surely belongs to no attribution. */
  boolean isPlain(States states, int word) {
    return states.logSoftmax(word, roles)[outside] >= SURE;
  }

  private void give(States states, Marking.Chunk chunk, List<Group> groups) {
    Map<Group, Double> scores = new HashMap<>();
    for (Group group : groups) {
      scores.put(group, score(states, chunk, group.cue));
    }
    Group best = groups.stream().max(Comparator.comparing(scores::get)).orElseThrow();
    if (chunk.kind().equals("Content")) {
      best.contents.add(chunk);
      return;
    }
    for (Group group : groups) {
      double score = scores.getOrDefault(group, 0.0);
      if ((score > 0 || group == best) && score > group.sourceScore) {
        group.source = chunk;
        group.sourceScore = score;
      }
    }
  }

  private double score(States states, Marking.Chunk chunk, Marking.Chunk of) {
    double sum = 0;
    for (int i = chunk.first(); i <= chunk.last(); i++) {
      sum += states.product(of.first(), cue, i, part);
    }
    return sum / (chunk.last() - chunk.first() + 1) / SCALE;
  }

  private static Said said(Group group, Function<Marking.Chunk, Span> span) {
    double likely = group.cue.likely();
    if (group.source != null) {
      likely = Math.min(likely, group.source.likely());
    }
    for (Marking.Chunk content : group.contents) {
      likely = Math.min(likely, content.likely());
    }
    return new Said(
        Optional.ofNullable(group.source).map(span),
        span.apply(group.cue),
        group.contents.stream().map(span).toList(),
        likely);
  }
}
