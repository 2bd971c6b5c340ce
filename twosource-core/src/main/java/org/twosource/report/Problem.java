package org.twosource.report;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** Words notices about input. */
final class Problem {

  private Problem() {}

  static Notice of(Notice.Code code, String report, String message) {
    return new Notice(code, report, Optional.empty(), message);
  }

  static Notice unreadable(String file, Exception e) {
    return of(Notice.Code.UNREADABLE, file, file + ": " + reason(e));
  }

  static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission to read it";
    }
    if (e instanceof CharacterCodingException) {
      return "its characters cannot be decoded";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** {@code line:column} of {@code offset}, both from 1. */
  static String place(CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    int end = Math.min(offset, text.length());
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return line + ":" + (end - start + 1);
  }
}
