package org.twosource.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.twosource.text.Span;
import org.twosource.text.Token;
import org.twosource.text.Tree;

/**
 * An attribution while it is being read: tokens of one sentence, and quoted sentences that run on.
 * Used within one extraction only.
 */
final class Draft {

  final Tree tree;
  final Token cue;
  final BitSet cueWords = new BitSet();
  final BitSet content = new BitSet();
  final List<Span> runOn = new ArrayList<>();
  final Certainty certainty;
  final CueEntry.Kind kind;

  /** Each voice that speaks; empty where nobody is named. */
  final List<SourcePhrase.Voice> sources;

  /** The words that name who speaks. */
  final BitSet sourceWords = new BitSet();

  /** Those who only say that this is right. */
  final List<Draft> seconds = new ArrayList<>();

  /** The attribution whose content this one shares, for "citing" and the like. */
  @Nullable Draft within;

  /** Whether its cue is a phrase that is used for nothing else, whatever the model has seen. */
  boolean fixed;

  double confidence = 0.9;

  /** Whether something is said to be so. */
  boolean states = true;

  Draft(Tree tree, Token cue, SourcePhrase source, Certainty certainty, CueEntry.Kind kind) {
    this.tree = tree;
    this.cue = cue;
    this.sources = source.voices();
    this.sourceWords.or(source.words());
    this.certainty = certainty;
    this.kind = kind;
    this.cueWords.set(cue.index());
  }

  /** What the page itself frames as the words of a voice, whatever the model has seen. */
  static Draft framed(Tree tree, Token cue, SourcePhrase source) {
    return framed(tree, cue, source, Certainty.ASSERTED);
  }

  /** The same of words that the frame asserts, weakens or denies. */
  static Draft framed(Tree tree, Token cue, SourcePhrase source, Certainty certainty) {
    Draft draft = new Draft(tree, cue, source, certainty, CueEntry.Kind.SAY);
    draft.sourceWords.clear(cue.index());
    draft.fixed = true;
    draft.confidence = 0.93;
    return draft;
  }

  boolean isNamed() {
    return !sources.isEmpty();
  }

  int sentence() {
    return tree.sentence().index();
  }

  /** Everything that belongs to saying it rather than to what is said. */
  BitSet frame() {
    BitSet frame = new BitSet();
    frame.or(cueWords);
    frame.or(sourceWords);
    return frame;
  }
}
