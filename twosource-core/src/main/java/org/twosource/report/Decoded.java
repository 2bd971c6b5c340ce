package org.twosource.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes read as characters. A byte order mark decides, else UTF-8 where the bytes are that, else
 * the declared charset, else windows-1252.
 *
 * @param text without the byte order mark
 * @param charset what it was read as
 * @param guessed whether the bytes were no UTF-8 and nothing said what they are
 * @param replaced how many characters stand for bytes the charset does not allow
 */
record Decoded(String text, Charset charset, boolean guessed, int replaced) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Without a declared charset. {@code whole}: whether the bytes end where the file does. */
  static Decoded of(byte[] bytes, boolean whole) {
    return of(bytes, whole, Optional.empty());
  }

  static Decoded of(byte[] bytes, boolean whole, Optional<Charset> declared) {
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      int start = hasBom16(bytes) ? 2 : 0;
      int end = whole ? bytes.length : bytes.length - (bytes.length - start) % 2;
      return replacing(bytes, start, end, utf16.get(), false);
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int end = whole ? bytes.length : Utf8.wholeEnd(bytes);
    try {
      String text = strict(bytes, start, end);
      return new Decoded(text, StandardCharsets.UTF_8, false, 0);
    } catch (CharacterCodingException e) {
      return notUtf8(bytes, start, end, declared);
    }
  }

  /** Where the first replaced character stands. */
  int firstReplaced() {
    return text.indexOf(REPLACEMENT);
  }

  /** What a user should know of the reading. */
  Optional<Notice> notice(String file) {
    String what;
    if (replaced > 0) {
      what =
          "%d %s not allowed in %s replaced, the first at %s"
              .formatted(
                  replaced,
                  replaced == 1 ? "byte sequence" : "byte sequences",
                  charset.name(),
                  Problem.place(text, firstReplaced()));
    } else if (guessed) {
      what = "not UTF-8 and no encoding declared, read as " + charset.name();
    } else {
      return Optional.empty();
    }
    return Optional.of(Problem.of(Notice.Code.ENCODING, file, file + ": " + what));
  }

  private static Decoded notUtf8(byte[] bytes, int start, int end, Optional<Charset> declared) {
    if (start == 3 || Utf8.mostly(bytes, start, end)) {
      return replacing(bytes, start, end, StandardCharsets.UTF_8, false);
    }
    Charset charset = declared.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
    return replacing(bytes, start, end, charset, declared.isEmpty());
  }

  private static String strict(byte[] bytes, int start, int end) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, start, end - start))
        .toString();
  }

  private static Decoded replacing(
      byte[] bytes, int start, int end, Charset charset, boolean guessed) {
    String text = new String(bytes, start, end - start, charset);
    int replaced = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    return new Decoded(text, charset, guessed, replaced);
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int[] zeros = new int[2];
    int size = Math.min(4096, bytes.length) & ~1;
    for (int i = 0; i < size; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (size < 8 || Math.min(zeros[0], zeros[1]) > size / 50) {
      return Optional.empty();
    }
    // Latin letters have a zero byte in every second place.
    if (zeros[1] > size / 5) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[0] > size / 5 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean hasBom16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
