package org.twosource.room.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.twosource.corroboration.Finding;

/** A voice, and the outlets that have its word from it or through others. */
public record Heard(String name, boolean firm, Set<String> outlets) {

  private static final int MOST = 22;
  private static final int NAMED = 6;

  /** The outlets that are named where there is not room for all. */
  public List<String> named() {
    return outlets.stream().limit(outlets.size() == NAMED + 1 ? NAMED + 1 : NAMED).toList();
  }

  /** The voices that outlets pass on, those that most of them have first. */
  static List<Heard> of(List<Finding> findings) {
    Map<String, Heard> found = new LinkedHashMap<>();
    findings.stream().flatMap(Heard::roots).forEach(root -> add(root, found));
    return found.values().stream()
        .sorted(Comparator.comparing((Heard one) -> -one.outlets().size()))
        .limit(MOST)
        .toList();
  }

  private static Stream<Finding.Root> roots(Finding finding) {
    return Stream.concat(
        finding.roots().stream(),
        finding.denied().stream().map(Finding.Denial::roots).flatMap(List::stream));
  }

  private static void add(Finding.Root root, Map<String, Heard> found) {
    root.paths().stream()
        .filter(path -> path.size() > 1)
        .forEach(
            path ->
                found
                    .computeIfAbsent(
                        root.name() + root.firm(),
                        absent -> new Heard(root.name(), root.firm(), new LinkedHashSet<>()))
                    .outlets()
                    .add(path.get(0)));
  }
}
