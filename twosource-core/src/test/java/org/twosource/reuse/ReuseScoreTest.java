package org.twosource.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Derived or not, on the pairs marked in {@code gold/reuse}. The articles are no part of this
 * project; where they are absent this is skipped.
 */
class ReuseScoreTest {

  private static final Path PAIRS = Path.of("../gold/reuse/pairs.tsv");
  private static final Path ARTICLES = Path.of("../../shared/data/reuse/articles-2018");

  @Test
  void findsCopiesAndLeavesOwnReportingAlone() throws IOException {
    assumeTrue(Files.isDirectory(ARTICLES), ARTICLES + " is absent");
    Map<String, TextReuse> sets = new HashMap<>();
    int right = 0;
    int found = 0;
    int wanted = 0;
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(PAIRS)) {
      if (line.startsWith("#")) {
        continue;
      }
      String[] pair = line.split("\t", -1);
      TextReuse set = sets.get(pair[0]);
      if (set == null) {
        set = new TextReuse(articles(ARTICLES.resolve(pair[0] + "_articles.csv")));
        sets.put(pair[0], set);
      }
      Optional<Reuse> reuse = set.between(pair[1], pair[2]);
      boolean derived = !pair[3].equals("not");
      wanted += derived ? 1 : 0;
      found += reuse.isPresent() ? 1 : 0;
      right += derived && reuse.isPresent() ? 1 : 0;
      if (derived != reuse.isPresent()) {
        wrong.add(String.join(" ", pair));
      }
    }
    assertThat(wanted).isGreaterThanOrEqualTo(60);
    assertThat((double) right / found)
        .as("precision; wrong: %s", wrong)
        .isGreaterThanOrEqualTo(0.95);
    assertThat((double) right / wanted).as("recall; wrong: %s", wrong).isGreaterThanOrEqualTo(0.85);
  }

  /** The articles by id; the columns are id, publisher, time, text. */
  private static Map<String, String> articles(Path file) throws IOException {
    Map<String, String> found = new HashMap<>();
    for (List<String> row : rows(Files.readString(file, StandardCharsets.UTF_8))) {
      if (row.size() == 4 && !row.get(0).equals("id")) {
        found.put(row.get(0), row.get(3).replace("###", "\n\n"));
      }
    }
    return found;
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          field.append(c);
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(field.toString());
        field.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        field.append(c);
      }
    }
    return rows;
  }
}
