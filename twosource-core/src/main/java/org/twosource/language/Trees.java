package org.twosource.language;

/** Reads a sentence's tree out of the states of its words (Dozat & Manning 2017). */
final class Trees {
  private final Heads heads;
  private final Heads.Slice arc;
  private final Heads.Slice hold;
  private final Heads.Slice below;
  private final Heads.Slice above;
  private final Heads.Slice relationBelow;
  private final Heads.Slice relationAbove;
  private final int rootRelation;

  Trees(Heads heads) {
    this.heads = heads;
    arc = heads.slice("arc");
    hold = heads.slice("hold");
    below = heads.slice("below");
    above = heads.slice("above");
    relationBelow = heads.slice("relationBelow");
    relationAbove = heads.slice("relationAbove");
    rootRelation = heads.relations().indexOf("root");
  }

  /** The heads of the words from {@code first} on, counted from {@code first}; -1 for the root. */
  int[] heads(States states, int first, int size) {
    float[][] scores = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        scores[i][j] = states.product(first + i, arc, first + j, hold);
      }
      scores[i][size] = states.product(first + i, arc, heads.root());
    }
    return MaximumTree.heads(scores);
  }

  /** By which relation a word hangs on its head; a head of -1 is the root. */
  String relation(States states, int word, int head) {
    if (head < 0) {
      return "root";
    }
    float[] joint = new float[below.size()];
    for (int k = 0; k < joint.length; k++) {
      joint[k] = states.at(word, below, k) * states.at(head, above, k);
    }
    float[] weights = heads.relationWeights();
    int best = -1;
    float highest = 0;
    for (int r = 0; r < heads.relations().size(); r++) {
      float score = states.at(word, relationBelow, r) + states.at(head, relationAbove, r);
      for (int k = 0; k < joint.length; k++) {
        score += joint[k] * weights[r * joint.length + k];
      }
      if (r != rootRelation && (best < 0 || score > highest)) {
        best = r;
        highest = score;
      }
    }
    return heads.relations().get(best);
  }
}
