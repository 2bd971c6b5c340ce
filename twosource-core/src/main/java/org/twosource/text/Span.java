package org.twosource.text;

/**
 * A half-open stretch of a report's text, in UTF-16 code units: {@code start} is inside, {@code
 * end} is not.
 *
 * <p>Immutable. A span knows nothing of what it marks; labels live in the record that holds it.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether every character of {@code other} is in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the character at {@code offset} is in this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether the two share a character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words this span marks in {@code text}. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** By start, then the shorter first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
