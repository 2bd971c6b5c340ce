package org.twosource.corroboration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.twosource.claim.Claim;
import org.twosource.claim.ReportReading;
import org.twosource.text.Span;

/** Tells what a report takes back: "An earlier version of this story said …". */
final class Corrections {

  private static final List<String> WORDS = words();

  private Corrections() {}

  /** Whether the sentence of the claim says that something told before was wrong. */
  static boolean touches(Said said) {
    return touches(said.reading(), said.claim());
  }

  static boolean touches(ReportReading reading, Claim claim) {
    Span first = claim.span().get(0);
    String text = reading.document().text();
    String sentence =
        reading
            .document()
            .sentenceAt(first.start())
            .map(one -> one.span().in(text))
            .orElse("")
            .toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(sentence::contains);
  }

  private static List<String> words() {
    try (InputStream in = Corrections.class.getResourceAsStream("corrections.txt")) {
      if (in == null) {
        throw new IllegalStateException("no list corrections.txt");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("corrections.txt", e);
    }
  }
}
