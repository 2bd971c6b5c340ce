package org.twosource.language;

/**
 * What the parser looks at for one step, after Zhang and Nivre (2011), for the arc-hybrid state:
 * words near the top of the stack and the front of the buffer, their children, and what lies
 * between.
 */
final class ParserFeatures {
  private final FeatureKeys keys;
  private final Signals s;
  private final ArcHybrid state;

  ParserFeatures(Signals signals, ArcHybrid state, FeatureKeys keys) {
    this.s = signals;
    this.state = state;
    this.keys = keys;
  }

  void extract() {
    keys.clear();
    int s0 = state.stack(0);
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int b0 = state.buffer(0);
    int b1 = state.buffer(1);
    int b2 = state.buffer(2);
    keys.add(1, 0);
    single(10, s0);
    single(20, s1);
    single(30, s2);
    single(40, b0);
    single(50, b1);
    single(60, b2);
    single(70, state.stack(3));
    keys.add(80, tag(state.buffer(3)));
    pair(100, s0, b0);
    pair(120, s1, s0);
    pair(140, s1, b0);
    pair(160, b0, b1);
    keys.add(180, tag(s2), tag(s0));
    keys.add(181, tag(s2), tag(b0));
    keys.add(182, form(s0), tag(b0), tag(b1));
    keys.add(183, form(s1), tag(s0), tag(b0));
    triples(s0, s1, s2, b0, b1, b2);
    children(s0, s1, b0);
    structure(s0, s1, b0);
    between(s0, s1, b0);
  }

  private int form(int i) {
    return s.at(s.form, i);
  }

  private int lemma(int i) {
    return s.at(s.lemma, i);
  }

  private int tag(int i) {
    return s.at(s.tag, i);
  }

  private int upos(int i) {
    return s.at(s.upos, i);
  }

  private int cluster(int i) {
    return s.at(s.cluster, i);
  }

  private int label(int i) {
    return i < 0 || state.head[i] < 0 ? -1 : state.label[i];
  }

  private static int of(int[] links, int i) {
    return i < 0 ? -1 : links[i];
  }

  private void single(int t, int i) {
    keys.add(t, form(i));
    keys.add(t + 1, tag(i));
    keys.add(t + 2, form(i), tag(i));
    keys.add(t + 3, lemma(i), upos(i));
    keys.add(t + 4, cluster(i), upos(i));
    keys.add(t + 5, s.at(s.shape, i), upos(i));
  }

  private void pair(int t, int a, int b) {
    int distance = distance(a, b);
    keys.add(t, form(a), form(b));
    keys.add(t + 1, form(a), tag(b));
    keys.add(t + 2, tag(a), form(b));
    keys.add(t + 3, tag(a), tag(b));
    keys.add(t + 4, lemma(a), lemma(b));
    keys.add(t + 5, lemma(a), tag(a), tag(b));
    keys.add(t + 6, tag(a), lemma(b), tag(b));
    keys.add(t + 7, upos(a), upos(b), distance);
    keys.add(t + 8, cluster(a), cluster(b));
    keys.add(t + 9, lemma(a), cluster(b));
    keys.add(t + 10, cluster(a), lemma(b));
    keys.add(t + 11, cluster(a), tag(b), distance);
    keys.add(t + 12, tag(a), cluster(b), distance);
  }

  private void triples(int s0, int s1, int s2, int b0, int b1, int b2) {
    keys.add(200, tag(s0), tag(b0), tag(b1));
    keys.add(201, tag(s1), tag(s0), tag(b0));
    keys.add(202, tag(s2), tag(s1), tag(s0));
    keys.add(203, tag(b0), tag(b1), tag(b2));
    keys.add(204, tag(s1), tag(s0), tag(b0), tag(b1));
    keys.add(205, tag(s2), tag(s1), tag(s0), tag(b0));
    keys.add(206, tag(s0), tag(b0), tag(b1), tag(b2));
    keys.add(207, upos(s1), upos(s0), lemma(b0));
    keys.add(208, upos(s1), lemma(s0), upos(b0));
    keys.add(209, lemma(s1), upos(s0), upos(b0));
    keys.add(210, cluster(s1), cluster(s0), cluster(b0));
    keys.add(211, cluster(s1), lemma(s0), cluster(b0));
    keys.add(212, lemma(s1), lemma(s0), upos(b0));
    int s0r = of(state.rightmost, s0);
    keys.add(213, lemma(s1), lemma(s0), lemma(s0r));
    keys.add(214, lemma(s1), lemma(s0), lemma(of(state.leftmost, s0)));
    keys.add(215, lemma(s0), lemma(of(state.leftmost, b0)), lemma(b0));
  }

  private void child(int t, int parent, int child, int context) {
    keys.add(t, tag(child), label(child));
    keys.add(t + 1, form(child));
    keys.add(t + 2, tag(parent), upos(child), label(child));
    keys.add(t + 3, tag(parent), tag(child), tag(context));
    keys.add(t + 4, lemma(parent), label(child));
    keys.add(t + 5, upos(parent), label(child), tag(context));
    keys.add(t + 6, tag(parent), lemma(child), tag(context));
  }

  private void children(int s0, int s1, int b0) {
    int s0l = of(state.leftmost, s0);
    int s0r = of(state.rightmost, s0);
    int s1l = of(state.leftmost, s1);
    int s1r = of(state.rightmost, s1);
    int b0l = of(state.leftmost, b0);
    child(220, s0, s0l, b0);
    child(230, s0, s0r, b0);
    child(240, s0, of(state.leftNext, s0l), s1);
    child(250, s0, of(state.rightNext, s0r), b0);
    child(260, s1, s1l, s0);
    child(270, s1, s1r, s0);
    child(280, s1, of(state.rightNext, s1r), s0);
    child(290, b0, b0l, s0);
    child(300, b0, of(state.leftNext, b0l), s0);
    child(310, s0, s0l, s1);
    child(320, s0, s0r, s1);
    keys.add(330, tag(s0), label(s0l), label(s0r), tag(b0));
    keys.add(331, tag(s1), label(s1l), label(s1r), tag(s0));
    keys.add(332, tag(s1), label(s1r), tag(s0), tag(b0));
    keys.add(333, tag(s1), tag(s0), label(s0l), label(s0r));
  }

  private void structure(int s0, int s1, int b0) {
    keys.add(340, tag(s0), valency(state.leftCount, s0), valency(state.rightCount, s0));
    keys.add(341, tag(s1), valency(state.leftCount, s1), valency(state.rightCount, s1));
    keys.add(342, tag(b0), valency(state.leftCount, b0));
    keys.add(343, form(s0), valency(state.rightCount, s0));
    keys.add(344, tag(s0), labels(s0), upos(b0));
    keys.add(345, tag(s1), labels(s1), upos(s0));
    keys.add(346, tag(b0), labels(b0), upos(s0));
    keys.add(347, lemma(s1), labels(s1), upos(s0));
    keys.add(348, lemma(s0), labels(s0), upos(b0));
    keys.add(349, Math.min(state.depth(), 5), upos(s0), upos(b0));
  }

  private void between(int s0, int s1, int b0) {
    int left = span(s1, s0);
    int right = span(s0, b0);
    keys.add(360, upos(s1), upos(s0), left);
    keys.add(361, upos(s0), upos(b0), right);
    keys.add(362, upos(s1), upos(s0), left, upos(b0));
    keys.add(363, lemma(s1), upos(s0), left);
    keys.add(364, upos(s0), lemma(b0), right);
    int last = s.size - 1;
    keys.add(365, form(last), tag(s0), tag(b0));
  }

  /** Which marks, verbs and joining words stand between two words. */
  private int span(int from, int to) {
    if (from < 0 || to < 0) {
      return -1;
    }
    int seen = 0;
    for (int i = Math.max(from + 1, to - 30); i < to; i++) {
      seen |= s.landmark(i);
    }
    return seen;
  }

  private int labels(int i) {
    if (i < 0) {
      return -1;
    }
    long set = state.childLabels[i];
    return (int) (set ^ (set >>> 32));
  }

  private static int valency(int[] counts, int i) {
    return i < 0 ? -1 : Math.min(counts[i], 5);
  }

  private static int distance(int a, int b) {
    if (a < 0 || b < 0) {
      return -1;
    }
    int gap = b - a;
    return gap < 5 ? gap : gap < 10 ? 5 : gap < 20 ? 6 : 7;
  }
}
