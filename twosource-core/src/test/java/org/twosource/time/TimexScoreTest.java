package org.twosource.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.twosource.text.Document;
import org.twosource.text.Span;
import org.twosource.time.TimeExpression.Kind;

/**
 * Scores dates and clock times on annotated corpora beside the checkout (skipped where they are
 * absent): spans strict and relaxed, values of relaxed matches, as TempEval-3 does it.
 *
 * <p>{@code -Dtimex.misses=FILE} writes what was missed, invented or valued otherwise.
 */
class TimexScoreTest {
  private static final Pattern MARK =
      Pattern.compile("<TIMEX3([^>]*)>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
  private static final TimeExtractor EXTRACTOR = TimeExtractors.english();
  private static final ClauseDirection DIRECTION = ClauseDirection.english();

  private final StringBuilder misses = new StringBuilder();

  @ParameterizedTest
  @CsvSource({"tbaq, false, 0.60", "wikiwars-train, true, 0.45"})
  void valuesAreFound(String corpus, boolean narrative, double floor) throws IOException {
    Path root = corpusFolder(corpus);
    assumeTrue(Files.isDirectory(root), "no annotated corpus at " + root + ": not scored");
    Tally tally = new Tally();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tml")).sorted().toList()) {
        score(file, narrative, tally);
      }
    }
    System.out.println(corpus + ": " + tally);
    String log = System.getProperty("timex.misses");
    if (log != null) {
      Files.writeString(Path.of(log + "." + corpus), misses);
    }
    assertThat(tally.value()).isGreaterThan(floor);
  }

  private static Path corpusFolder(String corpus) {
    Path path = Path.of("").toAbsolutePath();
    while (path != null && !Files.isDirectory(path.resolve("../shared/data/time").normalize())) {
      path = path.getParent();
    }
    return path == null
        ? Path.of("shared/data/time", corpus)
        : path.resolve("../shared/data/time").normalize().resolve(corpus);
  }

  private record Gold(Span span, String value) {}

  private record Answer(Span span, String value) {}

  private void score(Path file, boolean narrative, Tally tally) throws IOException {
    String xml = Files.readString(file);
    Matcher dct =
        Pattern.compile("<DCT>.*?value=\"(\\d{4}-\\d\\d-\\d\\d)", Pattern.DOTALL).matcher(xml);
    if (!dct.find()) {
      return;
    }
    LocalDate created = LocalDate.parse(dct.group(1));
    String body = xml.substring(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
    StringBuilder text = new StringBuilder();
    List<Gold> gold = gold(body, text);
    List<Answer> system = read(text.toString(), created, narrative);
    compare(file.getFileName().toString(), text.toString(), gold, system, tally);
  }

  private static List<Gold> gold(String body, StringBuilder text) {
    List<Gold> gold = new ArrayList<>();
    Matcher marks = MARK.matcher(body);
    int from = 0;
    while (marks.find()) {
      text.append(plain(body.substring(from, marks.start())));
      int start = text.length();
      text.append(plain(marks.group(2)));
      String type = attribute(marks.group(1), "type");
      String value = attribute(marks.group(1), "value");
      if ((type.equals("DATE") || type.equals("TIME")) && !value.startsWith("P")
          || value.equals("PAST_REF")
          || value.equals("PRESENT_REF")) {
        gold.add(new Gold(new Span(start, text.length()), value));
      }
      from = marks.end();
    }
    text.append(plain(body.substring(from)));
    return gold;
  }

  private static String attribute(String tag, String name) {
    Matcher match = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tag);
    return match.find() ? match.group(1) : "";
  }

  private static String plain(String xml) {
    return TAG.matcher(xml)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static List<Answer> read(String text, LocalDate created, boolean narrative) {
    Document document = PlainDocuments.read(text);
    List<Answer> found = new ArrayList<>();
    LocalDate reference = created;
    for (TimeExpression whole : EXTRACTOR.extract(document)) {
      List<TimeExpression> parts = whole.ends().isEmpty() ? List.of(whole) : whole.ends();
      for (TimeExpression time : parts) {
        if (time.kind() == Kind.DURATION || time.kind() == Kind.SET || time.kind() == Kind.WINDOW) {
          continue;
        }
        Interval on = Interval.day(reference);
        TimeExpression.Direction direction = DIRECTION.of(document, time);
        String value = narrative ? inYear(time, reference.getYear()) : time.timex(on, direction);
        found.add(new Answer(time.span(), value));
        if (narrative && time.kind() == Kind.DATE && time.absolute()) {
          reference = time.resolve(on, direction).flatMap(Interval::earliest).orElse(reference);
        }
      }
    }
    return found;
  }

  /** In a chronicle a date without a year is of the year that was named last. */
  private static String inYear(TimeExpression time, int year) {
    Interval unknown = new Interval(Optional.empty(), Optional.empty());
    return time.timex(unknown, TimeExpression.Direction.UNKNOWN)
        .replaceFirst("^XXXX(?=-(?:\\d\\d|[A-Z]{2}$))", String.valueOf(year));
  }

  private void compare(
      String file, String text, List<Gold> gold, List<Answer> system, Tally tally) {
    List<Answer> free = new ArrayList<>(system);
    for (Gold mark : gold) {
      tally.gold++;
      Answer match =
          free.stream().filter(s -> s.span().overlaps(mark.span())).findFirst().orElse(null);
      if (match == null) {
        note(file, "MISS", mark.span().in(text), mark.value(), "", around(text, mark.span()));
        continue;
      }
      free.remove(match);
      tally.relaxed++;
      tally.strict += match.span().equals(mark.span()) ? 1 : 0;
      if (match.value().equals(mark.value())) {
        tally.values++;
        tally.strictValues += match.span().equals(mark.span()) ? 1 : 0;
      } else {
        note(
            file,
            "VALUE",
            match.span().in(text),
            mark.value(),
            match.value(),
            around(text, mark.span()));
      }
    }
    tally.system += system.size();
    for (Answer extra : free) {
      note(file, "EXTRA", extra.span().in(text), "", extra.value(), around(text, extra.span()));
    }
  }

  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 60), Math.min(text.length(), span.end() + 40));
  }

  private void note(String... cells) {
    misses.append(String.join("\t", cells).replaceAll("\\s*\\n\\s*", " ")).append('\n');
  }

  private static final class Tally {
    int gold;
    int system;
    int strict;
    int relaxed;
    int values;
    int strictValues;

    double value() {
      return f(values);
    }

    private double f(int right) {
      return 2.0 * right / Math.max(1, gold + system);
    }

    private String prf(String name, int right) {
      return String.format(
          Locale.ROOT,
          "%s P %.3f R %.3f F %.3f",
          name,
          right / (double) Math.max(1, system),
          right / (double) Math.max(1, gold),
          f(right));
    }

    @Override
    public String toString() {
      return String.join(
          "; ",
          gold + " gold, " + system + " found",
          prf("strict", strict),
          prf("relaxed", relaxed),
          prf("value (relaxed)", values),
          prf("value (strict)", strictValues));
    }
  }
}
