package org.twosource.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twosource.text.Document;
import org.twosource.text.Sentence;
import org.twosource.text.Token;

/** Prints what the model reads in a text file as CoNLL-U, for people who look at trees. */
public final class PrintTrees {
  private PrintTrees() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    LanguageModel model = LanguageModels.english();
    for (String file : arguments) {
      print(model.read(Files.readString(Path.of(file))), out);
    }
    out.flush();
  }

  private static void print(Document document, PrintStream out) {
    for (Sentence sentence : document.sentences()) {
      out.println("# sent_id = " + sentence.index() + "  paragraph = " + sentence.paragraph());
      out.println("# text = " + sentence.span().in(document.text()));
      for (Token token : sentence.tokens()) {
        out.println(
            String.join(
                "\t",
                Integer.toString(token.index() + 1),
                token.text(),
                token.lemma(),
                token.tag(),
                "_",
                "_",
                Integer.toString(token.head() + 1),
                token.relation(),
                "_",
                token.span().start() + ":" + token.span().end()));
      }
      out.println();
    }
  }
}
