package org.twosource.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Name pairs of OpenSanctions' name_bench, where the data lies beside the repository. */
class NameMatchBenchTest {
  private static final Path CASES =
      Path.of("../../shared/data/names/matching/name_bench/cases.csv");

  /** Right, found and expected pairs. */
  private record Score(int right, int found, int expected) {
    double f1() {
      return 2.0 * right / (found + expected);
    }
  }

  @Test
  void matchesPairs(TestReporter reporter) throws IOException {
    assumeTrue(Files.exists(CASES), "no shared data: " + CASES + " is absent");
    Score people = score("Person");
    Score bodies = score("");
    reporter.publishEntry("name_bench people", people.toString());
    reporter.publishEntry("name_bench bodies", bodies.toString());
    assertThat(people.f1()).isGreaterThan(0.6);
    assertThat(bodies.f1()).isGreaterThan(0.5);
  }

  private static Score score(String schema) throws IOException {
    int right = 0;
    int found = 0;
    int expected = 0;
    for (String line : Files.readAllLines(CASES).subList(1, Files.readAllLines(CASES).size())) {
      List<String> cells = cells(line);
      boolean person = cells.get(1).equals("Person");
      if (person != schema.equals("Person")) {
        continue;
      }
      boolean same =
          person
              ? NameMatch.persons(cells.get(2), cells.get(3))
              : NameMatch.bodies(cells.get(2), cells.get(3));
      boolean gold = cells.get(4).equals("true");
      right += same && gold ? 1 : 0;
      found += same ? 1 : 0;
      expected += gold ? 1 : 0;
    }
    return new Score(right, found, expected);
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
