package org.twosource.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.twosource.text.Span;

/**
 * Copy in other words, a sentence at a time: most of a sentence's meaningful words stand in one of
 * the other text, in the same order, and the next such sentences follow in order too. One sentence
 * shows nothing, since two leads about one event are often alike.
 */
final class Sentences {

  private static final int WORDS = 6;
  private static final double SHARE = 0.6;
  private static final int LEAST = 3;
  private static final double OF_TEXT = 0.4;

  private Sentences() {}

  /** A sentence's meaningful words, in order and sorted. */
  private static final class Content {
    final Span words;
    final int[] ordered;
    final int[] sorted;

    Content(Span words, int[] ordered) {
      this.words = words;
      this.ordered = ordered;
      this.sorted = ordered.clone();
      Arrays.sort(sorted);
    }
  }

  /** The sentences in common, where they are enough to show copying; else empty. */
  static List<Passage> shared(Words first, Words second) {
    List<Content> ones = contents(first);
    List<Content> others = contents(second);
    List<Passage> found = new ArrayList<>();
    int next = 0;
    for (Content one : ones) {
      for (int j = next; j < others.size(); j++) {
        if (alike(one, others.get(j))) {
          Span here = first.span(one.words.start(), one.words.end());
          Span there = second.span(others.get(j).words.start(), others.get(j).words.end());
          found.add(new Passage(here, there, List.of(new Passage.Piece(here, there)), 0));
          next = j + 1;
          break;
        }
      }
    }
    int least = Math.min(ones.size(), others.size());
    return found.size() >= LEAST && found.size() >= OF_TEXT * least
        ? List.copyOf(found)
        : List.of();
  }

  private static List<Content> contents(Words words) {
    List<Content> found = new ArrayList<>();
    for (Span sentence : words.sentences) {
      int[] ordered =
          words.words.subList(sentence.start(), sentence.end()).stream()
              .filter(word -> !word.quoted() && word.stem() >= 0)
              .mapToInt(Words.Word::stem)
              .toArray();
      if (ordered.length >= WORDS) {
        found.add(new Content(sentence, ordered));
      }
    }
    return found;
  }

  private static boolean alike(Content one, Content other) {
    int least = Math.min(one.ordered.length, other.ordered.length);
    double wanted = Math.max(WORDS, SHARE * least);
    return common(one.sorted, other.sorted) >= wanted
        && inOrder(one.ordered, other.ordered) >= wanted;
  }

  private static int common(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    int count = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        count++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return count;
  }

  /** The length of the longest common subsequence. */
  private static int inOrder(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int x : a) {
      int before = 0;
      for (int j = 0; j < b.length; j++) {
        int above = row[j + 1];
        row[j + 1] = x == b[j] ? before + 1 : Math.max(row[j + 1], row[j]);
        before = above;
      }
    }
    return row[b.length];
  }
}
