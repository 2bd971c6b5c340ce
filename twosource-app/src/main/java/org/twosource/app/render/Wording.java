package org.twosource.app.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twosource.corroboration.Finding;
import org.twosource.corroboration.Verdict;
import org.twosource.report.Notice;

/** How every format puts verdicts, counts and paths into plain words. */
public final class Wording {

  /** Stands in every brief. */
  public static final String CAUTION = "Independent is not the same as true.";

  /** How sources are counted, in a few sentences. */
  public static final String COUNTING =
      "A source is firm where a report identifies who knows it: a named person or body, a document"
          + " anyone can check, a reporter who saw it. Who only passes on another's word adds"
          + " nothing, and whoever answers to one authority counts once. The lower number counts"
          + " firm sources, the higher one every source that is not certainly another.";

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private Wording() {}

  /** A verdict in words. */
  public static String verdict(Verdict verdict) {
    return switch (verdict) {
      case CONTESTED -> "Contested";
      case CORROBORATED -> "Corroborated";
      case ON_RECORD -> "On the record";
      case REPEATED -> "Repeated";
      case SINGLE -> "Told once";
    };
  }

  /** "1–3 independent sources, one firm". */
  public static String count(Finding.Bounds bounds) {
    int least = bounds.atLeast();
    int most = Math.max(least, bounds.atMost());
    if (most == 0) {
      return "no source found";
    }
    if (most == 1) {
      return least == 1 ? "one firm source" : "one source, not firm";
    }
    if (least == most) {
      return number(most) + " independent sources, all firm";
    }
    String firm = least == 0 ? "none firm" : number(least) + " firm";
    String from = least == 0 ? "1–" : least + "–";
    return from + most + " independent sources, " + firm;
  }

  /** What is loudly wrong with a finding that only looks firm. */
  public static Optional<String> warning(Finding finding, int reports) {
    if (finding.verdict() != Verdict.REPEATED || reports < 2) {
      return Optional.empty();
    }
    int firm = finding.independent().atLeast();
    int ways = finding.roots().stream().mapToInt(root -> root.paths().size()).sum();
    return firm > 1
        ? Optional.empty()
        : Optional.of(
            "Looks confirmed "
                + Math.max(reports, ways)
                + " times, has "
                + (firm == 0 ? "no firm root." : "one firm root."));
  }

  public static String path(List<String> path) {
    return path.size() == 1 ? path.get(0) + " (own voice)" : String.join(" ← ", path);
  }

  /** "Harbour police, Regional Hospital; not firm: a senior official". */
  public static String behind(List<Finding.Root> roots) {
    String firm = names(roots, true);
    String soft = names(roots, false);
    if (soft.isEmpty()) {
      return firm.isEmpty() ? "nobody named" : firm;
    }
    return (firm.isEmpty() ? "" : firm + "; ") + "not firm: " + soft;
  }

  /** "Repeated: 1–3 independent sources, none firm". */
  public static String standing(Finding finding) {
    return verdict(finding.verdict()) + ": " + count(finding.independent());
  }

  /** A message with what it is about in front, unless it says so itself. */
  public static String named(Notice notice) {
    return notice.message().contains(notice.report())
        ? notice.message()
        : notice.report() + ": " + notice.message();
  }

  public static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : Integer.toString(count);
  }

  public static String plural(int count, String one) {
    return count + " " + (count == 1 ? one : one + "s");
  }

  public static String value(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Double.toString(value);
  }

  /** "lowest 4, best 6, highest 9": only what is known. */
  public static String range(Finding.Disagreement difference) {
    return Stream.of(
            difference.low().map(value -> "lowest " + value(value)),
            difference.best().map(value -> "best " + value(value)),
            difference.high().map(value -> "highest " + value(value)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** What a kind of difference means for a reader. */
  public static String difference(Finding.Disagreement.Kind kind) {
    return switch (kind) {
      case CONFLICT -> "cannot both be true";
      case BOUND -> "both can be true";
      case UPDATE -> "a later figure replaces an earlier one";
      case SCOPE -> "they count different things";
      case ROUNDING -> "one is the other, rounded";
      case REFINEMENT -> "one is more exact";
    };
  }

  /** One line, no control characters, no marks that turn the direction of the text. */
  public static String clean(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT || c == 0x200D)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll(" {2,}", " ")
        .strip();
  }

  private static String names(List<Finding.Root> roots, boolean firm) {
    return roots.stream()
        .filter(root -> root.firm() == firm)
        .map(Finding.Root::name)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
