package org.twosource.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts a peer's tags and relations into the words of today's Universal Dependencies, by the tables
 * {@code upos.tsv} and one of relations. Immutable.
 */
record TreeWords(Map<List<String>, String> tags, Map<List<String>, String> relations) {
  private static final String ANY = "*";

  /**
   * Reads the tables.
   *
   * @param file the relations
   */
  static TreeWords load(String file) {
    return new TreeWords(table("upos.tsv"), table(file));
  }

  /**
   * The universal tag of a Penn Treebank tag; the word or its relation decides where the tag does
   * not.
   */
  String upos(String penn, String word, String relation) {
    return find(tags, penn, "=" + word.toLowerCase(Locale.ROOT), relation, ANY).orElse("X");
  }

  /** Today's name of the peer's relation, its own where the table has none. */
  String relation(String peers, String penn) {
    return find(relations, peers, penn, ANY).orElse(peers);
  }

  private static Optional<String> find(
      Map<List<String>, String> table, String first, String... seconds) {
    return Arrays.stream(seconds)
        .map(second -> Optional.ofNullable(table.get(List.of(first, second))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Map<List<String>, String> table(String file) {
    try (var in = TreeWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no table " + file);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return lines
          .filter(line -> !line.startsWith("# "))
          .map(line -> List.of(line.split("\t", -1)))
          .collect(Collectors.toMap(row -> row.subList(0, 2), row -> row.get(2)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
