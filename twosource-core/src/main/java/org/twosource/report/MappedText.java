package org.twosource.report;

import java.util.Arrays;

/** Text put together character by character, each with the place it stood at in the file. */
final class MappedText {

  private final StringBuilder text = new StringBuilder();
  private int[] runText = new int[8];
  private int[] runFile = new int[8];
  private int runs;

  int length() {
    return text.length();
  }

  void append(char c, int file) {
    if (runs == 0 || runFile[runs - 1] + text.length() - runText[runs - 1] != file) {
      addRun(text.length(), file);
    }
    text.append(c);
  }

  /** Adds {@code other} on a line of its own. */
  void appendLine(MappedText other) {
    if (text.length() > 0) {
      text.append('\n');
    }
    for (int i = 0; i < other.runs; i++) {
      addRun(text.length() + other.runText[i], other.runFile[i]);
    }
    text.append(other.text);
  }

  /** Drops white space from the end. */
  void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    while (runs > 0 && runText[runs - 1] >= end) {
      runs--;
    }
  }

  boolean endsWith(char c) {
    return text.length() > 0 && text.charAt(text.length() - 1) == c;
  }

  OffsetMap offsets() {
    return runs == 0
        ? OffsetMap.shifted(0)
        : new OffsetMap(Arrays.copyOf(runText, runs), Arrays.copyOf(runFile, runs));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void addRun(int textOffset, int fileOffset) {
    if (runs == runText.length) {
      runText = Arrays.copyOf(runText, runs * 2);
      runFile = Arrays.copyOf(runFile, runs * 2);
    }
    runText[runs] = textOffset;
    runFile[runs++] = fileOffset;
  }
}
