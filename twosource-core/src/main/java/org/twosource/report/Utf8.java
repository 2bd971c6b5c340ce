package org.twosource.report;

/** Looks at bytes that may be UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Whether more characters beyond ASCII are right than wrong: UTF-8 with some damage. */
  static boolean mostly(byte[] bytes, int start, int end) {
    int right = 0;
    int wrong = 0;
    int i = start;
    while (i < end) {
      int size = size(bytes[i]);
      if (size == 1) {
        i++;
      } else if (size > 1 && continues(bytes, i, Math.min(end, i + size), size)) {
        right++;
        i += size;
      } else {
        wrong++;
        i++;
      }
    }
    return right > wrong;
  }

  /** The end of the last whole character, for bytes that were cut anywhere. */
  static int wholeEnd(byte[] bytes) {
    for (int back = 1; back <= Math.min(3, bytes.length); back++) {
      int size = size(bytes[bytes.length - back]);
      if (size > 0) {
        return size > back ? bytes.length - back : bytes.length;
      }
    }
    return bytes.length;
  }

  /** How many bytes a character has that starts so; 0 where none starts so. */
  private static int size(byte first) {
    int value = first & 0xFF;
    if (value < 0x80) {
      return 1;
    }
    if (value < 0xC2 || value > 0xF4) {
      return 0;
    }
    return value < 0xE0 ? 2 : value < 0xF0 ? 3 : 4;
  }

  private static boolean continues(byte[] bytes, int start, int end, int size) {
    if (end - start < size) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
