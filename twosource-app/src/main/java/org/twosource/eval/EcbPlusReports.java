package org.twosource.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.twosource.eval.Answer.Grouped;

/**
 * A report of ECB+. Its topic stands for the story, and the half of the topic, ECB or ECB+, for the
 * incident: each half is about one seminal event. The parts are the usual ones.
 */
final class EcbPlusReports {

  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
  private static final Set<String> DEV = Set.of("2", "5", "12", "18", "21", "23", "34", "35");

  private EcbPlusReports() {}

  static GoldDocument read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String topic = name.substring(0, Math.max(0, name.indexOf('_')));
    boolean plus = name.contains("plus");
    StringBuilder text = new StringBuilder();
    String sentence = "";
    Matcher token = TOKEN.matcher(GoldFiles.text(file));
    while (token.find()) {
      if (plus && token.group(1).equals("0")) {
        // The address of the page.
        continue;
      }
      String word = Parser.unescapeEntities(token.group(2), false);
      if (!token.group(1).equals(sentence)) {
        text.append('\n');
        sentence = token.group(1);
      } else if (!".,;:!?'’".contains(word.substring(0, Math.min(1, word.length())))) {
        text.append(' ');
      }
      text.append(word);
    }
    if (topic.isEmpty() || text.length() == 0) {
      throw new GoldException(file, "no topic or no words");
    }
    return GroupingReader.document(
        name,
        "",
        text.toString(),
        Optional.empty(),
        new Grouped(topic + (plus ? "+" : ""), topic, DEV.contains(topic) ? "dev" : "train"));
  }
}
