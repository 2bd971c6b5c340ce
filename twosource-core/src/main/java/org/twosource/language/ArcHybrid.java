package org.twosource.language;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the next
 * word, and the arcs so far. The root stands behind the last word and takes exactly one child, so
 * every end state is one tree.
 */
final class ArcHybrid {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;

  final int size;
  final int[] head;
  final int[] label;
  final int[] leftmost;
  final int[] leftNext;
  final int[] rightmost;
  final int[] rightNext;
  final int[] leftCount;
  final int[] rightCount;
  final long[] childLabels;
  private final int[] stack;
  private int depth;
  private int front;

  ArcHybrid(int size) {
    this.size = size;
    this.head = filled(size + 1);
    this.label = new int[size + 1];
    this.leftmost = filled(size + 1);
    this.leftNext = filled(size + 1);
    this.rightmost = filled(size + 1);
    this.rightNext = filled(size + 1);
    this.leftCount = new int[size + 1];
    this.rightCount = new int[size + 1];
    this.childLabels = new long[size + 1];
    this.stack = new int[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, -1);
    return array;
  }

  /** The word {@code i} below the top of the stack, or -1. */
  int stack(int i) {
    return i < depth ? stack[depth - 1 - i] : -1;
  }

  /** The word {@code i} behind the next one (the root after the last), or -1. */
  int buffer(int i) {
    return front + i <= size ? front + i : -1;
  }

  int depth() {
    return depth;
  }

  int front() {
    return front;
  }

  boolean isDone() {
    return front == size && depth == 0;
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> front < size;
      case LEFT -> depth > 0 && (front < size || depth == 1);
      default -> depth > 1;
    };
  }

  void apply(int action, int relation) {
    switch (action) {
      case SHIFT -> stack[depth++] = front++;
      case LEFT -> attachLeft(stack[--depth], relation);
      default -> attachRight(stack[--depth], relation);
    }
  }

  private void attachLeft(int child, int relation) {
    link(front, child, relation);
    leftNext[child] = leftmost[front];
    leftmost[front] = child;
    leftCount[front]++;
  }

  private void attachRight(int child, int relation) {
    int parent = stack[depth - 1];
    link(parent, child, relation);
    rightNext[child] = rightmost[parent];
    rightmost[parent] = child;
    rightCount[parent]++;
  }

  private void link(int parent, int child, int relation) {
    head[child] = parent;
    label[child] = relation;
    childLabels[parent] |= 1L << relation;
  }
}
