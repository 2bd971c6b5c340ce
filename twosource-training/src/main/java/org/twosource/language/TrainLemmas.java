package org.twosource.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Learns lemma rules from treebanks and prints them, one a line: tag and ending, a tab, the rule.
 * Arguments: treebanks, each a CoNLL-U file or {@code file:genre+genre}.
 */
public final class TrainLemmas {
  private TrainLemmas() {}

  public static void main(String[] banks) throws IOException {
    LemmaTrainer trainer = new LemmaTrainer();
    for (String bank : banks) {
      for (Tree tree : trees(bank)) {
        for (int i = 0; i < tree.size(); i++) {
          trainer.add(tree.words[i], tree.tags[i], tree.lemmas[i]);
        }
      }
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    new TreeMap<>(trainer.train().rules())
        .forEach((key, rule) -> out.print(key + "\t" + rule + "\n"));
    out.flush();
  }

  private static List<Tree> trees(String bank) throws IOException {
    int colon = bank.lastIndexOf(':');
    if (colon < 0) {
      return Treebank.read(Path.of(bank));
    }
    List<String> genres = List.of(bank.substring(colon + 1).split("\\+"));
    return Treebank.read(Path.of(bank.substring(0, colon))).stream()
        .filter(tree -> genres.contains(tree.genre))
        .toList();
  }
}
