package org.twosource.room.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What two texts have that the other has not, word by word: the shortest edit after Myers (1986),
 * of texts that are not too different; beyond that what lies between their common ends. A few
 * common words in the midst of changes are taken for changed, since nobody reads them as the same.
 */
public final class WordDiff {

  /** So many words may be put in or left out; the time grows with its square. */
  private static final int MOST = 1200;

  /** So many common words may be lost between changes. */
  private static final int FEW = 3;

  private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}'’]+|.", Pattern.DOTALL);

  private WordDiff() {}

  /** How a stretch stands to the earlier text. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** A stretch. */
  public record Part(Kind kind, String text) {}

  /** The later text with what is gone from the earlier one in its place. */
  public static List<Part> between(String before, String after) {
    List<String> a = words(before);
    List<String> b = words(after);
    int head = 0;
    while (head < Math.min(a.size(), b.size()) && a.get(head).equals(b.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(a.size(), b.size()) - head
        && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
      tail++;
    }
    List<Part> parts = new ArrayList<>();
    a.subList(0, head).forEach(word -> add(parts, Kind.SAME, word));
    middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), parts);
    a.subList(a.size() - tail, a.size()).forEach(word -> add(parts, Kind.SAME, word));
    return whole(parts);
  }

  /** Changes with no more than a few words between them put together: first gone, then new. */
  private static List<Part> whole(List<Part> parts) {
    List<Part> found = new ArrayList<>();
    List<Part> run = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean inside = !run.isEmpty() && i + 1 < parts.size();
      if (part.kind() != Kind.SAME || (inside && isLost(part, run, parts.get(i + 1)))) {
        run.add(part);
      } else {
        flush(run, found);
        found.add(part);
      }
    }
    flush(run, found);
    return found;
  }

  /** Whether words between two changes are too few to be seen as the same. */
  private static boolean isLost(Part same, List<Part> before, Part after) {
    int count = count(same.text());
    int changed = before.stream().mapToInt(part -> count(part.text())).sum();
    return !same.text().contains("\n")
        && (count == 0 || (count <= FEW && changed + count(after.text()) > 2 * count));
  }

  private static int count(String text) {
    return (int)
        words(text).stream().filter(word -> Character.isLetterOrDigit(word.codePointAt(0))).count();
  }

  private static void flush(List<Part> run, List<Part> found) {
    for (Kind kind : List.of(Kind.GONE, Kind.NEW)) {
      String text =
          run.stream()
              .filter(part -> part.kind() == kind || part.kind() == Kind.SAME)
              .map(Part::text)
              .collect(Collectors.joining());
      if (!text.isEmpty()) {
        found.add(new Part(kind, text));
      }
    }
    run.clear();
  }

  private static void middle(List<String> a, List<String> b, List<Part> parts) {
    List<Map<Integer, Integer>> trace = new ArrayList<>();
    Map<Integer, Integer> reach = new HashMap<>(Map.of(1, 0));
    int most = Math.min(MOST, a.size() + b.size());
    for (int d = 0; d <= most; d++) {
      trace.add(new HashMap<>(reach));
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1));
        int x = down ? at(reach, k + 1) : at(reach, k - 1) + 1;
        while (x < a.size() && x - k < b.size() && x - k >= 0 && a.get(x).equals(b.get(x - k))) {
          x++;
        }
        reach.put(k, x);
        if (x >= a.size() && x - k >= b.size()) {
          back(a, b, trace, parts);
          return;
        }
      }
    }
    a.forEach(word -> add(parts, Kind.GONE, word));
    b.forEach(word -> add(parts, Kind.NEW, word));
  }

  private static int at(Map<Integer, Integer> reach, int k) {
    return reach.getOrDefault(k, -1);
  }

  private static void back(
      List<String> a, List<String> b, List<Map<Integer, Integer>> trace, List<Part> parts) {
    List<Part> reversed = new ArrayList<>();
    int x = a.size();
    int y = b.size();
    for (int d = trace.size() - 1; d >= 0; d--) {
      Map<Integer, Integer> reach = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1));
      int beforeK = down ? k + 1 : k - 1;
      int beforeX = Math.max(0, at(reach, beforeK));
      int beforeY = beforeX - beforeK;
      while (x > beforeX && y > Math.max(0, beforeY)) {
        reversed.add(new Part(Kind.SAME, a.get(x - 1)));
        x--;
        y--;
      }
      if (d > 0) {
        if (down) {
          reversed.add(new Part(Kind.NEW, b.get(y - 1)));
          y--;
        } else {
          reversed.add(new Part(Kind.GONE, a.get(x - 1)));
          x--;
        }
      }
    }
    for (int i = reversed.size() - 1; i >= 0; i--) {
      add(parts, reversed.get(i).kind(), reversed.get(i).text());
    }
  }

  private static void add(List<Part> parts, Kind kind, String word) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last).kind() == kind) {
      parts.set(last, new Part(kind, parts.get(last).text() + word));
    } else {
      parts.add(new Part(kind, word));
    }
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }
}
