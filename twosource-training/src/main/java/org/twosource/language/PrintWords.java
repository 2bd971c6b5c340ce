package org.twosource.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.twosource.text.Span;

/**
 * Prints where the words of texts stand, as the product cuts them: one line a file with its path, a
 * tab, and for each sentence its paragraph and then {@code start-end} of each word, sentences
 * divided by {@code |}. Offsets count UTF-16 code units.
 */
public final class PrintWords {
  private PrintWords() {}

  /** Reads every {@code .txt} file of each folder named. */
  public static void main(String[] folders) throws IOException {
    EnglishWords words = new EnglishWords();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String folder : folders) {
      for (Path file : texts(Path.of(folder))) {
        String text = Files.readString(file);
        out.print(file + "\t" + line(text, words.of(text)) + "\n");
      }
    }
    out.flush();
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String line(String text, List<List<Span>> sentences) {
    StringBuilder line = new StringBuilder();
    int paragraph = 0;
    int from = 0;
    for (List<Span> sentence : sentences) {
      boolean breaks =
          text.substring(from, sentence.get(0).start()).chars().anyMatch(c -> c == '\n');
      paragraph += from > 0 && breaks ? 1 : 0;
      line.append(line.isEmpty() ? "" : "|").append(paragraph);
      for (Span word : sentence) {
        line.append(' ').append(word.start()).append('-').append(word.end());
        from = word.end();
      }
    }
    return line.toString();
  }
}
