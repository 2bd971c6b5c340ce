package org.twosource.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Leaves out the parser weights that say little, and scores what is left.
 *
 * <p>Arguments: the trained file, the file to write, the least weight to keep (of 127), and the
 * development treebank.
 */
public final class ShrinkGrammar {
  private ShrinkGrammar() {}

  public static void main(String[] arguments) throws IOException {
    Path to = Path.of(arguments[1]);
    Grammar grammar = read(Path.of(arguments[0]));
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      Grammar.writeHead(out, grammar.clusters());
      Grammar.writeList(out, grammar.tagger().tags());
      ((Weights) grammar.tagger().scorer()).write(out, 1);
      Grammar.writeMap(out, grammar.lemmatizer().rules());
      Grammar.writeList(out, grammar.parser().relations());
      ((Weights) grammar.parser().scorer()).write(out, Integer.parseInt(arguments[2]));
    }
    Grammar small = read(to);
    var trees = Treebank.read(Path.of(arguments[3]));
    System.out.println(Files.size(to) + " bytes");
    System.out.println("own tags    " + Score.of(small, trees, false));
    System.out.println("given tags  " + Score.of(small, trees, true));
  }

  private static Grammar read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return LanguageModels.read(in);
    }
  }
}
