package org.twosource.eval;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of a gold set. */
final class GoldFiles {
  private GoldFiles() {}

  /** The file itself, or the files with that ending anywhere in the folder, in order of path. */
  static List<Path> of(Path path, String ending) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      if (found.isEmpty()) {
        throw new GoldException(path, "holds no file that ends in " + ending);
      }
      return found;
    }
  }

  /** Whether the folder holds a file with that ending, not looking further down. */
  static boolean holds(Path folder, String ending) {
    String[] names = folder.toFile().list();
    return names != null && Arrays.stream(names).anyMatch(name -> name.endsWith(ending));
  }

  /** Whether the folder holds a file with that ending, at any depth. */
  static boolean anyBelow(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(ending));
    }
  }

  static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new GoldException(file, "is not UTF-8");
    }
  }

  static List<String> lines(Path file) throws IOException {
    return text(file).lines().toList();
  }

  static int number(String text, Path file, int line) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new GoldException(file, line, "no number: " + text);
    }
  }
}
