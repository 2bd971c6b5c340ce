package org.twosource.language;

/** What each action costs in arcs of the true tree (Goldberg and Nivre 2013, arc-hybrid). */
final class DynamicOracle {
  private DynamicOracle() {}

  static int cost(ArcHybrid state, int[] heads, int action) {
    return switch (action) {
      case ArcHybrid.SHIFT -> shift(state, heads);
      case ArcHybrid.LEFT -> left(state, heads);
      default -> right(state, heads);
    };
  }

  private static int shift(ArcHybrid state, int[] heads) {
    int word = state.front();
    int lost = 0;
    for (int i = 0; i < state.depth(); i++) {
      int other = state.stack(i);
      if (i > 0 && heads[word] == other) {
        lost++;
      }
      if (heads[other] == word) {
        lost++;
      }
    }
    return lost;
  }

  private static int left(ArcHybrid state, int[] heads) {
    int top = state.stack(0);
    int lost = heads[top] == state.stack(1) || heads[top] > state.front() ? 1 : 0;
    return lost + childrenAhead(state, heads, top);
  }

  private static int right(ArcHybrid state, int[] heads) {
    int top = state.stack(0);
    return (heads[top] >= state.front() ? 1 : 0) + childrenAhead(state, heads, top);
  }

  private static int childrenAhead(ArcHybrid state, int[] heads, int word) {
    int lost = 0;
    for (int i = state.front(); i < state.size; i++) {
      if (heads[i] == word) {
        lost++;
      }
    }
    return lost;
  }
}
